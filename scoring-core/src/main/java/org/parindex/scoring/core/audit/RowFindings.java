package org.parindex.scoring.core.audit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parindex.scoring.core.audit.Explanation.Reason;
import org.parindex.scoring.core.audit.Reading.RowKey;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.LocalizedText;

/** Tells what is wrong with rows: whose they are, and which should not be there. */
final class RowFindings {

    private final Reading printed;
    private final Map<RowKey, Optional<Unit>> changes;
    private final EquationSystem asPrinted;
    private final RowAlternatives alternatives;

    RowFindings(Scheme scheme, Reading printed, Map<RowKey, Optional<Unit>> changes, EquationSystem asPrinted) {
        this.printed = printed;
        this.changes = changes;
        this.asPrinted = asPrinted;
        this.alternatives = new RowAlternatives(scheme, printed, asPrinted.figures(), changes);
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        Set<RowKey> told = new LinkedHashSet<>();
        changes.forEach((row, unit) -> {
            if (told.add(row)) {
                Optional<RowKey> other = exchanged(row, unit);
                other.ifPresent(told::add);
                findings.add(other.map(with -> exchange(row, with))
                        .orElseGet(() -> unit.map(own -> ofOther(row, own)).orElseGet(() -> tooMuch(row))));
            }
        });
        return findings;
    }

    /** Returns the row that has the label of this one, while this one has its label. */
    private Optional<RowKey> exchanged(RowKey row, Optional<Unit> unit) {
        return changes.entrySet().stream()
                .filter(other ->
                        other.getKey().table() == row.table() && !other.getKey().equals(row))
                .filter(other -> unit.isPresent()
                        && unit.equals(printed.unit(other.getKey()))
                        && other.getValue().equals(printed.unit(row)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Finding exchange(RowKey row, RowKey other) {
        String first = printed.row(row).printed();
        String second = printed.row(other).printed();
        List<Explanation> explanations = new ArrayList<>(List.of(exchanged(row, other)));
        alternatives.insteadOfExchanging(row, other).stream()
                .map(pair -> exchanged(pair.get(0), pair.get(1)))
                .forEach(explanations::add);
        int others = explanations.size() - 1;
        Issue issue = others == 0
                ? AuditIssue.EXCHANGED_UNITS.at(location(row), first, second)
                : AuditIssue.UNITS_EXCHANGED_SOMEWHERE.at(location(row), first, second, others);
        return finding(row, issue, explanations);
    }

    private Explanation exchanged(RowKey row, RowKey other) {
        return new Explanation(
                List.of(
                        label(row, printed.unit(other).orElseThrow()),
                        label(other, printed.unit(row).orElseThrow())),
                Optional.empty(),
                List.of(),
                List.of(Reason.ALL_AGREE, Reason.EXCHANGED));
    }

    private Finding ofOther(RowKey row, Unit unit) {
        Issue issue = AuditIssue.OTHER_UNIT.at(location(row), printed.row(row).printed(), unit);
        return finding(
                row,
                issue,
                List.of(new Explanation(
                        List.of(label(row, unit)), Optional.empty(), List.of(), List.of(Reason.FITS_OTHER_UNIT))));
    }

    private Finding tooMuch(RowKey row) {
        List<RowKey> instead = alternatives.insteadOfLeavingOut(row);
        List<RowPart> parts = RowOrigin.of(printed, row);
        List<Explanation> explanations = new ArrayList<>();
        explanations.add(dropped(row, instead.isEmpty() ? parts : RowOrigin.ofOne(printed, row)));
        instead.forEach(other -> explanations.add(dropped(other, RowOrigin.ofOne(printed, other))));
        LocalizedText how = instead.isEmpty() ? AuditTexts.origin(parts) : AuditTexts.either(numbers(row, instead));
        return finding(
                row, AuditIssue.ROW_TOO_MUCH.at(location(row), printed.row(row).printed(), how), explanations);
    }

    private List<Integer> numbers(RowKey row, List<RowKey> others) {
        return Stream.concat(Stream.of(row), others.stream())
                .map(key -> printed.row(key).number())
                .sorted()
                .toList();
    }

    private Explanation dropped(RowKey row, List<RowPart> parts) {
        Correction drop = new Correction(
                place(row, Optional.empty()),
                printed.unit(row),
                Optional.empty(),
                printed.row(row).printed(),
                Optional.empty());
        List<Reason> reasons =
                parts.isEmpty() ? List.of(Reason.OTHER_ROW_FITS) : List.of(Reason.OTHER_ROW_FITS, Reason.REPEATED);
        return new Explanation(List.of(drop), Optional.empty(), parts, reasons);
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
