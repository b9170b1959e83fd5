package org.parindex.scoring.examples.audit;

import java.util.function.Consumer;
import org.parindex.scoring.core.audit.Place;
import org.parindex.scoring.core.audit.PublishedCell;
import org.parindex.scoring.core.audit.PublishedReport;
import org.parindex.scoring.core.audit.PublishedRow;
import org.parindex.scoring.core.audit.PublishedTable;

/** A report printed once more, with something else in one of its tables. Tables, rows and columns are counted from 1. */
final class Reprint {

    private Reprint() {}

    static PublishedReport with(PublishedReport report, int table, Consumer<TableEdit> change) {
        return new PublishedReport(
                report.file(),
                report.tables().stream()
                        .map(printed -> printed.number() == table ? edited(printed, change) : printed)
                        .toList());
    }

    private static PublishedTable edited(PublishedTable table, Consumer<TableEdit> change) {
        TableEdit edit = new TableEdit(table);
        change.accept(edit);
        return edit.toTable();
    }

    /** Prints another figure in a cell. */
    static PublishedReport withFigure(PublishedReport report, Place place, String text) {
        int row = place.row().orElseThrow();
        return with(
                report, place.table(), table -> table.print(row, place.column().orElseThrow(), text));
    }

    static PublishedCell cell(PublishedReport report, Place place) {
        return row(report, place).cells().get(place.column().orElseThrow() - 1);
    }

    static PublishedRow row(PublishedReport report, Place place) {
        return table(report, place.table()).rows().get(place.row().orElseThrow() - 1);
    }

    static PublishedTable table(PublishedReport report, int number) {
        return report.tables().stream()
                .filter(table -> table.number() == number)
                .findFirst()
                .orElseThrow();
    }
}
