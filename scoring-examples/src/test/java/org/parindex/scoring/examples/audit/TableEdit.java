package org.parindex.scoring.examples.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parindex.scoring.core.audit.ColumnContent;
import org.parindex.scoring.core.audit.ColumnContent.Role;
import org.parindex.scoring.core.audit.PublishedCell;
import org.parindex.scoring.core.audit.PublishedRow;
import org.parindex.scoring.core.audit.PublishedTable;
import org.parindex.scoring.core.value.Points;

/** What can be done to a table. Rows and columns are counted from 1. */
final class TableEdit {

    private final PublishedTable table;
    private final List<PublishedRow> rows;

    TableEdit(PublishedTable table) {
        this.table = table;
        this.rows = new ArrayList<>(table.rows());
    }

    /** Prints another figure in a cell. */
    void print(int row, int column, String text) {
        PublishedRow former = rows.get(row - 1);
        List<PublishedCell> cells = new ArrayList<>(former.cells());
        cells.set(column - 1, new PublishedCell(cells.get(column - 1).location(), text, Optional.of(amount(text))));
        rows.set(row - 1, new PublishedRow(former.number(), former.content(), former.printed(), former.unit(), cells));
    }

    /** An equals sign stands for no change, and a plus for a rise. */
    static Points amount(String text) {
        return text.equals("=") ? Points.ZERO : Points.parse(text.replace("+", ""));
    }

    /** Exchanges the figures of two cells of a row. */
    void swapFigures(int row, int one, int other) {
        String first = text(row, one);
        print(row, one, text(row, other));
        print(row, other, first);
    }

    private String text(int row, int column) {
        return rows.get(row - 1).cells().get(column - 1).text();
    }

    /** Exchanges the names in two rows. */
    void swapNames(int one, int other) {
        PublishedRow first = rows.get(one - 1);
        name(one, rows.get(other - 1));
        name(other, first);
    }

    /** Gives a row the name of another. */
    void name(int row, PublishedRow namesake) {
        PublishedRow former = rows.get(row - 1);
        List<PublishedCell> cells = new ArrayList<>(former.cells());
        int column = column(Role.UNIT);
        cells.set(column - 1, namesake.cells().get(column - 1));
        rows.set(
                row - 1,
                new PublishedRow(former.number(), former.content(), namesake.printed(), namesake.unit(), cells));
    }

    /** Prints a row once more, below itself. */
    void repeat(int row) {
        rows.add(row, rows.get(row - 1));
    }

    void drop(Integer... dropped) {
        List<PublishedRow> spurious =
                Arrays.stream(dropped).map(row -> rows.get(row - 1)).toList();
        rows.removeAll(spurious);
    }

    /** Prints the numbers of the rows anew. */
    void number() {
        for (int row = 1; row <= rows.size(); row++) {
            print(row, column(Role.NUMBER), Integer.toString(row));
        }
    }

    /** Returns the first column that holds something. */
    int column(ColumnContent content) {
        return IntStream.rangeClosed(1, table.columns().size())
                .filter(column -> table.columns().get(column - 1).content().equals(content))
                .findFirst()
                .orElseThrow();
    }

    PublishedTable toTable() {
        List<PublishedRow> counted = IntStream.rangeClosed(1, rows.size())
                .mapToObj(row -> counted(row, rows.get(row - 1)))
                .toList();
        return new PublishedTable(
                table.number(), table.location(), table.title(), table.scheme(), table.columns(), counted);
    }

    private static PublishedRow counted(int number, PublishedRow row) {
        return new PublishedRow(number, row.content(), row.printed(), row.unit(), row.cells());
    }
}
