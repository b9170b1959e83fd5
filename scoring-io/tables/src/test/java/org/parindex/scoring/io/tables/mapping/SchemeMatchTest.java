package org.parindex.scoring.io.tables.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.io.tables.mapping.OfficeIndex.document;
import static org.parindex.scoring.io.tables.mapping.SmallIndex.issues;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.SchemeId;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.sheet.Units;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.io.tables.Document;

/** Tables of two schemes with the same criteria, of offices and of towns. */
class SchemeMatchTest {

    private static final Scheme OFFICES = OfficeIndex.SCHEME;
    private static final Scheme TOWNS = OfficeIndex.scheme(
                    "test/towns@2026", "Chỉ số cải cách hành chính của các thị trấn", "Town index")
            .build();

    private static final String HEADINGS = "STT | Đơn vị | Thực hiện Kế hoạch CCHC (2 điểm) | Kiểm tra CCHC (1,5 điểm)";

    private static Checked<Mapping> map(Document... documents) {
        return TableMapper.of(List.of(OFFICES, TOWNS)).map(List.of(documents));
    }

    private static List<String> schemes(Checked<Mapping> mapping) {
        return mapping.value().orElseThrow().documents().stream()
                .flatMap(document -> document.tables().stream())
                .map(table -> table.scheme().map(SchemeId::toString).orElse("-"))
                .toList();
    }

    @Test
    void theTitleDecidesBetweenSchemesThatFitAlike() {
        Checked<Mapping> mapping = map(document(
                "a.txt",
                "Kết quả của các thị trấn",
                "",
                HEADINGS,
                "1 | Elm | 1 | 1",
                "",
                "Kết quả của các sở",
                "",
                HEADINGS,
                "1 | Tax | 1 | 1"));

        assertThat(schemes(mapping)).containsExactly("test/towns@2026", "test/offices@2026");
        assertThat(issues(mapping)).isEmpty();
    }

    @Test
    void theUnitsDecideWhereTheTitleDoesNot() {
        Checked<Mapping> mapping = map(document(
                "a.txt",
                "Các thị trấn",
                "",
                HEADINGS,
                "1 | Elm | 1 | 1",
                "2 | Oak | 1 | 1",
                "",
                "Các sở",
                "",
                HEADINGS,
                "1 | Tax | 1 | 1",
                "2 | Law | 1 | 1",
                "",
                "Lĩnh vực 2",
                "",
                "STT | Đơn vị | Công khai TTHC",
                "1 | Law | 1",
                "2 | Tax | 1",
                "",
                "Lĩnh vực 3",
                "",
                "STT | Đơn vị | Tuyển dụng CBCCVC",
                "1 | Oak | 1"));

        assertThat(schemes(mapping))
                .containsExactly("test/towns@2026", "test/offices@2026", "test/offices@2026", "test/towns@2026");
        assertThat(issues(mapping)).isEmpty();
    }

    @Test
    void theMaximaDecideWhereTheyDiffer() {
        Scheme finer = Scheme.builder()
                .from(TOWNS)
                .criteria(List.of(OfficeIndex.group(
                        "1",
                        OfficeIndex.text("Chỉ đạo", "Steering"),
                        OfficeIndex.leaf("1.1", OfficeIndex.text("Thực hiện Kế hoạch CCHC", "Plan"), "4", "appraisal"),
                        OfficeIndex.leaf("1.2", OfficeIndex.text("Kiểm tra CCHC", "Checks"), "3", "survey"))))
                .build();
        Checked<Mapping> mapping = TableMapper.of(List.of(OFFICES, finer))
                .map(List.of(document(
                        "a.txt",
                        "STT | Đơn vị | Thực hiện Kế hoạch CCHC (4 điểm) | Kiểm tra CCHC (3 điểm)",
                        "1 | Elm | 1 | 1",
                        "",
                        "STT | Đơn vị | Thực hiện Kế hoạch CCHC (2 điểm) | Kiểm tra CCHC (1.5 điểm)",
                        "1 | Tax | 1 | 1")));

        assertThat(schemes(mapping)).containsExactly("test/towns@2026", "test/offices@2026");
    }

    @Test
    void whatFitsSeveralIsAsked() {
        Checked<Mapping> mapping = map(document("a.txt", "Kết quả", "", HEADINGS, "1 | Elm | 1 | 1"));

        assertThat(schemes(mapping)).containsExactly("-");
        assertThat(issues(mapping))
                .containsExactly(
                        "a.txt:3: error TAB-220: The table \"Kết quả\" fits several schemes: test/offices@2026,"
                                + " test/towns@2026. Name only the one that it belongs to.");
    }

    @Nested
    class ATableOfNoScheme {

        @Test
        void isLeftOutWithAWarningThatSaysSo() {
            Checked<Mapping> mapping = map(document("a.txt", "Dân số", "", "Năm | Người", "2025 | 1000"));

            assertThat(schemes(mapping)).containsExactly("-");
            assertThat(issues(mapping))
                    .containsExactly("a.txt:3: warning TAB-221: The table \"Dân số\" fits none of the schemes"
                            + " (test/offices@2026, test/towns@2026); it is left out. Name the scheme that it belongs to as"
                            + " well, if it is to be read.");
        }

        @Test
        void isStillListedWithAllItsColumnsAndRows() {
            TableMapping table = OfficeIndex.table(map(document("a.txt", "Năm | Người", "2025 | 1000", " | 2000")));

            assertThat(table.columns()).map(ColumnMapping::header).containsExactly("Năm", "Người");
            assertThat(table.columns()).allMatch(column -> column.meaning().is(ColumnRole.IGNORED));
            assertThat(table.rows()).map(RowMapping::printed).containsExactly("2025", "2000");
            assertThat(table.rows()).map(RowMapping::role).containsOnly(RowRole.IGNORED);
        }

        @Test
        void whoseHeadingsAreWithoutDiacriticsIsToldWhatTheyMayMean() {
            Checked<Mapping> mapping =
                    OfficeIndex.map(document("a.txt", "Don vi | Kiem tra CCHC (1,5 diem)", "Elm | 1"));

            assertThat(schemes(mapping)).containsExactly("-");
            assertThat(issues(mapping))
                    .map(issue -> issue.replaceFirst("fits no.*left out\\.", "…"))
                    .containsExactly(
                            "a.txt:1: warning TAB-221: The table \"Don vi, Kiem tra CCHC (1,5 diem)\" … Name the scheme that it belongs to as well, if it"
                                    + " is to be read.",
                            "a.txt:1:1: warning TAB-223: The heading \"Don vi\" … Did you mean \"đơn vị\"?",
                            "a.txt:1:2: warning TAB-223: The heading \"Kiem tra CCHC (1,5 diem)\" … Did you mean"
                                    + " \"Kiểm tra CCHC\"?");
        }

        @Test
        void becauseItHasNoColumnOfUnitsIsToldSo() {
            Checked<Mapping> mapping =
                    OfficeIndex.map(document("a.txt", "Kết quả", "", "Ten don vi | 1.1 | 1.2", "Elm | 1 | 1"));

            assertThat(schemes(mapping)).containsExactly("-");
            assertThat(issues(mapping))
                    .containsExactly(
                            "a.txt:3: warning TAB-235: The table \"Kết quả\" has criteria but no column of units; it is left"
                                    + " out. Write \"Unit\" above the column of names if it is to be read.",
                            "a.txt:3:1: warning TAB-223: The heading \"Ten don vi\" fits no criterion, no source and"
                                    + " nothing else that is known; the column is left out. Did you mean \"tên đơn vị\"?");
        }

        @Test
        void becauseItIsAboutOtherUnitsIsToldSo() {
            Units units = Units.of(List.of(Unit.of("Elm"), Unit.of("Oak")));
            Checked<Mapping> mapping = TableMapper.of(List.of(OFFICES))
                    .with(units)
                    .map(List.of(document(
                            "a.txt",
                            "Kết quả",
                            "",
                            HEADINGS,
                            "1 | Tax | 1 | 1",
                            "2 | Elm | 1 | 1",
                            "3 | Law | 1 | 1")));

            assertThat(schemes(mapping)).containsExactly("-");
            assertThat(issues(mapping))
                    .containsExactly("a.txt:3: warning TAB-234: The table \"Kết quả\" is about other units than"
                            + " test/offices@2026; it is left out. Name its own scheme as well, or add its units to the units"
                            + " or as aliases.");
        }
    }

    @Test
    void aSavedDecisionHoldsWhateverTheUnitsAre() {
        TableMapping told = new TableMapping(1, Optional.empty(), Optional.of(TOWNS.id()), List.of(), List.of());
        Checked<Mapping> mapping = TableMapper.of(List.of(OFFICES, TOWNS))
                .told(new Mapping(List.of(new DocumentMapping("", List.of(told)))))
                .map(List.of(document("a.txt", "Kết quả", "", HEADINGS, "1 | Elm | 1 | 1")));

        assertThat(schemes(mapping)).containsExactly("test/towns@2026");
        assertThat(issues(mapping)).isEmpty();
    }

    @Test
    void aSchemeWithoutAYearInItsEditionHasNoYearlyTotals() {
        Scheme scheme = Scheme.builder()
                .from(OFFICES)
                .id(SchemeId.parse("test/offices@draft"))
                .title(LocalizedText.of("Office index"))
                .build();
        Checked<Mapping> mapping = TableMapper.of(List.of(scheme))
                .map(List.of(document("a.txt", "Unit | 1.1 | Office index 2025", "Elm | 1 | 1")));

        assertThat(OfficeIndex.columns(mapping)).containsExactly("unit", "1.1", "ignored");
    }
}
