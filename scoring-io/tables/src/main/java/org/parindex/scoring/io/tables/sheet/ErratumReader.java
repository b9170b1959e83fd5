package org.parindex.scoring.io.tables.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parindex.scoring.core.audit.Errata;
import org.parindex.scoring.core.audit.Erratum;
import org.parindex.scoring.core.audit.Place;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.Table;
import org.parindex.scoring.io.tables.TableIssue;
import org.parindex.scoring.io.tables.columns.NamedColumns;

/**
 * Reads errata from a table with these columns:
 *
 * <ul>
 *   <li>{@code file}: the name of the document; empty for any
 *   <li>{@code table}, {@code row}: their numbers, counted from 1 as the audit counts them
 *   <li>{@code column}: the number of the column; empty where the whole row is left out
 *   <li>{@code action}: {@code replace} or {@code drop-row}
 *   <li>{@code from}: what is printed there
 *   <li>{@code to}: what shall stand there; empty where the row is left out
 *   <li>{@code evidence} (optional): why
 * </ul>
 */
public final class ErratumReader {

    private static final List<String> REQUIRED = List.of("file", "table", "row", "column", "action", "from", "to");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,6}");

    private final Issues issues = new Issues();
    private final List<Erratum> errata = new ArrayList<>();
    private final NamedColumns columns;

    private ErratumReader(Table table) {
        columns = NamedColumns.of(table, REQUIRED, List.of("evidence"), issues);
    }

    /** Returns the errata; without a value if there is any error, because a correction must not be lost. */
    public static Checked<Errata> read(Table table) {
        ErratumReader reader = new ErratumReader(table);
        if (reader.columns.have(REQUIRED)) {
            table.rows().forEach(reader::add);
        }
        return reader.issues.hasErrors()
                ? Checked.failed(reader.issues.toList())
                : Checked.of(Errata.of(reader.errata), reader.issues.toList());
    }

    private void add(Row row) {
        boolean isReplaced = text(row, "action").equals("replace");
        boolean isAction = isReplaced || text(row, "action").equals("drop-row");
        Optional<Integer> table = number(row, "table");
        Optional<Integer> line = number(row, "row");
        Optional<Integer> column = isReplaced ? number(row, "column") : Optional.empty();
        if (!isAction) {
            issues.add(TableIssue.BAD_ERRATUM.at(place(row, "action"), "action", text(row, "action")));
        } else if (table.isPresent() && line.isPresent() && (column.isPresent() || !isReplaced)) {
            errata.add(new Erratum(
                    text(row, "file"),
                    new Place(table.get(), line, column),
                    text(row, "from"),
                    isReplaced ? Optional.of(text(row, "to")) : Optional.empty(),
                    text(row, "evidence"),
                    row.location()));
        }
    }

    private Optional<Integer> number(Row row, String column) {
        Optional<Integer> number = Optional.of(text(row, column))
                .filter(text -> NUMBER.matcher(text).matches())
                .map(Integer::valueOf);
        if (number.isEmpty()) {
            issues.add(TableIssue.BAD_ERRATUM.at(place(row, column), column, text(row, column)));
        }
        return number;
    }

    private String text(Row row, String column) {
        return columns.cell(row, column).map(Cell::text).orElse("");
    }

    private Location place(Row row, String column) {
        return columns.cell(row, column).map(Cell::location).orElse(row.location());
    }
}
