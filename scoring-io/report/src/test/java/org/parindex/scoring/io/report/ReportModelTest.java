package org.parindex.scoring.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.io.report.ReportTable.Column;

class ReportModelTest {

    private static ReportTable table(List<List<ReportCell>> rows) {
        return new ReportTable("name", "Title", List.of(new Column("unit", "Unit")), rows, List.of());
    }

    @Test
    void cellsAreShownToPeopleAndGivenToPrograms() {
        assertThat(ReportCell.text("A")).isEqualTo(new ReportCell("A", "A", false));
        assertThat(ReportCell.number(Points.parse("2.50"))).isEqualTo(new ReportCell("2.5", "2.5", true));
        assertThat(ReportCell.number(12)).isEqualTo(new ReportCell("12", "12", true));
    }

    @Test
    void changesInPointsShowTheirSign() {
        assertThat(ReportCell.change(Points.parse("0.15"))).isEqualTo(new ReportCell("+0.15", "0.15", true));
        assertThat(ReportCell.change(Points.parse("-0.37"))).isEqualTo(new ReportCell("-0.37", "-0.37", true));
        assertThat(ReportCell.change(Points.ZERO)).isEqualTo(new ReportCell("0", "0", true));
    }

    @Test
    void changesInRankShowTheirSignOrThatThereIsNone() {
        assertThat(ReportCell.rankChange(Points.of(3))).isEqualTo(new ReportCell("+3", "3", true));
        assertThat(ReportCell.rankChange(Points.of(-3))).isEqualTo(new ReportCell("-3", "-3", true));
        assertThat(ReportCell.rankChange(Points.of(0))).isEqualTo(new ReportCell("=", "0", true));
    }

    @Test
    void rowsHaveACellAColumn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(List.of(List.of(ReportCell.EMPTY, ReportCell.EMPTY))))
                .withMessage("a row has 2 cells, not 1");
    }

    @Test
    void tablesKeepTheirOwnLists() {
        List<List<ReportCell>> rows = new ArrayList<>();
        rows.add(new ArrayList<>(List.of(ReportCell.text("A"))));
        ReportTable table = table(rows);
        rows.get(0).set(0, ReportCell.text("B"));
        rows.clear();

        assertThat(table.rows()).containsExactly(List.of(ReportCell.text("A")));
        assertThatThrownBy(() -> table.rows().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void partsAreRequired() {
        assertThatNullPointerException().isThrownBy(() -> ReportCell.text(null)).withMessage("shown");
        assertThatNullPointerException()
                .isThrownBy(() -> new Column(null, "Unit"))
                .withMessage("key");
        assertThatNullPointerException()
                .isThrownBy(() -> new Column("unit", null))
                .withMessage("heading");
        assertThatNullPointerException().isThrownBy(() -> IndexTables.in(null)).withMessage("locale");
        assertThatNullPointerException().isThrownBy(() -> SchemeTables.in(null)).withMessage("locale");
        assertThatNullPointerException().isThrownBy(() -> IssueTables.in(null)).withMessage("locale");
    }

    @Test
    void severalTablesAreSetApartByAnEmptyLine() {
        List<ReportTable> twice = List.of(table(List.of()), table(List.of()));

        assertThat(ReportFormat.TABLE.render(twice)).isEqualTo("Title\n\nUnit\n----\n\nTitle\n\nUnit\n----\n");
        assertThat(ReportFormat.CSV.render(twice)).isEqualTo("unit\n\nunit\n");
        assertThat(ReportFormat.MD.render(twice))
                .isEqualTo("## Title\n\n| Unit |\n| --- |\n\n## Title\n\n| Unit |\n| --- |\n");
    }
}
