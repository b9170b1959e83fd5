package org.parindex.scoring.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.core.audit.Printed.findings;
import static org.parindex.scoring.core.audit.Printed.lines;
import static org.parindex.scoring.core.audit.Printed.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.audit.ColumnContent.Role;
import org.parindex.scoring.core.audit.Explanation.Reason;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.Trees;
import org.parindex.scoring.core.sheet.Unit;

/** A has 1 + 2 = 3, B 2 + 2.5 = 4.5, C 4 + 1 = 5; the leaves are in table 1, the totals in tables 2 and 3. */
class RowDiagnosisTest {

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

    /** Which of the two tables has the names in the wrong order cannot be told, but telling both would be wrong again. */
    @Test
    void namesThatAreSwappedInOneOfTwoTablesAreToldOnce() {
        Printed leaves = leaves().row("B", "1", "2").row("A", "2", "2.5").row("C", "4", "1");
        assertThat(lines(scheme, leaves, totals))
                .containsExactly("report.docx, table 1, row 2, cell 1: error AUD-112: "
                        + "The rows of \"B\" and \"A\" have each other's figures.");
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
                        "report.docx, table 1, row 4, cell 1: error AUD-113: "
                                + "There is a row too much for \"B\"; its figures do not belong to the unit, or stand there twice.");
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
                .containsExactly(List.of(dropped(3, "B")), List.of(dropped(2, "B")));
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
                        "report.docx, table 1, row 3, cell 1: error AUD-113: "
                                + "There is a row too much for \"C\"; its figures do not belong to the unit, or stand there twice.");
        assertThat(finding(leaves).explanations())
                .extracting(Explanation::corrections)
                .containsExactly(List.of(dropped(2, "C")));
    }

    @Test
    void aRowThatIsTooMuchIsToldInVietnamese() {
        Printed leaves = leaves().row("A", "1", "2")
                .row("C", "1", "2.5")
                .row("B", "2", "2.5")
                .row("C", "4", "1");
        assertThat(vietnamese(leaves))
                .containsExactly("report.docx, bảng 1, dòng 3, ô 1: lỗi AUD-113: "
                        + "Thừa một dòng của \"C\"; số liệu không phải của đơn vị này, hoặc lặp lại.");
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
        return lines(findings(scheme, leaves, totals, totalsAgain), Locale.forLanguageTag("vi"));
    }

    private Finding finding(Printed leaves) {
        return findings(scheme, leaves, totals, totalsAgain).get(0);
    }

    private static Correction label(int row, String printed, String proposed) {
        return new Correction(
                new Place(1, Optional.of(row), Optional.of(1)),
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
