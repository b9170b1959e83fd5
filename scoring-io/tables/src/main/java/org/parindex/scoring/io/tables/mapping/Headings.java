package org.parindex.scoring.io.tables.mapping;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.Table;

/** Puts the headings of each column together, row by row. */
final class Headings {

    private final List<Row> header;
    private final List<Draft> columns;

    private Headings(Table table) {
        this.header = table.header();
        Location first = table.headings().location();
        this.columns = IntStream.range(0, width(table))
                .mapToObj(index -> new Draft(first.at(first.line(), index + 1)))
                .toList();
    }

    /** The headings of one column while they are put together. */
    private static final class Draft {
        private final List<String> parts = new ArrayList<>();
        private Location location;

        Draft(Location location) {
            this.location = location;
        }

        void add(String text) {
            if (!parts.contains(text)) {
                parts.add(text);
            }
        }

        /** A row of maxima says what is otherwise printed in brackets behind each heading. */
        void addMaximum(String maximum) {
            if (!parts.isEmpty()) {
                parts.add(parts.remove(parts.size() - 1) + " (" + maximum + ")");
            }
        }
    }

    /** Returns the headings of all columns, those without any included. */
    static List<Heading> of(Table table) {
        Headings headings = new Headings(table);
        for (int row = 0; row < table.header().size(); row++) {
            headings.add(row);
        }
        return IntStream.range(0, headings.columns.size())
                .mapToObj(index ->
                        new Heading(index + 1, headings.columns.get(index).parts, headings.columns.get(index).location))
                .toList();
    }

    /** Returns the number of columns that a table's rows of headings have. */
    static int width(Table table) {
        return table.header().stream().mapToInt(row -> row.texts().size()).max().orElse(0);
    }

    private void add(int row) {
        if (row > 0 && HeadingWords.isMaxima(header.get(row))) {
            IntStream.range(0, columns.size())
                    .forEach(index -> cell(row, index)
                            .filter(HeadingWords::isNumber)
                            .ifPresent(maximum -> columns.get(index).addMaximum(maximum.text())));
        } else {
            addHeadings(row);
        }
    }

    /** An empty heading is that of the nearest column to the left, if both have headings of their own below it. */
    private void addHeadings(int row) {
        BitSet below = filledBelow(row);
        Optional<String> spanning = Optional.empty();
        for (int index = 0; index < columns.size(); index++) {
            Optional<Cell> own = cell(row, index);
            boolean hasOwnBelow = below.get(index);
            if (own.isPresent()) {
                columns.get(index).location = own.get().location();
                spanning = own.map(Cell::text).filter(text -> hasOwnBelow);
            }
            Stream.concat(own.stream().map(Cell::text), spanning.stream().filter(text -> hasOwnBelow))
                    .findFirst()
                    .ifPresent(columns.get(index)::add);
        }
    }

    private BitSet filledBelow(int row) {
        BitSet filled = new BitSet();
        for (Row below : header.subList(row + 1, header.size())) {
            if (HeadingWords.isMaxima(below)) {
                continue;
            }
            IntStream.range(0, below.texts().size())
                    .filter(index -> !below.texts().get(index).isEmpty())
                    .forEach(filled::set);
        }
        return filled;
    }

    private Optional<Cell> cell(int row, int index) {
        List<Cell> cells = header.get(row).cells();
        return index < cells.size() && !cells.get(index).isEmpty() ? Optional.of(cells.get(index)) : Optional.empty();
    }
}
