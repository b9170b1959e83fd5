package org.parindex.scoring.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.io.report.ReportTable.Column;

class TextTableTest {

    private static ReportCell points(String points) {
        return ReportCell.number(Points.parse(points));
    }

    /** The lines below the title and its empty line. */
    private static List<String> lines(String heading, ReportCell... cells) {
        return lines(List.of(heading), List.of(cells).stream().map(List::of).toList());
    }

    private static List<String> lines(List<String> headings, List<List<ReportCell>> rows) {
        List<Column> columns =
                headings.stream().map(heading -> new Column("key", heading)).toList();
        String text = TextTable.render(new ReportTable("name", "Title", columns, rows, List.of()));
        return text.lines().skip(2).toList();
    }

    @Nested
    class Numbers {

        @Test
        void standUnderEachOtherByTheirPoint() {
            assertThat(lines("Total", points("100"), points("9.5"), points("-0.25"), points("12.125")))
                    .containsExactly("  Total", "-------", "100", "  9.5", " -0.25", " 12.125");
        }

        @Test
        void withoutAnyPointStandAtTheRight() {
            assertThat(lines("Rank", points("1"), points("10"))).containsExactly("Rank", "----", "   1", "  10");
        }

        @Test
        void keepTheirSigns() {
            assertThat(lines(
                            "Change",
                            ReportCell.change(Points.parse("0.37")),
                            ReportCell.change(Points.parse("-1.4")),
                            ReportCell.change(Points.ZERO)))
                    .containsExactly("Change", "------", " +0.37", " -1.4", "  0");
        }

        @Test
        void ofRanksShowAnEqualsSignWithoutAChange() {
            assertThat(lines(
                            "Rank",
                            ReportCell.rankChange(Points.of(12)),
                            ReportCell.rankChange(Points.of(-3)),
                            ReportCell.rankChange(Points.of(0))))
                    .containsExactly("Rank", "----", " +12", "  -3", "   =");
        }

        @Test
        void leaveEmptyCellsEmpty() {
            assertThat(lines(
                            List.of("Total", "Unit"),
                            List.of(
                                    List.of(points("1"), ReportCell.text("A")),
                                    List.of(ReportCell.EMPTY, ReportCell.text("B")))))
                    .containsExactly("Total  Unit", "-----  ----", "    1  A", "       B");
        }
    }

    @Nested
    class Texts {

        @Test
        void standAtTheLeftWhateverTheirScript() {
            assertThat(lines(
                            List.of("Unit", "Total"),
                            List.of(
                                    List.of(ReportCell.text("Sở Nội vụ"), points("1")),
                                    List.of(ReportCell.text("So\u031B\u0309 Y te\u0302\u0301"), points("2")),
                                    List.of(ReportCell.text("東京、都"), points("3")),
                                    List.of(ReportCell.text("ＡＢ\u200B"), points("4")))))
                    .containsExactly(
                            "Unit       Total",
                            "---------  -----",
                            "Sở Nội vụ      1",
                            "So\u031B\u0309 Y te\u0302\u0301        2",
                            "東京、都       3",
                            "ＡＢ\u200B           4");
        }

        @Test
        void thatLookLikeNumbersDoNotMoveOnes() {
            assertThat(lines("Code", ReportCell.text("1.10"), ReportCell.text("2")))
                    .containsExactly("Code", "----", "1.10", "2");
        }

        @Test
        void stayOnOneLine() {
            assertThat(lines("Unit", ReportCell.text("Sở\nNội\tvụ\u0085A\u001B[31m")))
                    .containsExactly("Unit", "----------------", "Sở Nội vụ A [31m");
        }

        @Test
        void stayOnOneLineWhateverUnicodeCallsALineEnd() {
            assertThat(lines("Unit", ReportCell.text("Sở\u2028A\u2029B"))).containsExactly("Unit", "------", "Sở A B");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "061C", "200E", "200F", "202A", "202B", "202C", "202D", "202E", "2066", "2067", "2068", "2069"
                })
        void areNotReadInAnotherOrderThanTheyWereWritten(String codePoint) {
            String mark = Character.toString(Integer.parseInt(codePoint, 16));

            assertThat(lines("Unit", ReportCell.text("A" + mark + "B")))
                    .containsExactly("Unit", "----------", "A<U+" + codePoint + ">B");
        }

        @Test
        void haveNoBlanksAfterThem() {
            assertThat(lines(
                            List.of("Unit", "Note"),
                            List.of(
                                    List.of(ReportCell.text("A"), ReportCell.text("long note")),
                                    List.of(ReportCell.text("B"), ReportCell.EMPTY))))
                    .containsExactly("Unit  Note", "----  ---------", "A     long note", "B");
        }
    }

    @Nested
    class Headings {

        @Test
        void areWrappedAtEighteenPlaces() {
            assertThat(lines("Citizen survey of it", points("1")))
                    .containsExactly(
                            "Citizen survey of", "               it", "-----------------", "                1");
        }

        @Test
        void areNotWrappedWhereTheCellsAreAsWide() {
            assertThat(lines("Citizen survey of it", ReportCell.text("x".repeat(20))))
                    .containsExactly("Citizen survey of it", "-".repeat(20), "x".repeat(20));
        }

        @Test
        void standAtTheBottom() {
            assertThat(lines(
                            List.of("Unit", "Khảo sát người dân (SIPAS)", "Total"),
                            List.of(List.of(ReportCell.text("A"), points("1"), points("2")))))
                    .containsExactly(
                            "      Khảo sát người dân",
                            "Unit             (SIPAS)  Total",
                            "----  ------------------  -----",
                            "A                      1      2");
        }

        @Test
        void ofOneLongWordAreKeptWhole() {
            assertThat(lines("Donaudampfschifffahrtsgesellschaft", ReportCell.text("A")))
                    .containsExactly("Donaudampfschifffahrtsgesellschaft", "-".repeat(34), "A");
        }
    }

    @Test
    void aTableWithoutRowsHasItsHeadings() {
        assertThat(lines("Unit")).containsExactly("Unit", "----");
    }

    @Test
    void headingTitleAndNotesAreNotReadInAnotherOrder() {
        ReportTable table = new ReportTable(
                "name", "\u202EA", List.of(new Column("unit", "\u2067B")), List.of(), List.of("\u200FC"));

        assertThat(TextTable.render(table)).isEqualTo("<U+202E>A\n\n<U+2067>B\n---------\n\n<U+200F>C\n");
    }

    @Test
    void titleAndNotesStayOnOneLineEach() {
        ReportTable table = new ReportTable(
                "name", "Index\n2020", List.of(new Column("unit", "Unit")), List.of(), List.of("one\r\ntwo", "three"));

        assertThat(TextTable.render(table)).isEqualTo("Index 2020\n\nUnit\n----\n\none  two\nthree\n");
    }
}
