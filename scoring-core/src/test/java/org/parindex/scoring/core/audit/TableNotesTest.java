package org.parindex.scoring.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.core.audit.Printed.findings;
import static org.parindex.scoring.core.audit.Printed.lines;
import static org.parindex.scoring.core.audit.Printed.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.rule.Award;
import org.parindex.scoring.core.rule.ExtraPoints;
import org.parindex.scoring.core.rule.ExtraPoints.Event;
import org.parindex.scoring.core.rule.ExtraPoints.Sign;
import org.parindex.scoring.core.rule.ScoringRule;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.Trees;

class TableNotesTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Scheme scheme =
            Trees.scheme(Trees.leaf("1", "5"), Trees.leaf("2", "5")).build();

    @Nested
    class Units {

        private final Printed first = table(1, "unit", "1").row("A", "1").row("B", "2");
        private final Printed second = table(2, "unit", "2").row("A", "3").row("B", "4");

        @Test
        void areAbsentWhereMostTablesHaveThem() {
            Printed third = table(3, "unit", "total").row("A", "4");
            assertThat(lines(scheme, first, second, third))
                    .containsExactly("report.docx, table 3, row 1, cell 1: error AUD-115: There is no row for B.");
        }

        @Test
        void areMissedInTheOrderInWhichTheyArePrintedElsewhere() {
            Printed ranked = table(1, "unit", "1")
                    .row("Z", "3")
                    .row("A", "2")
                    .row("M", "1")
                    .row("B", "0");
            Printed again = table(2, "unit", "1")
                    .row("Z", "3")
                    .row("A", "2")
                    .row("M", "1")
                    .row("B", "0");
            assertThat(findings(scheme, ranked, again, table(3, "unit", "1").row("M", "1")))
                    .extracting(
                            finding -> finding.issue().parameters().get("unit").toString())
                    .containsExactly("Z", "A", "B");
        }

        @Test
        void areUnknownWhereMostTablesDoNotHaveThem() {
            Printed third = table(3, "unit", "total")
                    .row("A", "4")
                    .row("B", "6")
                    .row("C", "1")
                    .rowOfUnknown("?", "2");
            assertThat(lines(scheme, first, second, third))
                    .containsExactly(
                            "report.docx, table 3, row 4, cell 1: error AUD-114: The unit \"C\" is in no other table.",
                            "report.docx, table 3, row 5, cell 1: error AUD-114: The unit \"?\" is in no other table.");
        }

        @Test
        void areNotMissedInATableWithoutAny() {
            assertThat(lines(scheme, first, second, table(3, "unit", "total").mean("Mean", "5")))
                    .isEmpty();
        }
    }

    @Nested
    class Maxima {

        @Test
        void inHeadingsAreThoseOfTheScheme() {
            Printed table = table(1, "unit", "1", "2", "total").maxima("", "5", "4", "9.5");
            assertThat(lines(scheme, table))
                    .containsExactly(
                            "report.docx, table 1, row 1, cell 1: error AUD-121: 2 Leaf 2: the heading says 4 points, the scheme 5.",
                            "report.docx, table 1, row 1, cell 1: error AUD-121: total: the heading says 9.5 points, the scheme 10.");
        }

        /** Source a has the leaves with 2 and 3 points, b the one with 4, and 1 that comes on top. */
        @Test
        void ofSourcesAreThoseOfTheirLeaves() {
            ScoringRule bonus = new ExtraPoints(
                    Sign.BONUS, List.of(List.of(new Event("events", Award.parse("0.25"), Optional.empty()))));
            Scheme split = Trees.scheme(
                            Trees.leaf("1", "2", "a"),
                            Trees.leaf("2", "3", "a"),
                            Trees.leaf("3", "4", "b"),
                            Trees.leafBuilder("4", "1").source("b").rule(bonus).build())
                    .addSources(Trees.source("a"), Trees.source("b"))
                    .build();
            Printed table = table(1, "unit", "source a", "source b", "total");
            assertThat(lines(split, table.maxima("", "5", "4", "9"))).isEmpty();
            assertThat(lines(split, table.maxima("", "6", "5", "10")))
                    .containsExactly(
                            "report.docx, table 1, row 1, cell 1: error AUD-121: a: the heading says 6 points, the scheme 5.",
                            "report.docx, table 1, row 1, cell 1: error AUD-121: b: the heading says 5 points, the scheme 4.",
                            "report.docx, table 1, row 1, cell 1: error AUD-121: total: the heading says 10 points, the scheme 9.");
        }

        @Test
        void areFoundInTheirColumn() {
            Finding finding =
                    findings(scheme, table(1, "unit", "1").maxima("", "4")).get(0);
            assertThat(finding.place()).isEqualTo(new Place(1, Optional.empty(), Optional.of(2)));
            assertThat(finding.printed()).contains("4");
            assertThat(finding.computed()).contains("5");
        }

        @Test
        void areToldInVietnamese() {
            assertThat(lines(findings(scheme, table(1, "unit", "total").maxima("", "9")), VIETNAMESE))
                    .containsExactly(
                            "report.docx, bảng 1, dòng 1, ô 1: lỗi AUD-121: tổng điểm: tiêu đề ghi 9 điểm, bộ tiêu chí ghi 10.");
        }
    }

    @Nested
    class ColumnNumbers {

        @Test
        void beginWithOneAndLeaveNoneOut() {
            Printed table = table(1, "number", "unit", "1", "2").numbered("1", "2", "4", "5");
            assertThat(lines(scheme, table))
                    .containsExactly("report.docx, table 1, row 1, cell 1: warning AUD-203: "
                            + "The columns are not numbered in order: 4 stands where 3 is expected.");
        }

        @Test
        void mayBeLeftOutInPlaceOfTheColumn() {
            assertThat(lines(scheme, table(1, "number", "unit", "1").numbered("1", "", "3")))
                    .isEmpty();
        }
    }

    @Nested
    class RowNumbers {

        @Test
        void goUpByOne() {
            Printed table =
                    table(1, "number", "unit").row("1", "A").row("3", "B").row("2", "C");
            assertThat(lines(scheme, table))
                    .containsExactly("report.docx, table 1, row 3, cell 1: warning AUD-202: "
                            + "The rows are not numbered in order: 3 stands where 2 is expected.");
        }

        @Test
        void goOnBehindASubheadingOrCountIt() {
            Printed goesOn =
                    table(1, "number", "unit").row("1", "A").subheading().row("2", "B");
            Printed countsIt =
                    table(1, "number", "unit").row("1", "A").subheading().row("3", "B");
            assertThat(lines(scheme, goesOn)).isEmpty();
            assertThat(lines(scheme, countsIt)).isEmpty();
        }

        @Test
        void areNotLookedAtWhereSomeRowHasNone() {
            assertThat(lines(scheme, table(1, "number", "unit").row("", "A").row("7", "B")))
                    .isEmpty();
        }
    }

    @Nested
    class Patterns {

        /** A, B and C have the same, two of them once more than needed; all have 1 at the first leaf. */
        @Test
        void areRowsAndColumnsWithoutADifference() {
            Printed table = table(1, "unit", "1", "2")
                    .row("A", "1", "2")
                    .row("B", "1", "2")
                    .row("C", "1", "2")
                    .row("D", "1", "3");
            assertThat(lines(scheme, table))
                    .containsExactly(
                            "report.docx, table 1, row 1, cell 1: remark AUD-302: Rows with the points of an earlier row in all "
                                    + "columns: 2 (as 1), 3 (as 1). Criteria in which all rows have the same points: 1.");
            assertThat(lines(findings(scheme, table), VIETNAMESE))
                    .containsExactly(
                            "report.docx, bảng 1, dòng 1, ô 1: nhận xét AUD-302: Dòng có điểm giống một dòng trước ở mọi cột: "
                                    + "2 (như 1), 3 (như 1). Tiêu chí mà mọi dòng có cùng điểm: 1.");
        }

        @Test
        void areNotAllNamedWhereThereAreMany() {
            Printed table = table(1, "unit", "1", "2").row("A", "1", "2");
            List.of("B", "C", "D", "E", "F", "G", "H").forEach(unit -> table.row(unit, "1", "2"));
            assertThat(lines(scheme, table))
                    .containsExactly(
                            "report.docx, table 1, row 1, cell 1: remark AUD-302: Rows with the points of an earlier row in all "
                                    + "columns: 2 (as 1), 3 (as 1), 4 (as 1), 5 (as 1), 6 (as 1) and 2 more. "
                                    + "Criteria in which all rows have the same points: 1, 2.");
        }

        @Test
        void areNotSoughtInASingleColumnOrRow() {
            assertThat(lines(scheme, table(1, "unit", "1").row("A", "1").row("B", "1")))
                    .isEmpty();
            assertThat(lines(scheme, table(1, "unit", "1", "2").row("A", "1", "2")))
                    .isEmpty();
        }

        @Test
        void areNotThereWhereEachRowAndColumnHasItsOwn() {
            assertThat(lines(
                            scheme,
                            table(1, "unit", "1", "2").row("A", "1", "2").row("B", "2", "1")))
                    .isEmpty();
        }
    }
}
