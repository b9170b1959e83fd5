package org.parindex.scoring.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.core.audit.Printed.report;
import static org.parindex.scoring.core.audit.Printed.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.audit.Reading.RowKey;

/** Of each table, the row with the name X is looked at; columns are counted from 1. */
class RowOriginTest {

    private static Printed leaves() {
        return table(1, "number", "unit", "1", "2", "3", "4");
    }

    private static List<RowPart> origin(Printed table, int row) {
        return RowOrigin.of(Reading.asPrinted(report(table), List.of(0)), new RowKey(0, row - 1));
    }

    private static RowPart part(int row, Integer... columns) {
        return new RowPart(new Place(1, Optional.of(row), Optional.empty()), List.of(columns));
    }

    @Test
    void isARowWithTheSameFiguresThoughItHasAnotherNumberAndName() {
        assertThat(origin(leaves().row("1", "A", "1", "2", "3", "4").row("2", "X", "1", "2", "3", "4"), 2))
                .containsExactly(part(1, 3, 4, 5, 6));
    }

    @Test
    void isTheNearestOfSeveralEqualRows() {
        Printed table = leaves().row("1", "A", "1", "2", "3", "4")
                .row("2", "B", "5", "5", "5", "5")
                .row("3", "X", "1", "2", "3", "4")
                .row("4", "C", "1", "2", "3", "4");
        assertThat(origin(table, 3)).containsExactly(part(4, 3, 4, 5, 6));
    }

    /** The fifth column is the same in both; it goes with those before it. */
    @Test
    void isTheBeginningOfOneRowAndTheEndOfAnother() {
        Printed table = leaves().row("1", "A", "1", "2", "3", "4")
                .row("2", "X", "1", "2", "3", "5")
                .row("3", "B", "0", "0", "3", "5");
        assertThat(origin(table, 2)).containsExactly(part(1, 3, 4, 5), part(3, 6));
    }

    /** A and B have all figures too, but take turns more often. */
    @Test
    void takesTurnsAsSeldomAsItCan() {
        Printed table = leaves().row("1", "A", "1", "0", "3", "0")
                .row("2", "X", "1", "2", "3", "4")
                .row("3", "B", "0", "2", "0", "4")
                .row("4", "C", "1", "2", "0", "0")
                .row("5", "D", "0", "0", "3", "4");
        assertThat(origin(table, 2)).containsExactly(part(4, 3, 4), part(5, 5, 6));
    }

    @Test
    void mayTakeTurns() {
        Printed table = leaves().row("1", "A", "1", "0", "3", "0")
                .row("2", "X", "1", "2", "3", "4")
                .row("3", "B", "0", "2", "0", "4");
        assertThat(origin(table, 2)).containsExactly(part(1, 3, 5), part(3, 4, 6));
        assertThat(AuditTexts.origin(origin(table, 2)).in(Locale.ENGLISH))
                .isEqualTo("it is put together of columns 3, 5 of row 1 and columns 4, 6 of row 3");
    }

    @Test
    void isUnknownWhereAFigureStandsInNoOtherRow() {
        Printed table = leaves().row("1", "A", "1", "2", "3", "4").row("2", "X", "1", "2", "3", "5");
        assertThat(origin(table, 2)).isEmpty();
    }

    @Test
    void isNoRowOfMeans() {
        Printed table = leaves().row("1", "X", "1", "2", "3", "4").mean("", "Mean", "1", "2", "3", "4");
        assertThat(origin(table, 1)).isEmpty();
    }

    @Test
    void isUnknownWhereThereAreNoFigures() {
        assertThat(origin(table(1, "number", "unit").row("1", "A").row("2", "X"), 2))
                .isEmpty();
        assertThat(origin(table(1, "unit", "1", "2").row("A", "", "").row("X", "", ""), 2))
                .isEmpty();
    }
}
