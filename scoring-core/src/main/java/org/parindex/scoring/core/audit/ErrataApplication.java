package org.parindex.scoring.core.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parindex.scoring.core.audit.Reading.RowKey;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.Points;

/** The application of errata to one report, cell by cell. */
final class ErrataApplication {

    private final PublishedReport report;
    private final Issues issues = new Issues();
    private final Map<CellKey, String> replaced = new HashMap<>();
    private final Set<RowKey> leftOut = new HashSet<>();

    ErrataApplication(PublishedReport report) {
        this.report = report;
    }

    void apply(Erratum erratum) {
        Optional<Integer> column = erratum.place().column().map(number -> number - 1);
        row(erratum.place())
                .filter(row -> column.map(index -> index < width(row)).orElse(true))
                .ifPresentOrElse(
                        row -> fault(erratum, row, column)
                                .ifPresentOrElse(issues::add, () -> accept(erratum, row, column)),
                        () -> issues.add(
                                AuditIssue.ERRATUM_NOWHERE.at(erratum.location(), AuditTexts.place(erratum.place()))));
    }

    private int width(RowKey row) {
        return report.tables().get(row.table()).columns().size();
    }

    private void accept(Erratum erratum, RowKey row, Optional<Integer> column) {
        column.ifPresentOrElse(
                index -> replaced.put(row.cell(index), erratum.to().orElseThrow()), () -> leftOut.add(row));
    }

    private Optional<RowKey> row(Place place) {
        return IntStream.range(0, report.tables().size())
                .filter(table -> report.tables().get(table).number() == place.table())
                .boxed()
                .flatMap(table -> rows(table, place.row().orElseThrow()))
                .findFirst();
    }

    private Stream<RowKey> rows(int table, int number) {
        List<PublishedRow> rows = report.tables().get(table).rows();
        return IntStream.range(0, rows.size())
                .filter(row -> rows.get(row).number() == number)
                .mapToObj(row -> new RowKey(table, row));
    }

    private Optional<Issue> fault(Erratum erratum, RowKey key, Optional<Integer> column) {
        PublishedTable table = report.tables().get(key.table());
        PublishedRow row = table.rows().get(key.row());
        String printed = column.map(index -> row.cells().get(index).text()).orElse(row.printed());
        if (!printed.equals(erratum.from())) {
            return Optional.of(AuditIssue.ERRATUM_OF_OTHER_TEXT.at(
                    erratum.location(), AuditTexts.place(erratum.place()), erratum.from(), printed));
        }
        boolean isFigure = column.map(index -> table.columns().get(index).content())
                .filter(content -> content != ColumnContent.Role.UNIT && content != ColumnContent.Role.IGNORED)
                .isPresent();
        return isFigure && figure(erratum.to().orElseThrow()).isEmpty()
                ? Optional.of(AuditIssue.ERRATUM_WITHOUT_FIGURE.at(
                        erratum.location(), erratum.to().orElseThrow()))
                : Optional.empty();
    }

    private static Optional<Points> figure(String text) {
        return text.equals("=")
                ? Optional.of(Points.ZERO)
                : Points.tryParse(text.startsWith("+") ? text.substring(1) : text);
    }

    /** Returns the corrected report; without a value if something could not be applied. */
    Checked<PublishedReport> report() {
        return issues.hasErrors() ? Checked.failed(issues.toList()) : Checked.of(corrected(), issues.toList());
    }

    private PublishedReport corrected() {
        List<PublishedTable> tables = new ArrayList<>();
        for (int table = 0; table < report.tables().size(); table++) {
            tables.add(table(table));
        }
        return new PublishedReport(report.file(), tables);
    }

    private PublishedTable table(int index) {
        PublishedTable table = report.tables().get(index);
        List<PublishedRow> rows = IntStream.range(0, table.rows().size())
                .mapToObj(row -> new RowKey(index, row))
                .filter(row -> !leftOut.contains(row))
                .map(row -> row(table, row))
                .toList();
        return new PublishedTable(
                table.number(), table.location(), table.title(), table.scheme(), table.columns(), rows);
    }

    private PublishedRow row(PublishedTable table, RowKey key) {
        PublishedRow row = table.rows().get(key.row());
        List<PublishedCell> cells = new ArrayList<>(row.cells());
        String name = row.printed();
        Optional<Unit> unit = row.unit();
        for (int column = 0; column < cells.size(); column++) {
            String text = replaced.get(key.cell(column));
            if (text != null) {
                boolean isName = table.columns().get(column).content() == ColumnContent.Role.UNIT;
                name = isName ? text : name;
                unit = isName ? Optional.of(unit(text)) : unit;
                cells.set(
                        column,
                        new PublishedCell(
                                cells.get(column).location(), text, isName ? Optional.empty() : figure(text)));
            }
        }
        return new PublishedRow(row.number(), row.content(), name, unit, cells);
    }

    /** Returns the unit of the report that has a name, whatever its spelling; else a new one. */
    private Unit unit(String name) {
        return report.tables().stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.unit().stream())
                .filter(unit -> Unit.spelling(unit.name()).equals(Unit.spelling(name)))
                .findFirst()
                .orElseGet(() -> Unit.of(name));
    }
}
