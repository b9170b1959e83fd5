package org.parindex.scoring.io.office.docx;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.Table;
import org.parindex.scoring.io.tables.TableLayout;
import org.parindex.scoring.io.tables.bounds.Budget;
import org.parindex.scoring.io.tables.bounds.Refusal;

/** The tables of a document, and the lines of text between them, while it is read. */
final class DocumentTables {

    private final Location file;
    private final Budget budget;
    private final Text body;
    private final Deque<WordTable> open = new ArrayDeque<>();
    private final SortedMap<Integer, List<Table>> tables = new TreeMap<>();
    private List<Row> lines = new ArrayList<>();
    private int count;

    DocumentTables(Location file, Limits limits) {
        this.file = file;
        this.budget = new Budget(limits);
        this.body = new Text(limits.cellCharacters() - 1);
    }

    void startTable() throws Refusal {
        count++;
        Location part = Location.of(file.file(), new Location.TableNumber(count));
        budget.spendCells(1, part);
        open.push(new WordTable(part, budget));
    }

    /** Returns the innermost table. */
    WordTable table() throws IOException {
        if (open.isEmpty()) {
            throw new IOException("no table");
        }
        return open.peek();
    }

    /** A table in another has no lines above it. What is no table, such as a frame around a title, is lines for the next. */
    void endTable() throws IOException, Refusal {
        WordTable table = table();
        open.pop();
        List<Row> rows = table.rows();
        if (!open.isEmpty()) {
            tables.put(number(table), TableLayout.tables(table.part(), rows));
            return;
        }
        boolean isTable = !TableLayout.tables(table.part(), rows).isEmpty();
        lines.addAll(rows);
        if (isTable) {
            tables.put(number(table), TableLayout.tables(table.part(), lines));
            lines = new ArrayList<>();
        }
    }

    private static int number(WordTable table) {
        return table.part()
                .part()
                .map(part -> ((Location.TableNumber) part).number())
                .orElseThrow();
    }

    /** Returns the text to which more is added. */
    Text text() {
        return open.isEmpty() ? body : open.peek().text();
    }

    Location place() {
        return open.isEmpty() ? file : open.peek().place();
    }

    /** A paragraph beside the tables is a line; one that is longer than a cell may be is cut. */
    void endParagraph() throws Refusal {
        if (open.isEmpty()) {
            Cell line = new Cell(body.take(), file);
            budget.spendCells(1, file);
            budget.requireLength(line.text().length(), line.location());
            budget.spendText(line.text().length(), line.location());
            lines.add(Row.of(line.isEmpty() ? List.of() : List.of(line), file));
        }
    }

    /** Returns the tables that are complete, in the order in which they begin. */
    List<Table> tables() {
        return tables.values().stream().flatMap(List::stream).toList();
    }
}
