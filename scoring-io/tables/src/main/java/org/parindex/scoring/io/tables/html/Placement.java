package org.parindex.scoring.io.tables.html;

import com.google.common.collect.FluentIterable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Finds the column of each cell among the cells that reach down from rows above. Spans reach no further than the rows of their
 * part of the table, nor than the columns that are allowed.
 */
final class Placement {

    private static final Set<String> SECTIONS = Set.of("thead", "tbody", "tfoot");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Pattern SPAN = Pattern.compile("\\s*\\+?0*(\\d+).*", Pattern.DOTALL);
    private static final int MOST_DIGITS = 9;

    private final int maxColumns;

    /** How many rows, from the present one on, a cell from above still covers, by column. */
    private int[] covered = {};

    private Placement(int maxColumns) {
        this.maxColumns = maxColumns;
    }

    /**
     * A row whose cells have found their columns.
     *
     * @param element the row
     * @param cells the cells that begin in it
     * @param columns where each of these begins, counted from 0
     * @param merged the columns that cells from above cover
     * @param end the column behind the last cell with its span
     */
    record PlacedRow(Element element, List<Element> cells, List<Integer> columns, BitSet merged, int end) {

        /** Returns the column behind the last that a cell begins in. */
        int width() {
            return columns.isEmpty() ? 0 : columns.get(columns.size() - 1) + 1;
        }
    }

    /**
     * Places the rows of a table, anew each time they are gone through, so that none is kept. A row with too many columns has more
     * than allowed, but not all.
     */
    static Iterable<PlacedRow> rows(Element table, int maxColumns) {
        return FluentIterable.from(table.children())
                .filter(section -> SECTIONS.contains(section.normalName()))
                .transformAndConcat(section -> rows(section, new Placement(maxColumns)));
    }

    private static Iterable<PlacedRow> rows(Element section, Placement placement) {
        return FluentIterable.from(section.children())
                .filter(row -> row.normalName().equals("tr"))
                .transform(placement::place);
    }

    private PlacedRow place(Element row) {
        List<Element> cells = row.children().stream()
                .filter(cell -> CELLS.contains(cell.normalName()))
                .toList();
        BitSet merged = merged();
        List<Integer> columns = new ArrayList<>();
        int end = 0;
        for (Element cell : cells.subList(0, Math.min(cells.size(), maxColumns + 1))) {
            int column = merged.nextClearBit(end);
            columns.add(column);
            end = (int) Math.max(column + 1L, Math.min(maxColumns, (long) column + Math.max(1, span(cell, "colspan"))));
            cover(column, end, span(cell, "rowspan"));
        }
        uncoverRow();
        return new PlacedRow(row, cells.subList(0, columns.size()), columns, merged, end);
    }

    private BitSet merged() {
        BitSet merged = new BitSet();
        for (int column = 0; column < covered.length; column++) {
            merged.set(column, covered[column] > 0);
        }
        return merged;
    }

    private void cover(int begin, int end, int rows) {
        if (rows != 1 && begin < maxColumns) {
            covered = covered.length < end ? Arrays.copyOf(covered, end) : covered;
            Arrays.fill(covered, begin, end, rows == 0 ? Integer.MAX_VALUE : rows);
        }
    }

    private void uncoverRow() {
        for (int column = 0; column < covered.length; column++) {
            covered[column] = Math.max(0, covered[column] - 1);
        }
    }

    /** Returns how far a cell reaches: 1 if that is not said or not a number, 0 for all the rest. */
    private static int span(Element cell, String direction) {
        Matcher span = SPAN.matcher(cell.attr(direction));
        if (!span.matches()) {
            return 1;
        }
        String digits = span.group(1);
        return digits.length() > MOST_DIGITS ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }
}
