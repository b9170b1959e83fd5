package org.parindex.scoring.io.tables.mapping;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Row;

/** Rows of tests: {@code |} separates cells, and {@code ^} is merged with the cell above. */
final class Cells {

    private Cells() {}

    static Row row(String line, Location place) {
        List<String> texts = Arrays.asList(line.split("\\|", -1));
        return Row.of(
                IntStream.range(0, texts.size())
                        .mapToObj(i -> cell(texts.get(i).strip(), place.at(place.line(), i + 1)))
                        .toList(),
                place);
    }

    private static Cell cell(String text, Location place) {
        return text.equals("^") ? new Cell("", Cell.Kind.MERGED, place) : new Cell(text, place);
    }
}
