package org.parindex.scoring.io.tables.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.parindex.scoring.io.tables.mapping.OfficeIndex.document;
import static org.parindex.scoring.io.tables.mapping.OfficeIndex.sheet;
import static org.parindex.scoring.io.tables.mapping.SmallIndex.issues;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.sheet.Entry;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.sheet.Stage;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.sheet.Units;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.io.tables.Document;

/** Documents of the index of three leaves: 1.1 Plan (2), 1.2 Inspection (1.5), 2.1 One-stop shop (6.5). */
class DocumentReaderTest {

    private static final DocumentReader READER = DocumentReader.of(SmallIndex.SCHEME);

    private static Checked<List<ScoreSheet>> read(DocumentReader reader, Document... documents) {
        return reader.read(List.of(documents));
    }

    private static Checked<List<ScoreSheet>> read(Document... documents) {
        return read(READER, documents);
    }

    /** The points of the three leaves of each unit; {@code -} where nothing could be read. */
    private static List<String> points(Checked<List<ScoreSheet>> read) {
        return read.value().orElseThrow().stream()
                .map(sheet -> sheet.unit() + " " + points(sheet, "1.1") + " " + points(sheet, "1.2") + " "
                        + points(sheet, "2.1"))
                .toList();
    }

    private static String points(ScoreSheet sheet, String code) {
        Entry entry = sheet.entries().get(CriterionCode.parse(code));
        return entry instanceof Entry.Awarded awarded ? awarded.points().toString() : "-";
    }

    @Nested
    class OneTable {

        @Test
        void isReadWithItsNumbersInTheirOwnFormat() {
            Checked<List<ScoreSheet>> read = read(document(
                    "a.txt",
                    "Đơn vị | Kế hoạch | Kiểm tra | Một cửa",
                    "Sở Y tế | 1,5 | 1 | 6,25",
                    "Ban Dân tộc | 2 | 0,5 | 6"));

            assertThat(issues(read)).isEmpty();
            assertThat(points(read)).containsExactly("Sở Y tế 1.5 1 6.25", "Ban Dân tộc 2 0.5 6");
        }

        @Test
        void keepsThePlaceOfEachValue() {
            ScoreSheet sheet = read(document(
                            "a.txt", "Kết quả", "", "Đơn vị | Một cửa | Kế hoạch | Kiểm tra", "Elm | 6 | 2 | 1"))
                    .orElseThrow()
                    .get(0);

            assertThat(sheet.entries().get(CriterionCode.parse("2.1")).location())
                    .hasToString("a.txt:4:2");
        }

        @Test
        void withARowOfAnotherLengthLosesThatRowAndTellsIt() {
            Checked<List<ScoreSheet>> read = read(document(
                    "a.txt", "Unit | 1.1 | 1.2 | 2.1", "Elm | 1 | 1", "Oak | 1 | 1 | 6", "Ash | 1 | 1 | 6 | "));

            assertThat(points(read)).containsExactly("Elm - - -", "Oak 1 1 6", "Ash 1 1 6");
            assertThat(issues(read)).hasSize(1).allMatch(issue -> issue.startsWith("a.txt:2: error TAB-207: "));
        }

        @Test
        void ofASheetMayLackCellsAtTheEndOfARow() {
            Checked<List<ScoreSheet>> read = read(sheet("2020", "Unit|1.1|1.2|2.1|Ghi chú", "Elm|1|1|6", "Oak|1|1"));

            assertThat(points(read)).containsExactly("Elm 1 1 6", "Oak 1 1 -");
            assertThat(issues(read)).isEmpty();
        }

        @Test
        void ofAUnitWithoutAnyValueDoesNotLoseTheUnit() {
            Checked<List<ScoreSheet>> read =
                    read(document("a.txt", "Unit | 1.1 | 1.2 | 2.1", "Elm | 1 | 1 | 6", "Oak | | | "));

            assertThat(points(read)).containsExactly("Elm 1 1 6", "Oak - - -");
            assertThat(read.orElseThrow().get(1).entries().values()).allMatch(Entry.Missing.class::isInstance);
        }

        @Test
        void withMergedValuesIsNotGuessed() {
            assertThat(issues(read(sheet("2020", "Unit|1.1|1.2|2.1", "Elm|1|1|6", "Oak|^|1|6"))))
                    .hasSize(1)
                    .allMatch(issue -> issue.startsWith("book.xlsx, sheet \"2020\", cell B3: error TAB-423: "));
        }
    }

    @Nested
    class SeveralDocuments {

        @Test
        void shareTheCriteriaBetweenThem() {
            Checked<List<ScoreSheet>> read = read(
                    document("a.txt", "Unit | Plan | Inspection", "Elm | 1 | 1", "Oak | 2 | 1"),
                    document("b.txt", "Unit | One-stop shop", "OAK | 5", "Elm | 6"));

            assertThat(issues(read)).isEmpty();
            assertThat(points(read)).containsExactly("Elm 1 1 6", "Oak 2 1 5");
        }

        @Test
        void withTheSameTableAreNeverTakenForOne() {
            Checked<List<ScoreSheet>> read = read(
                    document("a.txt", "Unit | 1.1 | 1.2 | 2.1", "Elm | 1 | 1 | 6"),
                    document("b.txt", "Unit | 1.1 | 1.2 | 2.1", "Elm | 2 | 1 | 6"));

            assertThat(points(read)).containsExactly("Elm 1 1 6", "Elm 2 1 6");
        }

        @Test
        void thatAreTheSameAreReadTwice() {
            Document document = document("a.txt", "unit | 1.1 | 1.2 | 2.1", "Elm | 1 | 1 | 6");

            assertThat(points(read(document, document))).containsExactly("Elm 1 1 6", "Elm 1 1 6");
        }

        @Test
        void mayBeFilesOfThisLibraryAndOthers() {
            Checked<List<ScoreSheet>> read = read(
                    document("a.csv", "unit,1.1,1.2", "Elm,1.5,1"),
                    document("b.txt", "Đơn vị | Một cửa (6,5 điểm)", "Elm | 6.25"));

            assertThat(issues(read)).isEmpty();
            assertThat(points(read)).containsExactly("Elm 1.5 1 6.25");
        }

        @Test
        void areNeverNone() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> READER.read(List.of()))
                    .withMessageContaining("documents");
        }
    }

    @Nested
    class Stages {

        private static final Document SIDE_BY_SIDE = sheet(
                "2020",
                "Unit|1.1||1.2||2.1|",
                "^|Tự chấm|Thẩm định|Tự chấm|Thẩm định|Tự chấm|Thẩm định",
                "Elm|2|1|1.5|0.5|6.5|6",
                "Oak|2|2|1.5|1.5|6.5|5");

        @Test
        void mustBeChosenBetween() {
            Checked<List<ScoreSheet>> read = read(SIDE_BY_SIDE);

            assertThat(read.value()).isEmpty();
            assertThat(issues(read))
                    .containsExactly(
                            "book.xlsx, sheet \"2020\", row 1: error TAB-229: There are values of several stages:"
                                    + " self-assessed, appraised. Declare the stage that is to be read.");
        }

        @Test
        void areReadOneByOne() {
            assertThat(points(read(READER.at(Stage.SELF_ASSESSED), SIDE_BY_SIDE)))
                    .containsExactly("Elm 2 1.5 6.5", "Oak 2 1.5 6.5");
            assertThat(points(read(READER.at(Stage.APPRAISED), SIDE_BY_SIDE)))
                    .containsExactly("Elm 1 0.5 6", "Oak 2 1.5 5");
        }

        @Test
        void ofAUnitsOwnSheetAreReadInTheSameWay() {
            Document form = sheet(
                    "Elm",
                    "TT|Tiêu chí|Điểm tối đa|Điểm tự đánh giá|Điểm thẩm định|Ghi chú",
                    "1|Chỉ đạo điều hành|3,5|3,5|1,5|",
                    "1.1|Kế hoạch|2|2|1|",
                    "1.2|Kiểm tra|1,5|1,5|0,5|thiếu",
                    "2|Thủ tục hành chính|6,5|6|6|",
                    "2.1|Một cửa|6,5|6|6|");

            assertThat(points(read(READER.at(Stage.APPRAISED), form))).containsExactly("Elm 1 0.5 6");
            assertThat(points(read(READER.at(Stage.SELF_ASSESSED), form))).containsExactly("Elm 2 1.5 6");
        }

        @Test
        void thatNoTableHasAreTold() {
            Document form = document("a.txt", "Đơn vị: Elm", "", "Tiêu chí | Tự chấm", "1.1 | 2");
            Checked<List<ScoreSheet>> read = read(READER.at(Stage.APPRAISED), form);

            assertThat(read.value()).isEmpty();
            assertThat(issues(read))
                    .containsExactly("a.txt:3: error TAB-236: There are no values of the stage appraised, only of:"
                            + " self-assessed. Read another stage, or load the table that has the values.");
        }

        @Test
        void ofATableThatTellsNoneAreWhateverIsRead() {
            assertThat(points(read(
                            READER.at(Stage.APPRAISED),
                            document("a.txt", "Unit | 1.1 | 1.2 | 2.1", "Elm | 1 | 1 | 6"))))
                    .containsExactly("Elm 1 1 6");
        }
    }

    @Nested
    class RowByRow {

        @Test
        void aUnitGoesOnInMergedCells() {
            Checked<List<ScoreSheet>> read = read(sheet(
                    "2020",
                    "Đơn vị|Tiêu chí|Điểm",
                    "Elm|Kế hoạch|1",
                    "^|Kiểm tra|1",
                    "^|Một cửa|6",
                    "Oak|Kế hoạch|2",
                    "^|Kiểm tra|1",
                    "^|Một cửa|5"));

            assertThat(issues(read)).isEmpty();
            assertThat(points(read)).containsExactly("Elm 1 1 6", "Oak 2 1 5");
        }

        @Test
        void anEmptyUnitInATextIsAskedFor() {
            Checked<List<ScoreSheet>> read =
                    read(document("a.txt", "Đơn vị | Tiêu chí | Điểm", "Elm | 1.1 | 1", " | 1.2 | 1"));

            assertThat(issues(read)).contains("a.txt:3: error TAB-304: The row has no name of a unit.");
        }

        @Test
        void aSheetIsOfTheUnitThatIsNamedAboveOrByTheSheet() {
            String[] values = {"Tiêu chí|Điểm", "1.1|1", "1.2|1", "2.1|6"};
            String[] labelled = {"PHIẾU", "Tên đơn vị: Elm", "", "Tiêu chí|Điểm", "1.1|1", "1.2|1", "2.1|6"};
            String[] beside = {"PHIẾU", "Đơn vị:|Oak", "", "Tiêu chí|Điểm", "1.1|1", "1.2|1", "2.1|6"};

            assertThat(points(read(sheet("Ash", values)))).containsExactly("Ash 1 1 6");
            assertThat(points(read(sheet("Sheet1", labelled)))).containsExactly("Elm 1 1 6");
            assertThat(points(read(sheet("Sheet2", beside)))).containsExactly("Oak 1 1 6");
        }

        @Test
        void aSheetOfNobodyKnownIsTold() {
            Units units = Units.of(List.of(Unit.of("Elm")));
            Checked<List<ScoreSheet>> read =
                    read(READER.with(units), sheet("Sheet1", "Tiêu chí|Điểm", "1.1|1", "1.2|1", "2.1|6"));

            assertThat(issues(read))
                    .containsExactly("book.xlsx, sheet \"Sheet1\": error TAB-301: The unit \"Sheet1\" is not one of the"
                            + " units. Correct the name, or add it to the units or as an alias.");
        }

        @Test
        void totalsOfGroupsAndOfTheUnitAreCompared() {
            Checked<List<ScoreSheet>> read = read(sheet(
                    "Elm",
                    "TT|Tiêu chí|Điểm",
                    "1|Chỉ đạo điều hành|2.5",
                    "1.1|Kế hoạch|1",
                    "1.2|Kiểm tra|1",
                    "2|Thủ tục hành chính|6",
                    "2.1|Một cửa|6",
                    "|Tổng cộng|8.5"));

            assertThat(points(read)).containsExactly("Elm 1 1 6");
            assertThat(issues(read)) // 1 + 1 = 2; and 2.5 + 6 = 8.5, as printed
                    .containsExactly(
                            "book.xlsx, sheet \"Elm\", cell C2: warning TAB-501: Elm: under \"Chỉ đạo điều hành\""
                                    + " stands 2.5, but what it is made of adds up to 2 (difference 0.5). One of these figures is"
                                    + " wrong; the points are read as they are printed.");
        }
    }

    @Nested
    class UnitsSideBySide {

        private static final String[] ROWS = {
            "I|Chỉ đạo điều hành|3,5|2,5|3", "1.1|Kế hoạch|2|1,5|2", "1.2|Kiểm tra|1,5|1|1", "2.1|Một cửa|6,5|6,25|5"
        };

        private static Document table(String headings) {
            String[] lines = Stream.concat(Stream.of(headings), Stream.of(ROWS)).toArray(String[]::new);
            return sheet("Tổng hợp", lines);
        }

        @Test
        void areReadByTheNamesOfTheirColumns() {
            Checked<List<ScoreSheet>> read = read(table("TT|Tiêu chí|Điểm tối đa|Sở Nội vụ|Ban Dân tộc"));

            assertThat(issues(read)).isEmpty();
            assertThat(points(read)).containsExactly("Sở Nội vụ 1.5 1 6.25", "Ban Dân tộc 2 1 5");
        }

        @Test
        void areSpelledLikeTheUnitsThatAreGiven() {
            Checked<List<ScoreSheet>> read =
                    read(READER.with(SmallIndex.UNITS), table("TT|Tiêu chí|Điểm tối đa|SNV|BDT"));

            assertThat(points(read)).containsExactly("Sở Nội vụ 1.5 1 6.25", "Ban Dân tộc 2 1 5", "Sở Y tế - - -");
        }

        @Test
        void areAskedForWhereTheirNamesSayNothing() {
            assertThat(issues(read(table("TT|Tiêu chí|Điểm tối đa|Đợt 1|Đợt 2"))))
                    .contains(
                            "book.xlsx, sheet \"Tổng hợp\", row 1: error TAB-242: Criteria stand in the rows, and it is not"
                                    + " known whether these columns are units: Đợt 1, Đợt 2. Name the units, or write \"Unit\""
                                    + " above their names; a column of values is headed by \"Points\".");
        }

        @Test
        void mayHaveTheirStagesBelowThem() {
            Document both = sheet(
                    "Tổng hợp",
                    "TT|Tiêu chí|Elm||Oak|",
                    "^|^|Tự chấm|Thẩm định|Tự chấm|Thẩm định",
                    "1.1|Kế hoạch|2|1|1,5|1,5",
                    "1.2|Kiểm tra|1|1|1|0,5",
                    "2.1|Một cửa|6|5|6,5|6,5");

            assertThat(points(read(
                            READER.with(Units.of(List.of(Unit.of("Elm"), Unit.of("Oak"))))
                                    .at(Stage.APPRAISED),
                            both)))
                    .containsExactly("Elm 1 1 5", "Oak 1.5 0.5 6.5");
        }
    }

    @Test
    void unitsThatAreGivenMustAllHaveTheirValuesAndKeepTheirNames() {
        Checked<List<ScoreSheet>> read = read(
                READER.with(SmallIndex.UNITS),
                document("a.txt", "Đơn vị | 1.1 | 1.2 | 2.1", "NỘI VỤ | 1 | 1 | 6", "Y tế | 1 | 1 | 5"));

        assertThat(points(read)).containsExactly("Sở Nội vụ 1 1 6", "Sở Y tế 1 1 5", "Ban Dân tộc - - -");
        assertThat(issues(read))
                .containsExactly(
                        "a.txt: error TAB-303: The unit \"Ban Dân tộc\" has no row in this file. Add a row for it, or"
                                + " correct the name in its row.");
    }

    @Test
    void unitsOfOtherYearsMayBeAbsentIfThatIsAllowed() {
        DocumentReader year = READER.allowingAbsent().with(SmallIndex.UNITS);

        Checked<List<ScoreSheet>> read =
                read(year, document("a.txt", "Đơn vị | 1.1 | 1.2 | 2.1", "NỘI VỤ | 1 | 1 | 6", "Y tế | 1 | 1 | 5"));

        assertThat(points(read)).containsExactly("Sở Nội vụ 1 1 6", "Sở Y tế 1 1 5");
        assertThat(issues(read)).isEmpty();
    }

    @Test
    void measuredInputsStandInRowsOfTheirOwn() {
        Checked<List<ScoreSheet>> read = DocumentReader.of(OfficeIndex.SCHEME)
                .read(List.of(document(
                        "a.txt",
                        "Đơn vị: Elm",
                        "",
                        "Tiêu chí | Giá trị",
                        "3.3 Hoàn thành nhiệm vụ | ",
                        "Planned | 10",
                        "Completed | 9",
                        "Sáng kiến | 2")));
        Map<CriterionCode, Entry> entries =
                Sheets.withoutPlaces(read.value().orElseThrow().get(0));

        assertThat(entries.get(CriterionCode.parse("3.3")).toString()).contains("completed=9", "planned=10");
        assertThat(entries.get(CriterionCode.parse("3.4")).toString()).contains("ideas=2");
        assertThat(Optional.ofNullable(entries.get(CriterionCode.parse("1.1"))))
                .containsInstanceOf(Entry.Unreadable.class);
    }
}
