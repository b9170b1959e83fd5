package org.parindex.scoring.examples.audit;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parindex.scoring.core.audit.ColumnContent;
import org.parindex.scoring.core.audit.ColumnContent.Role;
import org.parindex.scoring.core.audit.Place;
import org.parindex.scoring.core.audit.PublishedCell;
import org.parindex.scoring.core.audit.PublishedReport;
import org.parindex.scoring.core.audit.PublishedRow;
import org.parindex.scoring.core.audit.PublishedRow.Content;
import org.parindex.scoring.core.audit.PublishedTable;
import org.parindex.scoring.core.sheet.Unit;

/**
 * A figure of a report, wherever it says something of a unit or of all units; numbers of rows are none.
 *
 * @param place counted from 1
 * @param row in which it stands
 * @param content what its column holds
 * @param text as printed
 */
record PrintedFigure(Place place, PublishedRow row, ColumnContent content, String text, BigDecimal value) {

    static Stream<PrintedFigure> of(PublishedReport report) {
        return report.tables().stream().flatMap(PrintedFigure::of);
    }

    static Stream<PrintedFigure> of(PublishedTable table) {
        return table.rows().stream().flatMap(row -> of(table, row));
    }

    private static Stream<PrintedFigure> of(PublishedTable table, PublishedRow row) {
        return IntStream.rangeClosed(1, table.columns().size())
                .filter(column -> table.columns().get(column - 1).content() != Role.NUMBER)
                .filter(column -> row.cells().get(column - 1).figure().isPresent())
                .mapToObj(column -> of(table, row, column));
    }

    private static PrintedFigure of(PublishedTable table, PublishedRow row, int column) {
        PublishedCell cell = row.cells().get(column - 1);
        return new PrintedFigure(
                new Place(table.number(), Optional.of(row.number()), Optional.of(column)),
                row,
                table.columns().get(column - 1).content(),
                cell.text(),
                cell.figure().orElseThrow().toBigDecimal());
    }

    Unit unit() {
        return row.unit().orElseThrow();
    }

    boolean isOfUnit() {
        return row.content() == Content.UNIT && row.unit().isPresent();
    }

    boolean isMean() {
        return row.content() == Content.MEAN;
    }

    boolean isAboveOrBelow(PrintedFigure other) {
        return place.table() == other.place.table() && place.column().equals(other.place.column());
    }

    /** Returns whether it counts places, so that it has no decimals. */
    boolean isWhole() {
        return content == Role.RANK || content == Role.RANK_CHANGE;
    }
}
