package org.parindex.scoring.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.core.audit.Printed.findings;
import static org.parindex.scoring.core.audit.Printed.lines;
import static org.parindex.scoring.core.audit.Printed.table;

import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.audit.Explanation.Reason;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.Trees;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.Rounding;

class FigureFindingsTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Scheme scheme =
            Trees.scheme(Trees.leaf("1", "5"), Trees.leaf("2", "5")).build();

    /** A has 2 + 3 = 5, printed as 6. */
    private final Printed wrongTotal = table(1, "unit", "1", "2", "total").row("A", "2", "3", "6");

    @Nested
    class OneCell {

        private final Printed rightTotal = table(2, "unit", "total").row("A", "5");

        @Test
        void isWrongIfItAloneExplainsAll() {
            assertThat(lines(scheme, wrongTotal, rightTotal))
                    .containsExactly("report.docx, table 1, row 2, cell 4: error AUD-101: "
                            + "A, total: 6 contradicts other figures; with 5 all of them agree.");
        }

        @Test
        void isToldInVietnamese() {
            assertThat(lines(findings(scheme, wrongTotal, rightTotal), VIETNAMESE))
                    .containsExactly("report.docx, bảng 1, dòng 2, ô 4: lỗi AUD-101: "
                            + "A, tổng điểm: 6 mâu thuẫn với các số khác; nếu là 5 thì mọi số đều khớp.");
        }

        @Test
        void comesWithAllThatSpeaksForIt() {
            Place place = new Place(1, Optional.of(1), Optional.of(4));
            Finding finding = findings(scheme, wrongTotal, rightTotal).get(0);
            assertThat(finding.place()).isEqualTo(place);
            assertThat(finding.unit()).contains(Unit.of("A"));
            assertThat(finding.content()).contains(ColumnContent.TOTAL);
            assertThat(finding.printed()).contains("6");
            assertThat(finding.computed()).contains("5");
            assertThat(finding.equations())
                    .extracting(ViolatedEquation::kind)
                    .containsExactly(EquationKind.SAME, EquationKind.GROUP);
        }

        /** 6 for 5 is another digit; nobody else has a figure in the column, so that nothing else speaks for 5. */
        @Test
        void isExplainedByASlip() {
            Explanation explanation = findings(scheme, wrongTotal, rightTotal)
                    .get(0)
                    .explanations()
                    .get(0);
            assertThat(explanation.slip()).contains(Slip.CHANGED_DIGIT);
            assertThat(explanation.reasons()).containsExactly(Reason.ALL_AGREE, Reason.SLIP);
        }

        /** 7 is more than the 5 that the leaf can have, and no sum says what it should be. */
        @Test
        void isWrongIfItIsAboveItsMaximum() {
            assertThat(lines(scheme, table(1, "unit", "1").row("A", "7")))
                    .containsExactly("report.docx, table 1, row 2, cell 2: error AUD-101: "
                            + "A, 1 Leaf 1: 7 contradicts other figures; with 0.7 all of them agree.");
        }
    }

    @Nested
    class SeveralCells {

        /** Either the total is 5, or one of the leaves has one more: 3 + 3 or 2 + 4. */
        @Test
        void areEquallyGoodIfEachAloneExplainsAll() {
            assertThat(lines(scheme, wrongTotal))
                    .containsExactly(
                            "report.docx, table 1, row 2, cell 4: error AUD-102: A, total: 6 contradicts other figures; "
                                    + "with 5 all of them agree. Equally complete explanations: 2 more.");
            assertThat(findings(scheme, wrongTotal).get(0).explanations())
                    .extracting(explanation ->
                            explanation.corrections().get(0).proposed().orElseThrow())
                    .containsExactly("5", "3", "4");
        }

        /** 1 + 3 are not the 6 printed beside them, and those are not the 5 of the other table: no cell alone explains both. */
        @Test
        void areCountedIfOnlySeveralTogetherExplainAll() {
            Scheme twoLevels = Trees.scheme(
                            Trees.group("1", Trees.leaf("1.1", "5"), Trees.leaf("1.2", "5")), Trees.leaf("2", "5"))
                    .build();
            Printed leaves = table(1, "unit", "1.1", "1.2", "1").row("A", "1", "3", "6");
            Printed domains = table(2, "unit", "1", "2", "total").row("A", "5", "4", "9");

            assertThat(lines(twoLevels, leaves, domains))
                    .singleElement()
                    .asString()
                    .contains(" contradicts other figures; with ")
                    .contains(" and 1 more of the figures below corrected all of them agree.");
        }

        @Test
        void areToldInVietnamese() {
            assertThat(lines(findings(scheme, wrongTotal), VIETNAMESE))
                    .containsExactly(
                            "report.docx, bảng 1, dòng 2, ô 4: lỗi AUD-102: A, tổng điểm: 6 mâu thuẫn với các số khác; "
                                    + "nếu là 5 thì mọi số đều khớp. Còn 2 cách giải thích trọn vẹn khác.");
        }

        /** The leaves of A have each other's figures, as both sources say: 2 from a, 3 from b. */
        @Test
        void haveEachOthersFigures() {
            Scheme split = Trees.scheme(Trees.leaf("1", "5", "a"), Trees.leaf("2", "5", "b"))
                    .addSources(Trees.source("a"), Trees.source("b"))
                    .build();
            Printed leaves = table(1, "unit", "1", "2", "total").row("A", "3", "2", "5");
            Printed sources = table(2, "unit", "source a", "source b").row("A", "2", "3");
            assertThat(findings(split, leaves, sources)
                            .get(0)
                            .explanations()
                            .get(0)
                            .reasons())
                    .contains(Reason.EXCHANGED);
        }

        /** The same total is printed as 1 four times and as 2 four times: three cells cannot make all eight equal. */
        @Test
        void areNotSoughtBeyondThree() {
            Printed[] tables = IntStream.rangeClosed(1, 8)
                    .mapToObj(number -> table(number, "unit", "total").row("A", number < 5 ? "1" : "2"))
                    .toArray(Printed[]::new);
            assertThat(lines(scheme, tables))
                    .containsExactly(
                            "report.docx, table 5, row 2, cell 2: error AUD-103: A, total: 2 contradicts other figures, "
                                    + "which give 1; no change of up to three cells makes all of them agree.");
        }
    }

    @Nested
    class Mean {

        /** (2.01 + 3.02 + 4.02) / 3 = 3.0166..; the means of the leaves, 1.02 and 2, add up to 3.02. */
        @Test
        void isCutOff() {
            Printed table = table(1, "unit", "1", "2", "total")
                    .row("A", "1.01", "1", "2.01")
                    .row("B", "1.02", "2", "3.02")
                    .row("C", "1.02", "3", "4.02")
                    .mean("Mean", "1.02", "2", "3.01");
            assertThat(lines(scheme, table))
                    .containsExactly(
                            "report.docx, table 1, row 5, cell 4: error AUD-104: The mean of total is printed as 3.01, "
                                    + "and rounded it is 3.02; the printed figure is the mean cut off.");
        }

        /** (3 + 4 + 2.04) / 3 = 3.0133..; of the leaves 1.0066.. and 2.0066.., which rounded add up to 3.02. */
        @Test
        void isTheSumOfRoundedMeans() {
            Printed table = table(1, "unit", "1", "2", "total")
                    .row("A", "1", "2", "3")
                    .row("B", "1", "3", "4")
                    .row("C", "1.02", "1.02", "2.04")
                    .mean("Mean", "1.01", "2.01", "3.02");
            assertThat(lines(scheme, table))
                    .containsExactly(
                            "report.docx, table 1, row 5, cell 4: error AUD-104: The mean of total is printed as 3.02, "
                                    + "and rounded it is 3.01; the printed figure is the sum of the rounded means of the parts.");
        }

        /** (2.02 + 3.03) / 2 = 2.525; the means of the leaves, 1.025 and 1.5, are 1.03 and 1.5, which add up to 2.53. */
        @Test
        void isRoundedHalfToEven() {
            Printed table = halves("2.52");
            assertThat(lines(scheme, table))
                    .containsExactly(
                            "report.docx, table 1, row 4, cell 4: error AUD-104: The mean of total is printed as 2.52, "
                                    + "and rounded it is 2.53; the printed figure is the mean cut off, or the mean rounded half to even.");
            assertThat(lines(findings(scheme, table), VIETNAMESE))
                    .containsExactly(
                            "report.docx, bảng 1, dòng 4, ô 4: lỗi AUD-104: Trung bình của tổng điểm in là 2.52, làm tròn "
                                    + "đúng là 2.53; số đã in là trung bình cắt bỏ phần lẻ, hoặc trung bình làm tròn nửa về số chẵn.");
        }

        /** (2.02 + 3.03) / 2 = 2.525, half way between 2.52 and 2.53, is 2.52 where the scheme rounds to even. */
        @Test
        void isRoundedHalfUpWhereTheSchemeDoesOtherwise() {
            Scheme toEven = Trees.scheme(Trees.leaf("1", "5"), Trees.leaf("2", "5"))
                    .rounding(new Rounding(2, RoundingMode.HALF_EVEN))
                    .build();
            Printed table = table(1, "unit", "1", "2", "total")
                    .row("A", "1.02", "1", "2.02")
                    .row("B", "1.03", "2", "3.03")
                    .mean("Mean", "1.02", "1.5", "2.53");
            assertThat(lines(toEven, table))
                    .containsExactly(
                            "report.docx, table 1, row 4, cell 4: error AUD-104: The mean of total is printed as 2.53, and "
                                    + "rounded it is 2.52; the printed figure is the mean rounded half up.");
        }

        /** (1 + 1.02 + 1) / 3 = 1.0066.., cut off 1; each of the three could also be lower: 1.02 less 0.006 at least is 1.01. */
        @Test
        void mayBeOneOfSeveralExplanations() {
            Printed table = table(1, "unit", "1")
                    .row("A", "1")
                    .row("B", "1.02")
                    .row("C", "1")
                    .mean("Mean", "1");
            assertThat(lines(scheme, table))
                    .containsExactly(
                            "report.docx, table 1, row 5, cell 2: error AUD-105: The mean of 1 Leaf 1 is printed as 1, and rounded it "
                                    + "is 1.01; the printed figure is the mean cut off. Equally complete explanations: 3 more.");
            assertThat(lines(findings(scheme, table), VIETNAMESE))
                    .containsExactly(
                            "report.docx, bảng 1, dòng 5, ô 2: lỗi AUD-105: Trung bình của 1 Leaf 1 in là 1, làm tròn đúng là 1.01; "
                                    + "số đã in là trung bình cắt bỏ phần lẻ. Còn 3 cách giải thích trọn vẹn khác.");
        }

        @Test
        void isJustWrongOtherwise() {
            assertThat(lines(scheme, halves("2.35")))
                    .containsExactly("report.docx, table 1, row 4, cell 4: error AUD-101: "
                            + "Mean, total: 2.35 contradicts other figures; with 2.53 all of them agree.");
        }

        private static Printed halves(String mean) {
            return table(1, "unit", "1", "2", "total")
                    .row("A", "1.02", "1", "2.02")
                    .row("B", "1.03", "2", "3.03")
                    .mean("Mean", "1.03", "1.5", mean);
        }
    }

    @Nested
    class HiddenDigits {

        /** Both had 6, and so the ranks 1 and 2 in an order that is not printed; A is ahead of B now. */
        private Printed table(String change) {
            return Printed.table(1, "unit", "previous-total", "total", "rank-change")
                    .row("A", "6", "9", change)
                    .row("B", "6", "8", "-1");
        }

        @Test
        void decideWhereAChangeOfRankNeedsAnOrderOfEquals() {
            assertThat(lines(scheme, table("+1")))
                    .containsExactly(
                            "report.docx, table 1, row 2, cell 4: warning AUD-201: A: a change of rank of +1 needs digits "
                                    + "that are not printed; by the printed totals it is 0.");
        }

        @Test
        void areToldInVietnamese() {
            assertThat(lines(findings(scheme, table("+1")), VIETNAMESE))
                    .containsExactly(
                            "report.docx, bảng 1, dòng 2, ô 4: cảnh báo AUD-201: A: thay đổi thứ hạng +1 cần đến các chữ số "
                                    + "không in ra; theo tổng điểm đã in thì là 0.");
        }

        @Test
        void areNotNeededWhereEqualsShareARank() {
            assertThat(lines(scheme, table("0"))).isEmpty();
        }

        @Test
        void doNotExplainMoreThanTheTie() {
            List<Finding> findings = findings(scheme, table("+2"));
            assertThat(findings)
                    .extracting(finding -> finding.issue().isError())
                    .containsExactly(true);
        }
    }
}
