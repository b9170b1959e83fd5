package org.parindex.scoring.io.tables.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Document;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.Table;
import org.parindex.scoring.io.tables.TableIssue;
import org.parindex.scoring.io.tables.bounds.Budget;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the lists of rows in a file: one, or several in an object. For one file only. */
final class JsonTables {

    private final String file;
    private final JsonCells cells;
    private final JsonParser parser;
    private final Limits limits;
    private final Budget budget;
    private final List<Table> tables = new ArrayList<>();
    private final List<Cell> lines = new ArrayList<>();

    JsonTables(String file, JsonCells cells, Limits limits) {
        this.file = file;
        this.cells = cells;
        this.parser = cells.parser();
        this.limits = limits;
        this.budget = new Budget(limits);
    }

    Checked<Document> read() {
        Optional<Issue> excess = file();
        if (excess.isEmpty() && parser.nextToken() != null) {
            excess = Optional.of(TableIssue.BAD_JSON.at(cells.place()));
        }
        if (excess.isEmpty() && tables.isEmpty() && !cells.issues().hasErrors()) {
            excess = Optional.of(TableIssue.NO_TABLE.at(Location.of(file)));
        }
        excess.ifPresent(cells::add);
        return excess.isPresent() || tables.isEmpty()
                ? Checked.failed(cells.issues().toList())
                : Checked.of(new Document(file, tables), cells.issues().toList());
    }

    private Optional<Issue> file() {
        JsonToken first = parser.nextToken();
        if (first == JsonToken.START_ARRAY) {
            return rows();
        }
        if (first == JsonToken.START_OBJECT) {
            return members();
        }
        cells.add(TableIssue.NOT_ROWS.at(Location.of(file)));
        return Optional.empty();
    }

    private Optional<Issue> members() {
        Optional<Issue> excess = Optional.empty();
        while (excess.isEmpty() && parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Location place = cells.place();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.START_ARRAY) {
                excess = addLine(name, place).or(this::rows);
            } else if (value == JsonToken.START_OBJECT) {
                cells.refuse(place);
            } else {
                excess = addLine(name + ": " + parser.getString(), place);
            }
        }
        return excess;
    }

    private Optional<Issue> addLine(String text, Location place) {
        Row line = budget.line(text, place);
        lines.addAll(line.cells());
        return budget.excess(line);
    }

    /** Reads the rows of one table; the last line before them is its title. */
    private Optional<Issue> rows() {
        JsonToken first = parser.nextToken();
        JsonRows rows = first == JsonToken.START_ARRAY
                ? new ListRows(cells, limits, budget)
                : new ObjectRows(cells, limits, budget);
        Optional<Issue> excess = Optional.empty();
        for (JsonToken token = first; token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == first && token.isStructStart()) {
                excess = rows.add();
            } else {
                cells.refuse(cells.place());
            }
            if (excess.isPresent()) {
                return excess;
            }
        }
        Checked<List<Table>> read = rows.tables(Location.of(file), lines);
        read.value().ifPresent(tables::addAll);
        lines.clear();
        return read.issues().stream().findFirst();
    }
}
