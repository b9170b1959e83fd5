package org.parindex.scoring.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.parindex.scoring.core.audit.Printed.findings;
import static org.parindex.scoring.core.audit.Printed.lines;
import static org.parindex.scoring.core.audit.Printed.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.audit.ColumnContent.Role;
import org.parindex.scoring.core.audit.Explanation.Reason;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.Trees;
import org.parindex.scoring.core.sheet.Unit;

/** A has 1 + 2 = 3, B 2 + 2.5 = 4.5, C 4 + 1 = 5; the leaves are in table 1, the totals in tables 2 and 3. */
class RowDiagnosisTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Scheme scheme =
            Trees.scheme(Trees.leaf("1", "5"), Trees.leaf("2", "5")).build();
    private final Printed totals = totals(2);
    private final Printed totalsAgain = totals(3);

    @Test
    void rowsStayWhereAllAgrees() {
        assertThat(audit(leaves().row("A", "1", "2").row("B", "2", "2.5").row("C", "4", "1")))
                .isEmpty();
    }

    @Test
    void namesAreSwapped() {
        Printed leaves = leaves().row("B", "1", "2").row("A", "2", "2.5").row("C", "4", "1");
        assertThat(audit(leaves))
                .containsExactly("report.docx, table 1, row 2, cell 1: error AUD-112: "
                        + "The rows of \"B\" and \"A\" have each other's figures.");
        assertThat(vietnamese(leaves))
                .containsExactly("report.docx, bảng 1, dòng 2, ô 1: lỗi AUD-112: "
                        + "Dòng của \"B\" và \"A\" mang số liệu của nhau.");
    }

    @Test
    void swappedNamesAreASingleExplanationWithBothLabels() {
        Finding finding =
                finding(leaves().row("B", "1", "2").row("A", "2", "2.5").row("C", "4", "1"));
        assertThat(finding.explanations())
                .containsExactly(new Explanation(
                        List.of(label(1, "B", "A"), label(2, "A", "B")),
                        Optional.empty(),
                        List.of(),
                        List.of(Reason.ALL_AGREE, Reason.EXCHANGED)));
    }

    /** As B, the first row adds up to 3, where 4.5 is printed as B's total. */
    @Test
    void aMovedRowTellsWhatIsViolatedAsItIsLabelled() {
        Finding finding =
                finding(leaves().row("B", "1", "2").row("A", "2", "2.5").row("C", "4", "1"));
        assertThat(finding.equations())
                .extracting(equation -> equation.description().toString())
                .containsExactly("table 2, row 2, column 2: 4.5; its parts add up to 3");
    }

    /** Which of the two tables has the names in the wrong order cannot be told. */
    @Nested
    class NamesAreSwappedInOneOfTwoTables {

        private final Printed leaves =
                leaves().row("B", "1", "2").row("A", "2", "2.5").row("C", "4", "1");

        @Test
        void andToldOnce() {
            assertThat(lines(scheme, leaves, totals))
                    .containsExactly(
                            "report.docx, table 1, row 2, cell 1: error AUD-116: The rows of \"B\" and \"A\" have "
                                    + "each other's figures in one of several tables. Equally complete explanations: 1 more.");
        }

        @Test
        void andToldInVietnamese() {
            assertThat(lines(findings(scheme, leaves, totals), VIETNAMESE))
                    .containsExactly(
                            "report.docx, bảng 1, dòng 2, ô 1: lỗi AUD-116: Dòng của \"B\" và \"A\" mang số liệu "
                                    + "của nhau ở một trong các bảng. Còn 1 cách giải thích trọn vẹn khác.");
        }

        @Test
        void andEitherTableMayBeTheWrongOne() {
            assertThat(findings(scheme, leaves, totals).get(0).explanations())
                    .extracting(Explanation::corrections)
                    .containsExactly(
                            List.of(label(1, "B", "A"), label(2, "A", "B")),
                            List.of(label(2, 2, "B", "A"), label(2, 1, "A", "B")));
        }

        @Test
        void andNothingIsProposed() {
            assertThat(Errata.proposedBy("report.docx", findings(scheme, leaves, totals))
                            .asList())
                    .isEmpty();
        }
    }

    @Test
    void aRowStandsThereTwice() {
        Printed leaves = leaves().row("A", "1", "2")
                .row("B", "2", "2.5")
                .row("B", "2", "2.5")
                .row("C", "4", "1");
        assertThat(audit(leaves))
                .filteredOn(line -> !line.contains("AUD-302"))
                .containsExactly(
                        "report.docx, table 1, row 3, cell 1: error AUD-113: There is a row too much for \"B\": "
                                + "rows 2 and 3 fit the unit equally well, and either may go.");
    }

    @Test
    void eitherOfTwoEqualRowsMayGo() {
        Finding finding = findings(
                        scheme,
                        leaves().row("A", "1", "2")
                                .row("B", "2", "2.5")
                                .row("B", "2", "2.5")
                                .row("C", "4", "1"),
                        totals,
                        totalsAgain)
                .stream()
                .filter(found -> found.issue().code() == AuditIssue.ROW_TOO_MUCH)
                .findFirst()
                .orElseThrow();
        assertThat(finding.explanations())
                .extracting(Explanation::corrections)
                .containsExactly(List.of(dropped(2, "B")), List.of(dropped(3, "B")));
        assertThat(finding.explanations())
                .extracting(explanation -> explanation.origin().orElseThrow().in(Locale.ENGLISH))
                .containsExactly("it has all the figures of row 3", "it has all the figures of row 2");
    }

    /** 2 + 2.5 and 1.5 + 3 are both the 4.5 of B. */
    @Test
    void eitherOfTwoRowsThatFitEquallyWellMayGo() {
        Printed leaves = leaves().row("A", "1", "2")
                .row("B", "2", "2.5")
                .row("B", "1.5", "3")
                .row("C", "4", "1");
        assertThat(audit(leaves))
                .containsExactly(
                        "report.docx, table 1, row 3, cell 1: error AUD-113: There is a row too much for \"B\": "
                                + "rows 2 and 3 fit the unit equally well, and either may go.");
        assertThat(vietnamese(leaves))
                .containsExactly("report.docx, bảng 1, dòng 3, ô 1: lỗi AUD-113: Thừa một dòng của \"B\": "
                        + "dòng 2 và 3 đều khớp với đơn vị như nhau, bỏ dòng nào cũng được.");
        assertThat(finding(leaves).explanations())
                .extracting(Explanation::corrections, Explanation::reasons)
                .containsExactly(
                        tuple(List.of(dropped(2, "B")), List.of(Reason.OTHER_ROW_FITS)),
                        tuple(List.of(dropped(3, "B")), List.of(Reason.OTHER_ROW_FITS)));
    }

    @Test
    void aRowOfAnotherUnitHasTheNameOfOneThatIsThere() {
        Printed leaves = leaves().row("A", "1", "2").row("B", "4", "1").row("B", "2", "2.5");
        assertThat(audit(leaves))
                .containsExactly(
                        "report.docx, table 1, row 3, cell 1: error AUD-111: The row of \"B\" has the figures of C.");
        assertThat(vietnamese(leaves))
                .containsExactly("report.docx, bảng 1, dòng 3, ô 1: lỗi AUD-111: Dòng của \"B\" mang số liệu của C.");
        assertThat(finding(leaves).explanations())
                .extracting(Explanation::corrections)
                .containsExactly(List.of(label(2, "B", "C")));
    }

    @Test
    void aNameThatNobodyKnowsIsThatOfTheUnitWhoseFiguresItHas() {
        Printed leaves = leaves().rowOfUnknown("?", "2", "2.5").row("C", "4", "1");
        assertThat(audit(leaves))
                .containsExactly(
                        "report.docx, table 1, row 1, cell 1: error AUD-115: There is no row for A.",
                        "report.docx, table 1, row 2, cell 1: error AUD-111: The row of \"?\" has the figures of B.");
    }

    /** 2 + 2 are not the 4.5 of B, but no other unit is without a row; either of the two has lost its .5. */
    @Test
    void aNameThatNobodyKnowsIsThatOfTheOnlyUnitWithoutARow() {
        Printed leaves = leaves().row("A", "1", "2").rowOfUnknown("?", "2", "2").row("C", "4", "1");
        assertThat(audit(leaves))
                .containsExactly(
                        "report.docx, table 1, row 3, cell 1: error AUD-111: The row of \"?\" has the figures of B.",
                        "report.docx, table 1, row 3, cell 2: error AUD-102: B, 1 Leaf 1: 2 contradicts other figures; "
                                + "with 2.5 all of them agree. Equally complete explanations: 1 more.");
    }

    /** 3 + 3 belong to nobody, and two units are without a row. */
    @Test
    void aNameThatNobodyKnowsStaysUnknownWhereItsFiguresFitNobody() {
        assertThat(audit(leaves().rowOfUnknown("?", "3", "3").row("C", "4", "1")))
                .containsExactly(
                        "report.docx, table 1, row 1, cell 1: error AUD-115: There is no row for A.",
                        "report.docx, table 1, row 1, cell 1: error AUD-115: There is no row for B.",
                        "report.docx, table 1, row 2, cell 1: error AUD-114: The unit \"?\" is in no other table.");
    }

    /** The first row of C has its first leaf from A and its second from B: 1 + 2.5. */
    @Test
    void aRowIsPutTogetherOfPartsOfOthers() {
        Printed leaves = leaves().row("A", "1", "2")
                .row("C", "1", "2.5")
                .row("B", "2", "2.5")
                .row("C", "4", "1");
        assertThat(audit(leaves))
                .containsExactly(
                        "report.docx, table 1, row 3, cell 1: error AUD-113: There is a row too much for \"C\": "
                                + "it is put together of column 2 of row 1 and column 3 of row 3.");
        assertThat(finding(leaves).explanations())
                .extracting(Explanation::corrections)
                .containsExactly(List.of(dropped(2, "C")));
        assertThat(finding(leaves).explanations())
                .extracting(Explanation::reasons)
                .containsExactly(List.of(Reason.OTHER_ROW_FITS, Reason.REPEATED));
    }

    @Test
    void whatARowIsPutTogetherOfIsEvidenceForItsErratum() {
        Printed leaves = leaves().row("A", "1", "2")
                .row("C", "1", "2.5")
                .row("B", "2", "2.5")
                .row("C", "4", "1");
        assertThat(Errata.proposedBy("report.docx", List.of(finding(leaves))).asList())
                .extracting(Erratum::evidence)
                .satisfiesExactly(evidence -> assertThat(evidence)
                        .startsWith("it is put together of column 2 of row 1 and column 3 of row 3; table 1, row 4, "));
    }

    /** 3 + 4 are in no other row. */
    @Test
    void aRowThatIsTooMuchMayHaveFiguresOfItsOwn() {
        Printed leaves = leaves().row("A", "1", "2")
                .row("B", "2", "2.5")
                .row("B", "3", "4")
                .row("C", "4", "1");
        assertThat(audit(leaves))
                .containsExactly(
                        "report.docx, table 1, row 4, cell 1: error AUD-113: There is a row too much for \"B\": "
                                + "its figures do not belong to the unit.");
    }

    @Test
    void aRowThatIsTooMuchIsToldInVietnamese() {
        Printed leaves = leaves().row("A", "1", "2")
                .row("C", "1", "2.5")
                .row("B", "2", "2.5")
                .row("C", "4", "1");
        assertThat(vietnamese(leaves))
                .containsExactly("report.docx, bảng 1, dòng 3, ô 1: lỗi AUD-113: "
                        + "Thừa một dòng của \"C\": dòng này được ghép từ cột 2 của dòng 1 và cột 3 của dòng 3.");
    }

    /** B's row has A's figures; were it A's, then A's own row would be too much, and B would have none. */
    @Test
    void noUnitLosesItsOnlyRow() {
        Printed leaves = leaves().row("A", "5", "5").row("B", "1", "2").row("C", "4", "1");
        assertThat(audit(leaves)).noneMatch(line -> line.contains("AUD-11")).allMatch(line -> line.contains("AUD-10"));
    }

    private static Printed leaves() {
        return table(1, "unit", "1", "2");
    }

    private static Printed totals(int number) {
        return table(number, "unit", "total").row("A", "3").row("B", "4.5").row("C", "5");
    }

    private List<String> audit(Printed leaves) {
        return lines(scheme, leaves, totals, totalsAgain);
    }

    private List<String> vietnamese(Printed leaves) {
        return lines(findings(scheme, leaves, totals, totalsAgain), VIETNAMESE);
    }

    private Finding finding(Printed leaves) {
        return findings(scheme, leaves, totals, totalsAgain).get(0);
    }

    private static Correction label(int row, String printed, String proposed) {
        return label(1, row, printed, proposed);
    }

    private static Correction label(int table, int row, String printed, String proposed) {
        return new Correction(
                new Place(table, Optional.of(row), Optional.of(1)),
                Optional.of(Unit.of(printed)),
                Optional.of(Role.UNIT),
                printed,
                Optional.of(proposed));
    }

    private static Correction dropped(int row, String printed) {
        return new Correction(
                new Place(1, Optional.of(row), Optional.empty()),
                Optional.of(Unit.of(printed)),
                Optional.empty(),
                printed,
                Optional.empty());
    }
}
