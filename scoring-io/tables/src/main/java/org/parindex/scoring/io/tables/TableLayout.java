package org.parindex.scoring.io.tables;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** No table has more rows of headings; whatever follows is its body. */
    private static final int MOST_HEADINGS = 10;

    private final Location part;
    private final List<RowShape> rows;
    private final Predicate<Row> isHeading;
    private final List<Table> tables = new ArrayList<>();
    private int next;

    private TableLayout(Location part, List<Row> rows, Predicate<Row> isHeading) {
        this.part = part;
        this.rows = rows.stream().map(RowShape::of).toList();
        this.isHeading = isHeading;
    }

    /**
     * Returns the tables that stand among rows, in their order; none if there is no row with at least two cells filled.
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
        return new TableLayout(part, rows, isHeading).tables();
    }

    private List<Table> tables() {
        while (next < rows.size()) {
            List<List<Cell>> paragraphs = paragraphs();
            if (next < rows.size()) {
                List<RowShape> header = header();
                tables.add(new Table(
                        part,
                        title(paragraphs),
                        flat(paragraphs),
                        header.stream().map(RowShape::row).toList(),
                        body(header.get(0))));
            }
        }
        return ImmutableList.copyOf(tables);
    }

    /** Takes lines of text up to the next row of a table. */
    private List<List<Cell>> paragraphs() {
        List<List<Cell>> paragraphs = new ArrayList<>();
        boolean isOpen = false;
        for (; next < rows.size() && !rows.get(next).isTabular(); next++) {
            RowShape row = rows.get(next);
            if (!row.isEmpty()) {
                if (!isOpen) {
                    paragraphs.add(new ArrayList<>());
                }
                paragraphs.get(paragraphs.size() - 1).addAll(row.filled());
            }
            isOpen = !row.isEmpty();
        }
        return paragraphs;
    }

    private static Optional<String> title(List<List<Cell>> paragraphs) {
        return paragraphs.isEmpty()
                ? Optional.empty()
                : Optional.of(paragraphs.get(paragraphs.size() - 1).stream()
                        .map(Cell::text)
                        .collect(joining(" ")));
    }

    private static List<Cell> flat(List<List<Cell>> paragraphs) {
        return paragraphs.stream().flatMap(List::stream).toList();
    }

    private List<RowShape> header() {
        List<RowShape> header = new ArrayList<>();
        header.add(rows.get(next++));
        if (header.get(0).isCoded()) {
            return header;
        }
        while (next < rows.size() && header.size() < MOST_HEADINGS && continuesHeading(rows.get(next), header)) {
            header.add(rows.get(next++));
        }
        if (next < rows.size() && rows.get(next).isNumbering()) {
            next++;
        }
        return header;
    }

    private boolean continuesHeading(RowShape row, List<RowShape> above) {
        return row.continuesHeading(above) || isHeading.test(row.row()) && row.isTabular() && !row.isNumbering();
    }

    private List<Row> body(RowShape heading) {
        List<Row> body = new ArrayList<>();
        while (next < rows.size()) {
            if (!rows.get(next).isEmpty()) {
                body.add(rows.get(next++).row());
            } else if (endsTable(heading)) {
                break;
            } else {
                skipEmptyRows();
            }
        }
        return body;
    }

    private void skipEmptyRows() {
        while (rows.get(next).isEmpty()) {
            next++;
        }
    }

    /** Returns whether behind an empty row something else begins. */
    private boolean endsTable(RowShape heading) {
        return rows.subList(next, rows.size()).stream()
                .filter(row -> !row.isEmpty())
                .findFirst()
                .filter(RowShape::isTabular)
                .filter(RowShape::hasFigure)
                .filter(row -> !row.repeats(heading))
                .isEmpty();
    }
}
