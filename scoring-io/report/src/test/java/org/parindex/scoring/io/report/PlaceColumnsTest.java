package org.parindex.scoring.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.io.report.GradedIndex.score;
import static org.parindex.scoring.io.report.GradedIndex.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.scoring.core.score.Scorecards;
import org.parindex.scoring.core.score.Scorer;
import org.parindex.scoring.io.report.ReportTable.Column;

/** When there are columns of groups and grades. */
class PlaceColumnsTest {

    private static List<String> columns(ReportTable table) {
        return table.columns().stream().map(Column::key).toList();
    }

    private static Scorecards cards(String... groups) {
        return score(sheet("A", groups[0], "2", "1", "5"), sheet("B", groups[1], "1", "1", "5"));
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "Vùng cao, Vùng cao", "Vùng cao, VÙNG  CAO"})
    void thereAreNoGroupsIfAllUnitsAreAlike(String one, String other) {
        Scorecards cards = cards(one, other);

        assertThat(columns(IndexTables.in(Locale.ENGLISH).ranking(cards)))
                .containsExactly("rank", "unit", "appraisal", "citizens", "total", "grade");
        assertThat(ScoresJson.render(cards, Optional.empty(), Locale.ENGLISH)).doesNotContain("\"group");
    }

    @ParameterizedTest
    @CsvSource({"Vùng cao, ''", "Vùng cao, Vùng thấp"})
    void thereAreGroupsIfTheUnitsDiffer(String one, String other) {
        Scorecards cards = cards(one, other);

        assertThat(columns(IndexTables.in(Locale.ENGLISH).ranking(cards)))
                .containsExactly("rank", "unit", "group", "group-rank", "appraisal", "citizens", "total", "grade");
        assertThat(ScoresJson.render(cards, Optional.empty(), Locale.ENGLISH))
                .contains("\"group\" : \"Vùng cao\"", "\"group-rank\" : 1");
    }

    @Test
    void thereAreNoGradesIfTheSchemeHasNone() {
        Scorecards cards = Scorer.of(SmallIndex.SCHEME)
                .score(List.of(sheet("A", "", "2", "1", "5")))
                .orElseThrow();

        assertThat(columns(IndexTables.in(Locale.ENGLISH).results(cards, Optional.empty())))
                .containsExactly("rank", "unit", "appraisal", "citizens", "1", "1.1", "1.2", "2", "total");
        assertThat(ScoresJson.render(cards, Optional.empty(), Locale.ENGLISH)).doesNotContain("grade");
    }
}
