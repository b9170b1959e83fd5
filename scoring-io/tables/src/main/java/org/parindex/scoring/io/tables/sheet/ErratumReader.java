package org.parindex.scoring.io.tables.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parindex.scoring.core.audit.Errata;
import org.parindex.scoring.core.audit.Erratum;
import org.parindex.scoring.core.audit.Place;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
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
 *
 * <p>An apostrophe before what a spreadsheet would take for a formula or a number is not part of the text.
 */
public final class ErratumReader {

    private static final List<String> REQUIRED = List.of("file", "table", "row", "column", "action", "from", "to");

    /** The apostrophe that a program has put before what a spreadsheet would take for a formula or a number. */
    private static final Pattern GUARD = Pattern.compile(
            "(?<=^|[,;|\t\r\n])'(?=[\\s\\p{Z}\\p{C}\\p{Mn}\"]*[-=+@\u2212\uFE62\uFE63\uFE66\uFE6B\uFF1D\uFF0B\uFF0D\uFF20])"
                    + "|^'(?=#|(?s:.*)\\d)");

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,6}");

    private final Issues issues = new Issues();
    private final List<Erratum> errata = new ArrayList<>();

    /** The first erratum of each place, and of each row with one of its cells. */
    private final Map<List<Object>, Location> places = new HashMap<>();

    private final Map<List<Object>, Location> rows = new HashMap<>();
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
        switch (text(row, "action")) {
            case "replace" -> add(row, number(row, "column"), Optional.of(text(row, "to")));
            case "drop-row" -> add(row, Optional.empty(), Optional.empty());
            default -> issues.add(bad(row, "action"));
        }
    }

    private void add(Row row, Optional<Integer> column, Optional<String> to) {
        Optional<Integer> table = number(row, "table");
        Optional<Integer> line = number(row, "row");
        if (to.isPresent() && to.get().isEmpty()) {
            issues.add(bad(row, "to"));
        }
        if (to.isEmpty()) {
            Stream.of("column", "to")
                    .filter(name -> !text(row, name).isEmpty())
                    .forEach(name -> issues.add(bad(row, name)));
        }
        if (table.isPresent() && line.isPresent() && column.isPresent() == to.isPresent()) {
            Place place = new Place(table.get(), line, column);
            add(new Erratum(text(row, "file"), place, text(row, "from"), to, text(row, "evidence"), row.location()));
        }
    }

    private void add(Erratum erratum) {
        Location first = places.putIfAbsent(List.of(erratum.file(), erratum.place()), erratum.location());
        Location contrary = contrary(erratum);
        if (first != null) {
            issues.add(TableIssue.ERRATUM_TWICE.at(erratum.location(), first));
        } else if (contrary != null) {
            issues.add(TableIssue.ERRATUM_TWICE.at(erratum.location(), contrary));
        }
        errata.add(erratum);
    }

    /** In a row that is left out no cell can be replaced. */
    private @Nullable Location contrary(Erratum erratum) {
        Place row = new Place(erratum.place().table(), erratum.place().row(), Optional.empty());
        List<Object> key = List.of(erratum.file(), row);
        if (erratum.to().isEmpty()) {
            return rows.get(key);
        }
        rows.putIfAbsent(key, erratum.location());
        return places.get(key);
    }

    private Issue bad(Row row, String column) {
        return TableIssue.BAD_ERRATUM.at(place(row, column), column, text(row, column));
    }

    private Optional<Integer> number(Row row, String column) {
        Optional<Integer> number = Optional.of(text(row, column))
                .filter(text -> NUMBER.matcher(text).matches())
                .map(Integer::valueOf);
        if (number.isEmpty()) {
            issues.add(bad(row, column));
        }
        return number;
    }

    private String text(Row row, String column) {
        return columns.cell(row, column)
                .map(cell -> GUARD.matcher(cell.text()).replaceAll(""))
                .orElse("");
    }

    private Location place(Row row, String column) {
        return columns.cell(row, column).map(Cell::location).orElse(row.location());
    }
}
