package org.parindex.scoring.io.tables.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.Table;
import org.parindex.scoring.io.tables.TableIssue;
import org.parindex.scoring.io.tables.bounds.Budget;
import tools.jackson.core.JsonToken;

/** Rows that are objects: each key is a heading. */
final class ObjectRows implements JsonRows {

    private final JsonCells cells;
    private final Limits limits;
    private final Budget budget;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<Cell> headings = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    ObjectRows(JsonCells cells, Limits limits, Budget budget) {
        this.cells = cells;
        this.limits = limits;
        this.budget = budget;
    }

    @Override
    public Optional<Issue> add() {
        Location place = cells.place();
        Map<Integer, Cell> values = new HashMap<>();
        while (cells.parser().nextToken() != JsonToken.END_OBJECT && headings.size() <= limits.columns()) {
            String key = cells.parser().currentName();
            int column = column(key);
            cells.parser().nextToken();
            Cell first = values.get(column);
            values.put(column, first == null ? cells.cell(column) : cells.twice(first, key, column));
        }
        rows.add(row(values, place));
        return excess(place);
    }

    private int column(String key) {
        return columns.computeIfAbsent(key, unknown -> {
            headings.add(new Cell(key, cells.place(headings.size() + 1)));
            return headings.size();
        });
    }

    private Row row(Map<Integer, Cell> values, Location place) {
        List<Cell> row = new ArrayList<>();
        for (int column = 1; column <= headings.size(); column++) {
            row.add(values.getOrDefault(column, new Cell("", place.at(place.line(), column))));
        }
        return Row.of(row, place);
    }

    /** Each row will have all columns, also those that only a later row brings. */
    private Optional<Issue> excess(Location place) {
        if (headings.size() > limits.columns()) {
            return Optional.of(TableIssue.TOO_MANY_COLUMNS.at(place, limits.columns()));
        }
        long all = (rows.size() + 1L) * Math.max(1, headings.size());
        return all > limits.cells()
                ? Optional.of(TableIssue.TOO_MANY_CELLS.at(place, limits.cells()))
                : Optional.empty();
    }

    @Override
    public Checked<List<Table>> tables(Location file, List<Cell> lines) {
        if (headings.isEmpty()) {
            return Checked.of(List.of());
        }
        Row header = Row.of(headings, rows.get(0).location());
        List<Row> body = rows.stream().map(this::wholeRow).toList();
        Optional<Issue> excess = budget.excess(header)
                .or(() -> body.stream()
                        .flatMap(row -> budget.excess(row).stream())
                        .findFirst());
        return excess.map(Checked::<List<Table>>failed)
                .orElseGet(() -> Checked.of(List.of(table(file, lines, header, body))));
    }

    private static Table table(Location file, List<Cell> lines, Row header, List<Row> body) {
        Optional<String> title = lines.isEmpty()
                ? Optional.empty()
                : Optional.of(lines.get(lines.size() - 1).text());
        List<Row> filled = body.stream().filter(row -> !row.isEmpty()).toList();
        return new Table(file, title, lines, List.of(header), filled);
    }

    private Row wholeRow(Row row) {
        if (row.cells().size() == headings.size()) {
            return row;
        }
        List<Cell> cells = new ArrayList<>(row.cells());
        while (cells.size() < headings.size()) {
            cells.add(new Cell("", row.location().at(row.location().line(), cells.size() + 1)));
        }
        return Row.of(cells, row.location());
    }
}
