package org.parindex.scoring.io.office.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parindex.scoring.core.value.Spelling;
import org.parindex.scoring.io.office.form.content.FormWords;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Row;

/** The line by which people see whose form a sheet is. */
final class UnitLine {

    private UnitLine() {}

    /** Returns the first line that names a unit, if none of the rows names the right one. */
    static Optional<Cell> other(Stream<Row> rows, String unit, FormWords words) {
        String start = Spelling.folded(words.get("unit-line", ""));
        List<Cell> lines = rows.flatMap(row -> row.cells().stream())
                .filter(cell -> !name(cell, start).isEmpty())
                .toList();
        boolean isNamed = lines.stream().anyMatch(cell -> name(cell, start).equals(Spelling.folded(unit)));
        return isNamed ? Optional.empty() : lines.stream().findFirst();
    }

    /** Returns what stands behind the words with which the line begins; nothing if it does not begin so. */
    private static String name(Cell cell, String start) {
        String text = Spelling.folded(cell.text());
        return text.startsWith(start) ? text.substring(start.length()).strip() : "";
    }
}
