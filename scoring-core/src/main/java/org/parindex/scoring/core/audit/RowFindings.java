package org.parindex.scoring.core.audit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parindex.scoring.core.audit.Explanation.Reason;
import org.parindex.scoring.core.audit.Reading.RowKey;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.sheet.Unit;

/** Tells what is wrong with rows: whose they are, and which should not be there. */
final class RowFindings {

    private final Reading printed;
    private final Map<RowKey, Optional<Unit>> changes;
    private final EquationSystem asPrinted;

    RowFindings(Reading printed, Map<RowKey, Optional<Unit>> changes, EquationSystem asPrinted) {
        this.printed = printed;
        this.changes = changes;
        this.asPrinted = asPrinted;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        Set<RowKey> told = new LinkedHashSet<>();
        changes.forEach((row, unit) -> {
            if (told.add(row)) {
                Optional<RowKey> other = exchanged(row);
                other.ifPresent(told::add);
                findings.add(other.map(with -> exchange(row, with))
                        .orElseGet(() -> unit.map(own -> ofOther(row, own)).orElseGet(() -> tooMuch(row))));
            }
        });
        return findings;
    }

    /** Returns the row that has the label of this one, while this one has its label. */
    private Optional<RowKey> exchanged(RowKey row) {
        return changes.keySet().stream()
                .filter(other -> other.table() == row.table() && !other.equals(row))
                .filter(other -> changes.get(row).isPresent()
                        && changes.get(row).equals(printed.unit(other))
                        && changes.get(other).equals(printed.unit(row)))
                .findFirst();
    }

    private Finding exchange(RowKey row, RowKey other) {
        Issue issue = AuditIssue.EXCHANGED_UNITS.at(
                location(row), printed.row(row).printed(), printed.row(other).printed());
        return finding(
                row,
                issue,
                List.of(new Explanation(
                        List.of(
                                label(row, changes.get(row).orElseThrow()),
                                label(other, changes.get(other).orElseThrow())),
                        Optional.empty(),
                        List.of(Reason.ALL_AGREE, Reason.EXCHANGED))));
    }

    private Finding ofOther(RowKey row, Unit unit) {
        Issue issue = AuditIssue.OTHER_UNIT.at(location(row), printed.row(row).printed(), unit);
        return finding(
                row,
                issue,
                List.of(new Explanation(List.of(label(row, unit)), Optional.empty(), List.of(Reason.FITS_OTHER_UNIT))));
    }

    private Finding tooMuch(RowKey row) {
        List<RowKey> same = printed.unitRows(row.table())
                .filter(other -> !other.equals(row) && figures(other).equals(figures(row)))
                .filter(other -> printed.unit(other).equals(printed.unit(row)))
                .toList();
        Issue issue = AuditIssue.ROW_TOO_MUCH.at(location(row), printed.row(row).printed());
        List<Explanation> explanations = new ArrayList<>(List.of(dropped(row)));
        same.forEach(other -> explanations.add(dropped(other)));
        return finding(row, issue, explanations);
    }

    private List<Optional<?>> figures(RowKey row) {
        List<Optional<?>> own = new ArrayList<>();
        List<PublishedColumn> columns = printed.table(row.table()).columns();
        for (int column = 0; column < columns.size(); column++) {
            if (columns.get(column).content() != ColumnContent.Role.NUMBER) {
                own.add(printed.cell(row.cell(column)).figure());
            }
        }
        return own;
    }

    private Explanation dropped(RowKey row) {
        Correction drop = new Correction(
                place(row, Optional.empty()),
                printed.unit(row),
                Optional.empty(),
                printed.row(row).printed(),
                Optional.empty());
        return new Explanation(List.of(drop), Optional.empty(), List.of(Reason.REPEATED));
    }

    private Correction label(RowKey row, Unit unit) {
        return new Correction(
                place(row, labelColumn(row)),
                printed.unit(row),
                Optional.of(ColumnContent.Role.UNIT),
                printed.row(row).printed(),
                Optional.of(unit.name()));
    }

    private Optional<Integer> labelColumn(RowKey row) {
        return printed.column(row.table(), ColumnContent.Role.UNIT).map(index -> index + 1);
    }

    private Place place(RowKey row, Optional<Integer> column) {
        return new Place(
                printed.table(row.table()).number(),
                Optional.of(printed.row(row).number()),
                column);
    }

    private Location location(RowKey row) {
        return printed.column(row.table(), ColumnContent.Role.UNIT)
                .map(column -> printed.cell(row.cell(column)).location())
                .orElse(printed.table(row.table()).location());
    }

    private Finding finding(RowKey row, Issue issue, List<Explanation> explanations) {
        Correction first = explanations.get(0).corrections().get(0);
        return new Finding(
                issue,
                first.place(),
                printed.unit(row),
                first.content(),
                Optional.of(printed.row(row).printed()),
                first.proposed(),
                violated(row),
                explanations);
    }

    /** Returns what is violated as the row is labelled. */
    private List<ViolatedEquation> violated(RowKey row) {
        return asPrinted.violated().stream()
                .filter(Diagnosis::isWithinUnits)
                .filter(equation -> EquationSystem.cells(equation).stream()
                        .anyMatch(cell -> cell.table() == row.table() && cell.row() == row.row()))
                .map(equation -> ViolatedEquation.of(equation, printed.report(), asPrinted.figures()))
                .toList();
    }
}
