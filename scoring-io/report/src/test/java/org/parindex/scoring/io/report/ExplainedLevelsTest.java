package org.parindex.scoring.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.scheme.CriterionGroup;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.LevelRounding;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.SchemeId;
import org.parindex.scoring.core.score.Scorer;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Rounding;

/** 1.25 and 2.5 are rounded to 1.3 and 2.5; 3.8 is published as 4, and again as 3.8. */
class ExplainedLevelsTest {

    private static final Scheme SCHEME = Scheme.builder()
            .id(SchemeId.parse("demo/levels@2026"))
            .title(LocalizedText.of("Levels"))
            .addCriteria(CriterionGroup.builder()
                    .code(CriterionCode.parse("1"))
                    .name(LocalizedText.of("Tasks"))
                    .addChildren(leaf("1.1"), leaf("1.2"))
                    .build())
            .addLevelRoundings(LevelRounding.of(1, Rounding.halfUp(0)), LevelRounding.ofLeaves(Rounding.halfUp(1)))
            .build();

    private static LeafCriterion leaf(String code) {
        return LeafCriterion.builder()
                .code(CriterionCode.parse(code))
                .name(LocalizedText.of("Leaf " + code))
                .maxPoints(Points.of(5))
                .build();
    }

    private static ExplainedUnit explained() {
        ScoreSheet sheet = ScoreSheet.builder()
                .unit(Unit.of("Elm"))
                .award("1.1", "1.25")
                .award("1.2", "2.5")
                .build();
        return new ExplainedUnit(
                Scorer.of(SCHEME).score(List.of(sheet)).orElseThrow(),
                Unit.of("Elm"),
                Optional.empty(),
                Optional.empty());
    }

    private static String table(int index) {
        return ReportFormat.TABLE.render(
                ExplanationTables.in(Locale.ENGLISH).onScreen(explained()).get(index));
    }

    @Test
    void tellsWhatEachStepWasRoundedTo() {
        assertThat(table(1)).isEqualTo("""
                Step by step

                Code   Step             What happened
                -----  ---------------  -------------------------
                total  Aggregation      sum: 3.8 (1)
                       Rounding         scale 2, half-up
                       Points           3.8 of 10
                1      Aggregation      sum: 1.3 (1.1), 2.5 (1.2)
                       Before rounding  3.8
                       Rounding         scale 0, half-up
                       Points           4 of 10
                       Into the parent  3.8
                1.1    Brought          awarded 1.25
                       Before rounding  1.25
                       Rounding         scale 1, half-up
                       Points           1.3 of 5

                Criteria that are not listed here have points as they were awarded, or as the policy says.
                """);
    }

    @Test
    void tellsTheWholePolicyBesideTheTotal() {
        assertThat(table(2))
                .contains("scale 2, half-up, at leaf; level 1: scale 0, half-up; level leaves: scale 1, half-up");
    }

    @Test
    void tellsProgramsOfEachCriterion() {
        assertThat(ExplanationJson.render(explained(), Locale.ENGLISH))
                .contains("\"rounding\" : \"scale 0, half-up\",\n")
                .contains("\"rounding\" : \"scale 1, half-up\",\n");
    }
}
