package org.parindex.scoring.io.tables.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.NumberFormat;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.Table;

/**
 * Tables of tests in which the first cell declares how numbers are written, {@code unit in comma}, or {@code unit} where that
 * is to be told by the cells; and a cell such as {@code date:2021-05-01} has the kind of a workbook's.
 */
final class WrittenTables {

    private WrittenTables() {}

    static Table table(Table written) {
        Row header = written.headings();
        List<Cell> headings = new ArrayList<>(header.cells());
        headings.set(0, new Cell("unit", headings.get(0).location()));
        return Table.of(
                written.file(),
                Row.of(headings, header.location()),
                cells(written).rows());
    }

    /** Returns a table in which the cells have the kinds that they tell. */
    static Table cells(Table written) {
        return Table.of(
                written.file(),
                written.headings(),
                written.rows().stream().map(WrittenTables::row).toList());
    }

    private static Row row(Row row) {
        return Row.of(row.cells().stream().map(WrittenTables::cell).toList(), row.location());
    }

    private static Cell cell(Cell cell) {
        for (Cell.Kind kind : Cell.Kind.values()) {
            String prefix = kind.name().toLowerCase(Locale.ROOT) + ":";
            if (cell.text().startsWith(prefix)) {
                return new Cell(cell.text().substring(prefix.length()), kind, cell.location());
            }
        }
        return cell;
    }

    static Checked<NumberFormat> format(Table written) {
        String declared = written.headings().cells().get(0).text();
        return switch (declared) {
            case "unit in plain" -> Checked.of(NumberFormat.plain());
            case "unit in point" -> Checked.of(NumberFormat.point());
            case "unit in comma" -> Checked.of(NumberFormat.comma());
            case "unit in undeclared" -> Checked.of(NumberFormat.undeclared());
            case "unit" ->
                NumberFormat.of(table(written).rows().stream()
                        .flatMap(row -> row.cells().stream().skip(1))
                        .toList());
            default -> throw new IllegalArgumentException(declared);
        };
    }
}
