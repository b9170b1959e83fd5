package org.parindex.scoring.io.tables;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.parindex.scoring.core.issue.Location;

/** Walks down the rows of a sheet or a text, once, and takes each for what it is: see {@link TableLayout}. */
final class TableFinder {

    /** No table has more rows of headings; whatever follows is its body. */
    private static final int MOST_HEADINGS = 10;

    private final Location part;
    private final List<Row> rows;
    private final Predicate<Row> isHeading;
    private final List<Table> tables = new ArrayList<>();
    private int next;

    TableFinder(Location part, List<Row> rows, Predicate<Row> isHeading) {
        this.part = part;
        this.rows = rows;
        this.isHeading = isHeading;
    }

    List<Table> tables() {
        while (next < rows.size()) {
            List<List<Cell>> paragraphs = paragraphs();
            if (next < rows.size()) {
                List<RowShape> header = header();
                tables.add(new Table(
                        part,
                        title(paragraphs),
                        flat(paragraphs),
                        header.stream().map(RowShape::row).toList(),
                        numbering(header.get(0)),
                        body(header.get(0))));
            }
        }
        return ImmutableList.copyOf(tables);
    }

    /** Only headings and what is around tables is looked at closely, not every row of a large body. */
    private RowShape shape(int index) {
        return RowShape.of(rows.get(index));
    }

    /** Takes lines of text up to the next row of a table. */
    private List<List<Cell>> paragraphs() {
        List<List<Cell>> paragraphs = new ArrayList<>();
        boolean isOpen = false;
        for (; next < rows.size() && !shape(next).isTabular(); next++) {
            RowShape row = shape(next);
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
        header.add(shape(next++));
        if (header.get(0).isCoded()) {
            return header;
        }
        while (next < rows.size() && header.size() < MOST_HEADINGS && continuesHeading(shape(next), header)) {
            header.add(shape(next++));
        }
        return header;
    }

    private Optional<Row> numbering(RowShape heading) {
        boolean isThere =
                !heading.isCoded() && next < rows.size() && shape(next).isNumbering();
        return isThere ? Optional.of(rows.get(next++)) : Optional.empty();
    }

    private boolean continuesHeading(RowShape row, List<RowShape> above) {
        return row.continuesHeading(above) || isHeading.test(row.row()) && row.isTabular() && !row.isNumbering();
    }

    private List<Row> body(RowShape heading) {
        List<Row> body = new ArrayList<>();
        while (next < rows.size()) {
            if (!rows.get(next).isEmpty()) {
                body.add(rows.get(next++));
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

    /** Returns whether behind an empty row something else begins: in a file for this library only another table can. */
    private boolean endsTable(RowShape heading) {
        Optional<RowShape> below = rows.subList(next, rows.size()).stream()
                .filter(row -> !row.isEmpty())
                .findFirst()
                .map(RowShape::of);
        if (heading.isCoded()) {
            return below.filter(row -> !row.isCoded()).isEmpty();
        }
        return below.filter(RowShape::isTabular)
                .filter(RowShape::hasFigure)
                .filter(row -> !row.repeats(heading))
                .isEmpty();
    }
}
