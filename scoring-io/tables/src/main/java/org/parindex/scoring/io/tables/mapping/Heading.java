package org.parindex.scoring.io.tables.mapping;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.Table;

/**
 * The headings of one column from top to bottom. A heading that stands over several columns is given once, in the first; it
 * counts for the next ones as far as they have headings of their own below it.
 *
 * @param column counted from 1
 * @param parts what stands above the column; empty if there is nothing
 * @param location where the lowest of them stands
 */
record Heading(int column, List<String> parts, Location location) {

    Heading {
        parts = ImmutableList.copyOf(parts);
    }

    /** Returns the headings of all columns, those without any included. */
    static List<Heading> of(Table table) {
        int width = table.header().stream()
                .mapToInt(row -> row.cells().size())
                .max()
                .orElse(0);
        return IntStream.range(0, width).mapToObj(index -> of(table, index)).toList();
    }

    private static Heading of(Table table, int index) {
        List<Row> header = table.header();
        List<String> parts = new ArrayList<>();
        Location location = header.get(0).location().at(header.get(0).location().line(), index + 1);
        for (int i = 0; i < header.size(); i++) {
            Optional<Cell> own = cell(header.get(i), index);
            if (i > 0 && HeadingWords.isMaxima(header.get(i))) {
                own.ifPresent(maximum -> addMaximum(parts, maximum.text()));
            } else {
                shown(header, i, index)
                        .map(Cell::text)
                        .filter(text -> !parts.contains(text))
                        .ifPresent(parts::add);
                location = own.map(Cell::location).orElse(location);
            }
        }
        return new Heading(index + 1, parts, location);
    }

    /** A row of maxima says what is otherwise printed in brackets behind each heading. */
    private static void addMaximum(List<String> parts, String maximum) {
        if (!parts.isEmpty()) {
            parts.set(parts.size() - 1, parts.get(parts.size() - 1) + " (" + maximum + ")");
        }
    }

    private static Optional<Cell> shown(List<Row> header, int row, int index) {
        Optional<Cell> own = cell(header.get(row), index);
        return own.isEmpty() && hasOwnBelow(header, row, index) ? spanning(header, row, index) : own;
    }

    private static boolean hasOwnBelow(List<Row> header, int row, int index) {
        return header.subList(row + 1, header.size()).stream()
                .anyMatch(below -> cell(below, index).isPresent());
    }

    /** Returns the nearest heading to the left, if it has others below it as this column has. */
    private static Optional<Cell> spanning(List<Row> header, int row, int index) {
        return IntStream.iterate(index - 1, left -> left >= 0, left -> left - 1)
                .filter(left -> cell(header.get(row), left).isPresent())
                .limit(1)
                .filter(left -> hasOwnBelow(header, row, left))
                .mapToObj(left -> header.get(row).cells().get(left))
                .findFirst();
    }

    private static Optional<Cell> cell(Row row, int index) {
        return index < row.cells().size() && !row.cells().get(index).isEmpty()
                ? Optional.of(row.cells().get(index))
                : Optional.empty();
    }

    /** Returns all parts on one line. */
    String text() {
        return String.join(" / ", parts);
    }

    /** Returns the lowest part; empty text if there is none. */
    String last() {
        return parts.isEmpty() ? "" : parts.get(parts.size() - 1);
    }

    /** Returns the parts above the lowest one. */
    List<String> above() {
        return parts.isEmpty() ? List.of() : parts.subList(0, parts.size() - 1);
    }
}
