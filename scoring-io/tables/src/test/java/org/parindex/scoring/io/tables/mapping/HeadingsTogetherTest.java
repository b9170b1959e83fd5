package org.parindex.scoring.io.tables.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.io.tables.mapping.OfficeIndex.columns;
import static org.parindex.scoring.io.tables.mapping.OfficeIndex.document;
import static org.parindex.scoring.io.tables.mapping.OfficeIndex.map;
import static org.parindex.scoring.io.tables.mapping.OfficeIndex.sheet;
import static org.parindex.scoring.io.tables.mapping.SmallIndex.issues;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.scoring.core.issue.Checked;

/** Headings that say what they mean only with those above, below or beside them. */
class HeadingsTogetherTest {

    @Nested
    class InTwoRows {

        @Test
        void aNameIsThatOfTheGroupAbove() {
            Checked<Mapping> mapping = map(sheet(
                    "2026",
                    "Unit | Cải cách TTHC | | | Đội ngũ CBCCVC | | Total",
                    " | Tổ chức thực hiện | Tác động của cải cách | Công khai TTHC | Tuyển dụng CBCCVC | Tác động của cải"
                            + " cách | ",
                    "Elm | 1 | 1 | 2 | 1 | 1 | 6"));

            assertThat(columns(mapping)).containsExactly("unit", "2.2", "2.3", "2.1", "3.1", "3.2", "total");
            assertThat(issues(mapping)).isEmpty();
        }

        @Test
        void codesMayStandBelowTheNames() {
            Checked<Mapping> mapping = map(
                    document("a.txt", "Unit | Tổ chức thực hiện | Tổ chức thực hiện", " | 2.2 | 1.3", "Elm | 1 | 1"));

            assertThat(columns(mapping)).containsExactly("unit", "2.2", "1.3");
            assertThat(issues(mapping)).isEmpty();
        }

        @Test
        void inputsStandBelowTheirCriterion() {
            Checked<Mapping> mapping = map(sheet(
                    "2026", "Unit | Hoàn thành nhiệm vụ | | 1.1", " | Planned | completed | ", "Elm | 10 | 9 | 1"));

            assertThat(columns(mapping)).containsExactly("unit", "3.3:planned", "3.3:completed", "1.1");
        }

        @Test
        void stagesStandBelowTheirCriterion() {
            Checked<Mapping> mapping = map(sheet(
                    "2026",
                    "STT | Đơn vị | 1.1 | | Kiểm tra CCHC (1,5 điểm) | ",
                    " | | Tự chấm | Thẩm định | Điểm tự đánh giá | Điểm thẩm định",
                    "1 | Elm | 2 | 1 | 1 | 0,5"));

            assertThat(columns(mapping))
                    .containsExactly(
                            "number",
                            "unit",
                            "1.1 self-assessed",
                            "1.1 appraised",
                            "1.2 self-assessed",
                            "1.2 appraised");
            assertThat(issues(mapping)).isEmpty();
        }

        @Test
        void theNameAndTheMaximumAboveStagesAreChecked() {
            Checked<Mapping> mapping = map(sheet(
                    "2026", "Đơn vị | 1.1 Kế hoạch | Kiểm tra CCHC (3 điểm)", "^ | Tự chấm | Tự chấm", "Elm | 2 | 1"));

            assertThat(issues(mapping))
                    .containsExactly(
                            "book.xlsx, sheet \"2026\", cell B2: warning TAB-225: Criterion 1.1 \"Reform plan\": here it is"
                                    + " called \"1.1 Kế hoạch / Tự chấm\"; it was matched by its code. Perhaps the table"
                                    + " belongs to another edition.",
                            "book.xlsx, sheet \"2026\", cell C2: warning TAB-224: Criterion 1.2 \"Checks on the reform\":"
                                    + " the heading says at most 3 points, the scheme 1.5. Perhaps the table belongs to"
                                    + " another edition.");
        }

        @Test
        void changesStandBelowTheirHeading() {
            Checked<Mapping> mapping = map(sheet(
                    "2026",
                    "No | Unit | Năm 2025 | Năm 2026 | So với năm 2025 | ",
                    " | | | | Điểm | Thứ hạng",
                    "1 | Elm | 2 | 3 | 1 | ="));

            assertThat(columns(mapping))
                    .containsExactly("number", "unit", "previous-total", "total", "change", "rank-change");
        }

        @Test
        void aHeadingOverAColumnWithoutOneOfItsOwnDoesNotReachIt() {
            Checked<Mapping> mapping =
                    map(sheet("2026", "Unit | 1.1 | Ghi chú | | ", " | | a | b | ", "Elm | 2 | x | y | z"));

            assertThat(OfficeIndex.table(mapping).columns().stream().map(ColumnMapping::header))
                    .containsExactly("Unit", "1.1", "Ghi chú / a", "Ghi chú / b", "");
        }
    }

    @Nested
    class BesideOthers {

        @Test
        void aNameIsThatOfTheOneGroupThatAllOthersAreIn() {
            Checked<Mapping> mapping =
                    map(document("a.txt", "Unit | 2.1 | Tổ chức thực hiện | Tác động của cải cách", "Elm | 1 | 1 | 1"));

            assertThat(columns(mapping)).containsExactly("unit", "2.1", "2.2", "2.3");
            assertThat(issues(mapping)).isEmpty();
        }

        @Test
        void aNameAmongSeveralGroupsIsAskedWhateverMostColumnsAre() {
            Checked<Mapping> mapping =
                    map(document("a.txt", "Unit | 1.1 | 2.1 | 2.2 | Tác động của cải cách", "Elm | 1 | 1 | 1 | 1"));

            assertThat(columns(mapping)).containsExactly("unit", "1.1", "2.1", "2.2", "ignored");
            assertThat(issues(mapping))
                    .containsExactly(
                            "a.txt:1:5: error TAB-222: The heading \"Tác động của cải cách\" fits several criteria:"
                                    + " 2.3, 3.2. Put the code of the one that is meant in front of its name.");
        }

        @Test
        void twoColumnsOfTheSameAreToldAndNoneIsPicked() {
            Checked<Mapping> mapping = map(document("a.txt", "Unit | 1.1 | Thực hiện Kế hoạch CCHC", "Elm | 1 | 2"));

            assertThat(issues(mapping))
                    .containsExactly(
                            "a.txt:1:3: error TAB-203: The column \"Thực hiện Kế hoạch CCHC\" is there twice; first"
                                    + " as column 2. Delete one of the two; the library never picks one.");
        }

        @ParameterizedTest
        @CsvSource({"Tổng điểm, 1", "Total, 1", "Tổng điểm (4.5 điểm), 1", "Tổng (4.5), 1"})
        void aTotalIsThatOfTheGroup(String heading, String code) {
            Checked<Mapping> mapping =
                    map(document("a.txt", "Unit | 1.1 | Kiểm tra CCHC | 1.3 | " + heading, "Elm | 1 | 1 | 1 | 3"));

            assertThat(columns(mapping)).containsExactly("unit", "1.1", "1.2", "1.3", code);
            assertThat(issues(mapping)).isEmpty();
        }

        @Test
        void aTotalBesideSeveralGroupsIsTheIndex() {
            Checked<Mapping> mapping = map(document("a.txt", "Unit | 1 | 2 | 3 | Tổng điểm", "Elm | 1 | 1 | 1 | 3"));

            assertThat(columns(mapping)).containsExactly("unit", "1", "2", "3", "total");
        }
    }

    /** Rows in which the columns that are known leave only one possibility. */
    @Nested
    class TheLastColumn {

        private static String[] table(String heading, String... rows) {
            String[] lines = new String[rows.length + 1];
            lines[0] = "Unit | 1.1 | " + heading + " | 1.3 | Tổng điểm";
            System.arraycopy(rows, 0, lines, 1, rows.length);
            return lines;
        }

        @Test
        void isWhatIsLeftIfRowsAddUp() {
            Checked<Mapping> mapping = map(document(
                    "a.txt",
                    table("Kiêm tra", "Elm | 1 | 0.5 | 1 | 2.5", "Oak | 1 | 1 | 1 | 3", "Ash | 0 | 1 | 0.5 | 1.5")));

            assertThat(columns(mapping)).containsExactly("unit", "1.1", "1.2", "1.3", "1");
            assertThat(OfficeIndex.table(mapping).columns().get(2).why()).isEqualTo(MatchReason.SUM);
            assertThat(issues(mapping)).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"Ash | 0 | 1 | 0.5 | 1.6", "Ash | 0 | x | 0.5 | 1.5", "Ash | 0 | 1 | 0.5"})
        void isNotIfOneRowInThreeDoesNot(String row) {
            Checked<Mapping> mapping =
                    map(document("a.txt", table("Kiêm tra", "Elm | 1 | 0.5 | 1 | 2.5", "Oak | 1 | 1 | 1 | 3", row)));

            assertThat(columns(mapping)).containsExactly("unit", "1.1", "ignored", "1.3", "1");
        }

        @Test
        void isKnownAlthoughAFewRowsAreWrong() {
            Checked<Mapping> mapping = map(document(
                    "a.txt",
                    table(
                            "Kiêm tra",
                            "Elm | 1 | 0.5 | 1 | 2.5",
                            "Oak | 1 | 1 | 1 | 3",
                            "Ash | 0 | 1 | 0.5 | 1.6",
                            "Yew | 0 | 1 | 1 | 2")));

            assertThat(columns(mapping)).containsExactly("unit", "1.1", "1.2", "1.3", "1");
        }

        @Test
        void isNotInFewerThanThreeRows() {
            Checked<Mapping> mapping =
                    map(document("a.txt", table("Kiêm tra", "Elm | 1 | 0.5 | 1 | 2.5", "Oak | 1 | 1 | 1 | 3")));

            assertThat(columns(mapping)).containsExactly("unit", "1.1", "ignored", "1.3", "1");
        }

        @Test
        void isNotIfTwoAreUnknown() {
            Checked<Mapping> mapping = map(document(
                    "a.txt",
                    "Unit | 1.1 | Kiêm tra | Tổ chưc | Tổng điểm",
                    "Elm | 1 | 1 | 1 | 3",
                    "Oak | 1 | 1 | 1 | 3",
                    "Ash | 0 | 1 | 1 | 2"));

            assertThat(columns(mapping)).containsExactly("unit", "1.1", "ignored", "ignored", "1");
        }
    }
}
