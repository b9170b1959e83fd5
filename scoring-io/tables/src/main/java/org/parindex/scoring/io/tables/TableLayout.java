package org.parindex.scoring.io.tables;

import java.util.List;
import java.util.function.Predicate;
import org.parindex.scoring.core.issue.Location;

/**
 * Finds the tables among the rows of a sheet or of a text: what is title, heading and body.
 *
 * <p>A row with a single text is a line above or below a table; the first row with more cells begins the headings. A further row
 * belongs to the headings if it has no figure and fills what is open below or beside the first, or holds nothing but the codes
 * of criteria or their maxima. Then comes, perhaps, a row that numbers the columns, which is dropped. A table ends at an empty row that is
 * followed by lines of text or by new headings. Where the first cell is {@code unit}, the first row alone is the heading.
 */
public final class TableLayout {

    private TableLayout() {}

    /**
     * Returns the tables that stand among rows, in their order; none if there is no row with two cells filled or with the heading
     * {@code unit} alone.
     *
     * @param part the file, and the part of it, that the rows are of
     * @param rows from top to bottom, the empty ones included
     */
    public static List<Table> tables(Location part, List<Row> rows) {
        return tables(part, rows, row -> false);
    }

    /**
     * Returns the tables that stand among rows of which the file says which are headings.
     *
     * @param part the file, and the part of it, that the rows are of
     * @param rows from top to bottom, the empty ones included
     * @param isHeading whether a row belongs to the headings if it stands right below another of them
     */
    public static List<Table> tables(Location part, List<Row> rows, Predicate<Row> isHeading) {
        return new TableFinder(part, rows, isHeading).tables();
    }
}
