package org.parindex.scoring.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.core.audit.Printed.report;
import static org.parindex.scoring.core.audit.Printed.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.Trees;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.Points;

class ErrataTest {

    private static final Location PLACE = Location.of("errata.csv", 2, 0);

    private final PublishedReport report = report(
            table(1, "unit", "total"),
            table(3, "unit", "total", "rank-change").row("A", "9", "+1").row("B", "7", "2"));

    @Nested
    class Applied {

        @Test
        void replaceTheTextAndTheFigure() {
            PublishedCell cell = cell(applied(replacing(3, 1, 2, "9", "8.5")), 0, 1);
            assertThat(cell.text()).isEqualTo("8.5");
            assertThat(cell.figure()).contains(Points.parse("8.5"));
            assertThat(cell.location())
                    .isEqualTo(Location.of("report.docx", new Location.TableNumber(3))
                            .at(2, 2));
        }

        @Test
        void readAPlusAndTheSignOfNoChange() {
            assertThat(cell(applied(replacing(3, 1, 3, "+1", "+2")), 0, 2).figure())
                    .contains(Points.parse("2"));
            assertThat(cell(applied(replacing(3, 1, 3, "+1", "=")), 0, 2).figure())
                    .contains(Points.ZERO);
        }

        @Test
        void giveARowToAnotherUnitOfTheReportHoweverItIsSpelled() {
            PublishedRow row = row(applied(replacing(3, 1, 1, "A", " b")), 0);
            assertThat(row.printed()).isEqualTo(" b");
            assertThat(row.unit()).contains(Unit.of("B"));
        }

        @Test
        void giveARowToAUnitThatIsNotInTheReport() {
            assertThat(row(applied(replacing(3, 1, 1, "A", "C")), 0).unit()).contains(Unit.of("C"));
        }

        @Test
        void leaveARowOutAndLetTheOthersKeepTheirNumbers() {
            List<PublishedRow> rows =
                    applied(leavingOut(3, 1, "A")).tables().get(1).rows();
            assertThat(rows).extracting(PublishedRow::printed).containsExactly("B");
            assertThat(rows).extracting(PublishedRow::number).containsExactly(2);
        }

        @Test
        void changeNothingElse() {
            PublishedReport changed = applied(replacing(3, 1, 2, "9", "8"));
            assertThat(changed.tables().get(0)).isEqualTo(report.tables().get(0));
            assertThat(row(changed, 1)).isEqualTo(row(report, 1));
            assertThat(row(report, 0).cells().get(1).text()).isEqualTo("9");
        }

        @Test
        void areThoseOfTheDocumentAndOfAnyDocument() {
            Erratum other = new Erratum("other.docx", place(9, 9, 9), "1", Optional.of("2"), "", PLACE);
            Erratum any = new Erratum("", place(3, 1, 2), "9", Optional.of("8"), "", PLACE);
            assertThat(Errata.of(List.of(other, any)).of("report.docx").asList())
                    .containsExactly(any);
            assertThat(cell(applied(other, any), 0, 1).text()).isEqualTo("8");
        }
    }

    @Nested
    class Refused {

        @ParameterizedTest
        @CsvSource({
            "2, 1, 2, 'table 2, row 1, column 2'",
            "3, 3, 2, 'table 3, row 3, column 2'",
            "3, 1, 4, 'table 3, row 1, column 4'"
        })
        void thatSpeakOfWhatIsNotThere(int table, int row, int column, String place) {
            assertThat(issues(replacing(table, row, column, "9", "8")))
                    .containsExactly("errata.csv:2: error AUD-401: The erratum speaks of " + place
                            + ", which is not in the report. Count tables, rows and columns as the audit does.");
        }

        @Test
        void thatExpectAnotherText() {
            assertThat(issues(replacing(3, 1, 2, "9.0", "8")))
                    .containsExactly(
                            "errata.csv:2: error AUD-402: At table 3, row 1, column 2 the erratum expects \"9.0\", "
                                    + "but \"9\" is printed there. Was it made for another version of the report?");
        }

        @Test
        void thatLeaveOutARowOfAnotherName() {
            assertThat(issues(leavingOut(3, 1, "B")))
                    .containsExactly("errata.csv:2: error AUD-402: At table 3, row 1 the erratum expects \"B\", "
                            + "but \"A\" is printed there. Was it made for another version of the report?");
        }

        @Test
        void thatPutAWordWhereAFigureBelongs() {
            assertThat(issues(replacing(3, 1, 2, "9", "8,5")))
                    .containsExactly("errata.csv:2: error AUD-403: The erratum puts \"8,5\" where a figure belongs. "
                            + "Write a number with a decimal point.");
        }

        @Test
        void inVietnameseAsWell() {
            Checked<PublishedReport> failed =
                    Errata.of(List.of(replacing(3, 1, 4, "9", "8"))).appliedTo(report);
            assertThat(failed.issues().get(0).describe(Locale.forLanguageTag("vi")))
                    .isEqualTo(
                            "errata.csv:2: lỗi AUD-401: Đính chính nói đến bảng 3, dòng 1, cột 4, nhưng báo cáo không có. "
                                    + "Hãy đếm bảng, dòng và cột như khi rà soát.");
        }

        @Test
        void allAtOnceAndThenNoneIsApplied() {
            Checked<PublishedReport> failed = Errata.of(
                            List.of(replacing(3, 1, 2, "9", "8"), leavingOut(3, 7, "A"), replacing(3, 2, 2, "7", "x")))
                    .appliedTo(report);
            assertThat(failed.value()).isEmpty();
            assertThat(failed.issues()).extracting(issue -> issue.code().id()).containsExactly("AUD-401", "AUD-403");
        }

        private static List<String> issuesOf(Checked<PublishedReport> checked) {
            return checked.issues().stream().map(Issue::toString).toList();
        }

        private List<String> issues(Erratum erratum) {
            return issuesOf(Errata.of(List.of(erratum)).appliedTo(report));
        }
    }

    /** A has 2 + 3 = 5, which is 4 in one table and 5 in the other. */
    @Nested
    class Proposed {

        private final Scheme scheme =
                Trees.scheme(Trees.leaf("1", "5"), Trees.leaf("2", "5")).build();
        private final Printed leaves = table(1, "unit", "1", "2", "total").row("A", "2", "3", "4");

        @Test
        void areThoseWithASingleExplanation() {
            List<Finding> findings =
                    Printed.findings(scheme, leaves, table(2, "unit", "total").row("A", "5"));
            Erratum erratum =
                    Errata.proposedBy("report.docx", findings).asList().get(0);
            assertThat(erratum)
                    .isEqualTo(new Erratum(
                            "report.docx",
                            place(1, 1, 4),
                            "4",
                            Optional.of("5"),
                            "table 2, row 1, column 2: 5, but table 1, row 1, column 4: 4; "
                                    + "table 1, row 1, column 4: 4; its parts add up to 5",
                            Location.NONE));
        }

        @Test
        void areNoneWhereSeveralExplanationsAreEquallyGood() {
            List<Finding> findings = Printed.findings(scheme, leaves);
            assertThat(findings)
                    .extracting(finding -> finding.explanations().size())
                    .containsExactly(3);
            assertThat(Errata.proposedBy("report.docx", findings).asList()).isEmpty();
        }
    }

    private PublishedReport applied(Erratum... errata) {
        return Errata.of(List.of(errata)).appliedTo(report).orElseThrow();
    }

    private static PublishedRow row(PublishedReport report, int row) {
        return report.tables().get(1).rows().get(row);
    }

    private static PublishedCell cell(PublishedReport report, int row, int column) {
        return row(report, row).cells().get(column);
    }

    private static Place place(int table, int row, int column) {
        return new Place(table, Optional.of(row), Optional.of(column));
    }

    private static Erratum replacing(int table, int row, int column, String from, String to) {
        return new Erratum("report.docx", place(table, row, column), from, Optional.of(to), "", PLACE);
    }

    private static Erratum leavingOut(int table, int row, String name) {
        Place place = new Place(table, Optional.of(row), Optional.empty());
        return new Erratum("report.docx", place, name, Optional.empty(), "", PLACE);
    }
}
