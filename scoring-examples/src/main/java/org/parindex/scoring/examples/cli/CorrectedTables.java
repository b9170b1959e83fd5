package org.parindex.scoring.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.audit.Errata;
import org.parindex.scoring.core.audit.Erratum;
import org.parindex.scoring.core.audit.Place;
import org.parindex.scoring.core.audit.PublishedCell;
import org.parindex.scoring.core.audit.PublishedReport;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Document;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.Table;

/** Applies errata to the cells of a document; a row that is left out stays as an empty one, so that the others keep their numbers. */
final class CorrectedTables {

    private final PublishedReport corrected;

    private CorrectedTables(PublishedReport corrected) {
        this.corrected = corrected;
    }

    /**
     * Returns a document with its errata, which fit.
     *
     * @param corrected the report that the document holds, with the same errata
     */
    static Document of(Document printed, PublishedReport corrected, Errata applied) {
        CorrectedTables correction = new CorrectedTables(corrected);
        List<Table> tables = new ArrayList<>(printed.tables());
        for (Erratum erratum : applied.asList()) {
            int table = erratum.place().table() - 1;
            tables.set(table, correction.apply(erratum, tables.get(table)));
        }
        return new Document(printed.file(), tables);
    }

    private Table apply(Erratum erratum, Table table) {
        List<Row> rows = new ArrayList<>(table.rows());
        int index = erratum.place().row().orElseThrow() - 1;
        Row row = rows.get(index);
        rows.set(
                index,
                erratum.to().map(text -> replaced(row, erratum.place(), text)).orElseGet(() -> emptied(row)));
        return new Table(
                table.location(), table.title(), table.lines(), table.header(), table.numbering(), List.copyOf(rows));
    }

    private Row replaced(Row row, Place place, String text) {
        int column = place.column().orElseThrow();
        List<Cell> cells = new ArrayList<>();
        for (int number = 1; number <= Math.max(column, row.texts().size()); number++) {
            cells.add(number == column ? cell(row.cell(number), place, text) : row.cell(number));
        }
        return Row.of(cells, row.location());
    }

    /** A figure is told as a number, since the report may write its decimals in another way than the errata. */
    private Cell cell(Cell printed, Place place, String text) {
        return figure(place)
                .map(figure -> new Cell(figure, Cell.Kind.NUMBER, printed.location()))
                .orElseGet(() -> new Cell(text, printed.location()));
    }

    private Optional<String> figure(Place place) {
        return corrected.tables().stream()
                .filter(table -> table.number() == place.table())
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.number() == place.row().orElseThrow())
                .map(row -> row.cells().get(place.column().orElseThrow() - 1))
                .findFirst()
                .flatMap(PublishedCell::figure)
                .map(Object::toString);
    }

    private static Row emptied(Row row) {
        return Row.of(
                row.cells().stream().map(cell -> new Cell("", cell.location())).toList(), row.location());
    }
}
