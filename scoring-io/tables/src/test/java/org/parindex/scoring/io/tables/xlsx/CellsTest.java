package org.parindex.scoring.io.tables.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Cell.Kind;

class CellsTest {

    private static final Location A2 =
            Location.of("a.xlsx", new Location.Sheet("S")).at(2, 1);

    private static Cell cell(String xml) {
        return XmlWorkbook.ofCell(xml).cell();
    }

    private static void assertUnreadable(XmlWorkbook workbook, String shown) {
        assertThat(XmlWorkbook.issues(workbook.read()))
                .containsExactly("a.xlsx, sheet \"S\", cell A2: error TAB-126: The cell holds \"" + shown
                        + "\", which cannot be read as its type or in its format. Open the file in a spreadsheet program,"
                        + " correct the cell, and save it again.");
        assertThat(workbook.cell()).isEqualTo(new Cell(shown, Kind.ERROR, A2));
    }

    @Nested
    class Texts {

        @Test
        void canBeShared() {
            XmlWorkbook workbook = XmlWorkbook.ofCell("<c r=\"A2\" t=\"s\"><v>1</v></c>")
                    .texts("<si><t>no</t></si><si><t xml:space=\"preserve\"> Sở Nội vụ </t></si>");

            assertThat(workbook.cell()).isEqualTo(new Cell("Sở Nội vụ", A2));
        }

        @ParameterizedTest
        @CsvSource({
            "<vertAlign val=\"superscript\"/>, 1.5 1",
            "<vertAlign val=\"baseline\"/>, 1.51",
            "<strike/>, 1.5\uFFFC",
            "<strike val=\"0\"/>, 1.51"
        })
        void canHaveARunThatIsNoPartOfTheFigure(String looks, String text) {
            String item = "<is><r><t>1.5</t></r><r><rPr>" + looks + "</rPr><t>1</t></r></is>";

            assertThat(cell("<c r=\"A2\" t=\"inlineStr\">" + item + "</c>").text())
                    .isEqualTo(text);
        }

        @Test
        void canHaveRunsOfDifferentLooksAndAPronunciation() {
            String item =
                    "<si><r><t>Sở </t></r><r><rPr><b/></rPr><t>Nội</t></r><r><t xml:space=\"preserve\"> vụ</t></r>"
                            + "<rPh sb=\"0\" eb=\"1\"><t>no</t></rPh><phoneticPr fontId=\"1\"/></si>";

            assertThat(XmlWorkbook.ofCell("<c r=\"A2\" t=\"s\"><v>0</v></c>")
                            .texts(item)
                            .cell()
                            .text())
                    .isEqualTo("Sở Nội vụ");
            assertThat(cell("<c r=\"A2\" t=\"inlineStr\">" + item.replace("si>", "is>") + "</c>")
                            .text())
                    .isEqualTo("Sở Nội vụ");
        }

        @Test
        void canHoldWhatXmlCannot() {
            assertThat(cell("<c r=\"A2\" t=\"str\"><v>a_x000D_&lt;_x005F_x000D_&amp;<![CDATA[<]]>&#x1ED9;_x12_</v></c>")
                            .text())
                    .isEqualTo("a\r<_x000D_&<ộ_x12_");
        }

        @ParameterizedTest
        @ValueSource(strings = {"2", "-1", "x", "1.0", "99999999999"})
        void mustBeAmongTheSharedOnes(String index) {
            assertUnreadable(
                    XmlWorkbook.ofCell("<c r=\"A2\" t=\"s\"><v>" + index + "</v></c>")
                            .texts("<si/><si/>"),
                    index);
        }

        @Test
        void areNotAmongTheSharedOnesIfThereAreNone() {
            assertUnreadable(XmlWorkbook.ofCell("<c r=\"A2\" t=\"s\"><v>0</v></c>"), "0");
        }

        @Test
        void areInterruptedByNothing() {
            assertThat(cell("<c r=\"A2\" t=\"str\"><v>So<!-- no --><?no no?><b>no</b> A</v></c>")
                            .text())
                    .isEqualTo("So A");
        }
    }

    @Nested
    class Formulas {

        @Test
        void areTheirCachedResult() {
            assertThat(cell("<c r=\"A2\"><f>5.5+6</f><v>11.5</v></c>")).isEqualTo(new Cell("11.5", Kind.NUMBER, A2));
            assertThat(cell("<c r=\"A2\" t=\"str\"><f>\"a\"&amp;\"b\"</f><v>ab</v></c>"))
                    .isEqualTo(new Cell("ab", A2));
        }

        @ParameterizedTest
        @ValueSource(strings = {"<f>5.5+6</f>", "<f>5.5+6</f><v/>", "<f>5.5+6</f><v></v>", "<v> </v><f>5.5+6</f>"})
        void withoutAResultAreUncalculated(String content) {
            assertThat(cell("<c r=\"A2\">" + content + "</c>")).isEqualTo(new Cell("=5.5+6", Kind.UNCALCULATED, A2));
        }

        @Test
        void thatAreSharedMayHaveNoTextOfTheirOwn() {
            assertThat(cell("<c r=\"A2\"><f t=\"shared\" si=\"0\"/></c>"))
                    .isEqualTo(new Cell("=", Kind.UNCALCULATED, A2));
        }

        @Test
        void canResultInNoText() {
            assertThat(cell("<c r=\"A2\" t=\"str\"><f>\"\"</f><v></v></c>").isEmpty())
                    .isTrue();
        }

        @Test
        void canEndInAnError() {
            assertThat(cell("<c r=\"A2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"))
                    .isEqualTo(new Cell("#DIV/0!", Kind.ERROR, A2));
        }
    }

    @Nested
    class OtherTypes {

        @Test
        void truthIsTextInCapitals() {
            assertThat(cell("<c r=\"A2\" t=\"b\"><v>1</v></c>")).isEqualTo(new Cell("TRUE", A2));
            assertThat(cell("<c r=\"A2\" t=\"b\"><v>0</v></c>")).isEqualTo(new Cell("FALSE", A2));
            assertUnreadable(XmlWorkbook.ofCell("<c r=\"A2\" t=\"b\"><v>2</v></c>"), "2");
        }

        @Test
        void datesCanBeIsoText() {
            assertThat(cell("<c r=\"A2\" t=\"d\"><v>2020-12-31T00:00:00Z</v></c>"))
                    .isEqualTo(new Cell("2020-12-31T00:00:00Z", Kind.DATE, A2));
            assertUnreadable(XmlWorkbook.ofCell("<c r=\"A2\" t=\"d\"><v>today</v></c>"), "today");
        }

        @Test
        void thoseThatAreNotKnownAreIssues() {
            assertUnreadable(XmlWorkbook.ofCell("<c r=\"A2\" t=\"x\"><v>1</v></c>"), "1");
        }

        @Test
        void cellsWithAStyleAloneAreEmpty() {
            assertThat(cell("<c r=\"A2\" s=\"0\" t=\"s\"/>").isEmpty()).isTrue();
        }
    }
}
