package org.parindex.scoring.io.tables;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.core.issue.Location;

/** Rows are written with {@code |} between the cells; {@code ^} is a cell that is merged with the one above. */
class TableLayoutTest {

    private static final Location SHEET = Location.of("a.xlsx", new Location.Sheet("2020"));

    private static List<Table> tables(String... lines) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            rows.add(row(lines[i], SHEET.at(i + 1, 0)));
        }
        return TableLayout.tables(SHEET, rows);
    }

    private static Row row(String line, Location place) {
        List<String> texts = Arrays.asList(line.split("\\|", -1));
        return Row.of(
                IntStream.range(0, texts.size())
                        .mapToObj(i -> cell(texts.get(i), place.at(place.line(), i + 1)))
                        .toList(),
                place);
    }

    private static Cell cell(String text, Location place) {
        return text.strip().equals("^") ? new Cell("", Cell.Kind.MERGED, place) : new Cell(text, place);
    }

    private static Table only(String... lines) {
        List<Table> tables = tables(lines);
        assertThat(tables).hasSize(1);
        return tables.get(0);
    }

    private static List<String> written(List<Row> rows) {
        return rows.stream()
                .map(row -> row.cells().stream().map(Cell::text).collect(joining("|")))
                .toList();
    }

    private static List<String> headings(String... lines) {
        return written(only(lines).header());
    }

    private static List<String> body(String... lines) {
        return written(only(lines).rows());
    }

    @Nested
    class WhatStandsAbove {

        @Test
        void isTheTitleOnOneLine() {
            assertThat(only("RESULTS OF 2020", "OF THE DEPARTMENTS", "", "No|Unit|1.1", "1|Elm|2")
                            .title())
                    .contains("RESULTS OF 2020 OF THE DEPARTMENTS");
        }

        @Test
        void isALetterheadFirstAndTheTitleLast() {
            Table table = only("PROVINCE OF SON LA", "", "RESULTS", "", "No|Unit|1.1", "1|Elm|2");

            assertThat(table.title()).contains("RESULTS");
            assertThat(table.lines()).map(Cell::text).containsExactly("PROVINCE OF SON LA", "RESULTS");
        }

        @Test
        void mayBeALabelWithItsTextInTheNextCell() {
            Table table = only("RESULTS", "", "Unit:|Elm", "", "Criterion|Points", "1.1|2");

            assertThat(table.lines()).map(Cell::text).containsExactly("RESULTS", "Unit:", "Elm");
            assertThat(written(table.header())).containsExactly("Criterion|Points");
        }

        @Test
        void mayBeNothing() {
            assertThat(only("No|Unit|1.1", "1|Elm|2").title()).isEmpty();
        }

        @Test
        void keepsItsPlaces() {
            Table table = only("", "RESULTS", "", "No|Unit|1.1", "1|Elm|2");

            assertThat(table.lines().get(0).location()).hasToString("a.xlsx, sheet \"2020\", cell A2");
            assertThat(table.headings().location()).hasToString("a.xlsx, sheet \"2020\", row 4");
        }
    }

    @Nested
    class TheHeadings {

        @Test
        void areTheFirstRowWithMoreThanOneCell() {
            assertThat(headings("No|Unit|1.1", "1|Elm|2", "2|Oak|1")).containsExactly("No|Unit|1.1");
        }

        @Test
        void takeTwoRowsWhereOneFillsWhatTheOtherLeavesOpen() {
            assertThat(headings("No|Unit|Points||Total", "||Plan|Report|", "1|Elm|2|1|3"))
                    .containsExactly("No|Unit|Points||Total", "||Plan|Report|");
        }

        @Test
        void takeThreeRowsInTheSameWay() {
            assertThat(headings(
                            "No|Unit|2020||||", "||Plan||Report|", "||self|appraised|self|appraised", "1|Elm|1|1|1|1"))
                    .hasSize(3);
        }

        @Test
        void takeTwoRowsWhereCellsAreMergedDownwards() {
            assertThat(headings("No|Unit|Points|Total", "^|^|of 2020|^", "1|Elm|2|2"))
                    .hasSize(2);
        }

        @Test
        void doNotTakeARowOfUnitsWithoutFigures() {
            assertThat(body("No|Unit|1.1|1.2", "|Elm|yes|no", "|Oak|yes|")).containsExactly("|Elm|yes|no", "|Oak|yes|");
        }

        @Test
        void takeARowOfCodesBelowTheNames() {
            assertThat(headings("No|Unit|Plan|Report", "||1.1|1.2", "1|Elm|2|1"))
                    .containsExactly("No|Unit|Plan|Report", "||1.1|1.2");
        }

        @ParameterizedTest
        @ValueSource(strings = {"Điểm tối đa", "Điểm chuẩn", "Maximum", "MAX"})
        void takeARowOfMaxima(String word) {
            assertThat(headings("No|Unit|Plan|Report", "|" + word + "|2|0.5", "1|Elm|2|0.5"))
                    .hasSize(2);
        }

        @ParameterizedTest
        @ValueSource(strings = {"1|2|3|4", "(1)|(2)|(3)|(4)", "1|2|4|11", "|1|2|3"})
        void areFollowedByARowThatNumbersTheColumnsWhichIsDropped(String numbering) {
            Table table = only("No|Unit|Plan|Report", numbering, "1|Elm|2|0.5");

            assertThat(written(table.header())).containsExactly("No|Unit|Plan|Report");
            assertThat(written(table.rows())).containsExactly("1|Elm|2|0.5");
        }

        @ParameterizedTest
        @ValueSource(strings = {"2|3|4|5", "1|3|2|4", "1|2|2|4", "1|2.5|3|4", "1|Elm|3|4"})
        void areNotFollowedByANumberingUnlessTheNumbersRiseFromOne(String row) {
            assertThat(body("No|Unit|Plan|Report", row, "1|Oak|2|0.5")).containsExactly(row, "1|Oak|2|0.5");
        }

        @Test
        void areOneRowWhereTheFileWasWrittenForThisLibrary() {
            assertThat(body("unit|1.1|1.2", "|1.3|1.4", "Elm|1|2")).containsExactly("|1.3|1.4", "Elm|1|2");
        }

        @Test
        void areTenRowsAtMost() {
            String[] lines = new String[30];
            Arrays.setAll(lines, i -> "|".repeat(2 * i) + "a|b" + "|".repeat(60 - 2 * i));

            assertThat(headings(lines)).hasSize(10);
        }
    }

    @Nested
    class TheBody {

        @Test
        void leavesEmptyRowsOut() {
            assertThat(body("No|Unit|1.1", "1|Elm|2", "", "||", "2|Oak|1")).containsExactly("1|Elm|2", "2|Oak|1");
        }

        @Test
        void keepsLinesOfTextAndHeadingsThatAreRepeatedAtTheTopOfAPage() {
            assertThat(body("No|Unit|1.1", "1|Elm|2", "I. Offices", "No|Unit|1.1", "2|Oak|1"))
                    .containsExactly("1|Elm|2", "I. Offices", "No|Unit|1.1", "2|Oak|1");
        }

        @Test
        void endsWhereAFootnoteFollowsAnEmptyRow() {
            assertThat(body("No|Unit|1.1", "1|Elm|2", "", "* estimated")).containsExactly("1|Elm|2");
        }

        @Test
        void keepsRowsOfAnyLength() {
            assertThat(body("No|Unit|1.1", "1|Elm", "2|Oak|1|3")).containsExactly("1|Elm", "2|Oak|1|3");
        }

        @Test
        void keepsPlaces() {
            Row row = only("No|Unit|1.1", "1|2|3", "", "2|Oak|1").rows().get(0);

            assertThat(row.location().line()).isEqualTo(4);
            assertThat(row.cells().get(2).location()).hasToString("a.xlsx, sheet \"2020\", cell C4");
        }
    }

    @Nested
    class SeveralTables {

        @Test
        void areToldApartByTheTitlesBetweenThem() {
            List<Table> tables =
                    tables("A", "", "No|Unit|1.1", "1|Elm|2", "", "B", "", "No|Unit|1.2", "1|Elm|1", "2|Oak|1");

            assertThat(tables).map(Table::title).containsExactly(Optional.of("A"), Optional.of("B"));
            assertThat(tables).map(table -> table.rows().size()).containsExactly(1, 2);
        }

        @Test
        void areToldApartByAnEmptyRowAndNewHeadings() {
            assertThat(tables("No|Unit|1.1", "1|Elm|2", "", "No|Unit|1.2", "1|Elm|1"))
                    .map(table -> written(table.header()))
                    .containsExactly(List.of("No|Unit|1.1"), List.of("No|Unit|1.2"));
        }

        @Test
        void areToldApartByCodedHeadingsThatRepeatAWordOfTheFirst() {
            assertThat(tables("No|Unit|1.1", "1|Elm|2", "", "Unit|1.2|1.3", "Elm|1|1"))
                    .map(table -> written(table.header()))
                    .containsExactly(List.of("No|Unit|1.1"), List.of("Unit|1.2|1.3"));
        }

        @Test
        void areAllInTheSameSheet() {
            assertThat(tables("No|Unit|1.1", "1|Elm|2", "", "B", "", "No|Unit|1.2", "1|Elm|1"))
                    .map(Table::location)
                    .containsOnly(SHEET);
        }
    }

    @Test
    void listsOfOneColumnAreNoTable() {
        assertThat(tables("Units", "Elm", "Oak", "", "Ash")).isEmpty();
    }

    @Test
    void nothingIsNoTable() {
        assertThat(tables()).isEmpty();
        assertThat(tables("", "|||")).isEmpty();
    }

    @Test
    void headingsWithoutRowsAreATableWithoutRows() {
        assertThat(only("No|Unit|1.1").rows()).isEmpty();
    }
}
