package org.parindex.scoring.io.tables.json;

import java.util.Optional;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.TableIssue;
import org.parindex.scoring.io.tables.bounds.PlainNumber;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Makes cells of the values that a parser comes to. For one file only. */
final class JsonCells {

    /** What stands for a value that cannot be read, so that nobody takes the cell for an empty one. */
    private static final String UNREADABLE = "…";

    private final String file;
    private final JsonParser parser;
    private final Limits limits;
    private final Issues issues = new Issues();

    JsonCells(String file, JsonParser parser, Limits limits) {
        this.file = file;
        this.parser = parser;
        this.limits = limits;
    }

    JsonParser parser() {
        return parser;
    }

    void add(Issue issue) {
        issues.add(issue);
    }

    Issues issues() {
        return issues;
    }

    /** Returns the line that the parser is at. */
    Location place() {
        return Location.of(file, parser.currentTokenLocation().getLineNr(), 0);
    }

    /** Returns the place of a cell in the line that the parser is at. */
    Location place(int column) {
        return place().at(place().line(), column);
    }

    /** Reads the value that the parser is at. */
    Cell cell(int column) {
        Location place = place(column);
        JsonToken token = parser.currentToken();
        if (token.isNumeric()) {
            return number(place);
        }
        if (token.isStructStart()) {
            refuse(place);
            return new Cell(UNREADABLE, place);
        }
        return new Cell(token == JsonToken.VALUE_NULL ? "" : parser.getString(), place);
    }

    /** Passes over a value that is no part of a table. */
    void refuse(Location place) {
        issues.add(TableIssue.NOT_ROWS.at(place));
        parser.skipChildren();
    }

    private Cell number(Location place) {
        String written = parser.getString();
        boolean hasExponent = written.indexOf('e') >= 0 || written.indexOf('E') >= 0;
        Optional<String> digits =
                hasExponent ? PlainNumber.ofExponential(written, limits.cellCharacters()) : Optional.of(written);
        if (digits.isEmpty()) {
            issues.add(TableIssue.LONG_CELL.at(place, limits.cellCharacters()));
        }
        return digits.map(text -> new Cell(text, Cell.Kind.NUMBER, place)).orElse(new Cell(UNREADABLE, place));
    }

    /** Returns a cell for a key that a row has twice, with what was there first. */
    Cell twice(Cell first, String key, int column) {
        Cell second = cell(column);
        issues.add(TableIssue.COLUMN_TWICE.at(second.location(), key, column));
        return new Cell(first.text() + " / " + second.text(), second.location());
    }
}
