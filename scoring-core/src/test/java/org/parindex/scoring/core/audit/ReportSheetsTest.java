package org.parindex.scoring.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.parindex.scoring.core.audit.Printed.report;
import static org.parindex.scoring.core.audit.Printed.table;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.SchemeId;
import org.parindex.scoring.core.scheme.Trees;
import org.parindex.scoring.core.sheet.Entry;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.Points;

class ReportSheetsTest {

    private final Scheme scheme = Trees.scheme(
                    Trees.group("1", Trees.leaf("1.1", "5"), Trees.leaf("1.2", "5")), Trees.leaf("2", "5"))
            .build();

    @Test
    void holdTheLeavesOfAllTablesAndWhereTheyArePrinted() {
        List<ScoreSheet> sheets = ReportSheets.of(
                        scheme,
                        report(
                                table(1, "unit", "1", "2").row("A", "9", "3").row("B", "8", "1"),
                                table(2, "unit", "1.2", "1.1").row("A", "5", "4")))
                .orElseThrow();
        assertThat(sheets).extracting(ScoreSheet::unit).containsExactly(Unit.of("A"), Unit.of("B"));
        assertThat(sheets.get(0).entries())
                .isEqualTo(Map.of(
                        CriterionCode.parse("2"), awarded("3", 1, 2, 3),
                        CriterionCode.parse("1.2"), awarded("5", 2, 2, 2),
                        CriterionCode.parse("1.1"), awarded("4", 2, 2, 3)));
    }

    private static Entry awarded(String points, int table, int row, int column) {
        Location place =
                Location.of("report.docx", new Location.TableNumber(table)).at(row, column);
        return new Entry.Awarded(Points.parse(points), place);
    }

    @Test
    void takeNothingFromMeansFromUnknownUnitsOrFromWordsInPlaceOfFigures() {
        Printed table = table(1, "unit", "2")
                .row("A", "3")
                .row("B", "none")
                .rowOfUnknown("X", "1")
                .mean("Mean", "2");
        assertThat(ReportSheets.of(scheme, report(table)).orElseThrow())
                .extracting(ScoreSheet::unit)
                .containsExactly(Unit.of("A"));
    }

    @Test
    void takeALeafThatIsPrintedTwiceAlikeOnce() {
        Printed first = table(1, "unit", "2").row("A", "3");
        Printed again = table(2, "unit", "2").row("A", "3");
        assertThat(ReportSheets.of(scheme, report(first, again))
                        .orElseThrow()
                        .get(0)
                        .entries()
                        .values())
                .containsExactly(awarded("3", 1, 2, 2));
    }

    @Test
    void areRefusedWhereALeafIsPrintedTwiceWithDifferentPoints() {
        Printed first = table(1, "unit", "2").row("A", "3");
        Printed again = table(2, "unit", "2").row("A", "3.5");
        Checked<List<ScoreSheet>> sheets = ReportSheets.of(scheme, report(first, again));
        assertThat(sheets.value()).isEmpty();
        assertThat(sheets.issues())
                .extracting(
                        issue -> issue.describe(Locale.ENGLISH), issue -> issue.describe(Locale.forLanguageTag("vi")))
                .containsExactly(
                        tuple(
                                "report.docx, table 2, row 2, cell 2: error AUD-404: A, criterion 2: 3.5 is printed here, "
                                        + "and 3 at report.docx, table 1, row 2, cell 2. Audit the report, and apply errata.",
                                "report.docx, bảng 2, dòng 2, ô 2: lỗi AUD-404: A, tiêu chí 2: ở đây in 3.5, "
                                        + "còn ở report.docx, bảng 1, dòng 2, ô 2 in 3. Hãy rà soát báo cáo và áp dụng đính chính."));
    }

    @Test
    void takeNothingFromTablesOfOtherSchemes() {
        Scheme other = Trees.scheme(Trees.leaf("2", "5"))
                .id(SchemeId.parse("test/other@2020"))
                .build();
        assertThat(ReportSheets.of(other, report(table(1, "unit", "2").row("A", "3")))
                        .orElseThrow())
                .isEmpty();
    }
}
