package org.parindex.scoring.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.aggregation.AbsencePolicy;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.SchemeId;
import org.parindex.scoring.core.score.Scorecards;
import org.parindex.scoring.core.score.Scorer;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;

/** An index of points without a maximum, as z-scores are: none is printed, and no share of it. */
class UnlimitedIndexTest {

    private static final Scheme SCHEME = Scheme.builder()
            .id(SchemeId.parse("demo/z@2026"))
            .title(LocalizedText.of("Z"))
            .addCriteria(leaf("1", "Schools"), leaf("2", "Roads"))
            .missing(AbsencePolicy.LEAVE_OUT)
            .build();

    private static final Scorecards CARDS = Scorer.of(SCHEME)
            .score(List.of(
                    ScoreSheet.builder()
                            .unit(Unit.of("Elm"))
                            .award("1", "2.5")
                            .award("2", "-0.75")
                            .build(),
                    ScoreSheet.builder().unit(Unit.of("Oak")).award("1", "1.5").build()))
            .orElseThrow();

    private static LeafCriterion leaf(String code, String name) {
        return LeafCriterion.builder()
                .code(CriterionCode.parse(code))
                .name(LocalizedText.of(name))
                .maxPoints(Points.of(1))
                .hasMaximum(false)
                .build();
    }

    @Test
    void hasNoMaximaInTheHeadingsAndNothingThatCouldBeReached() {
        IndexTables tables = IndexTables.in(Locale.ENGLISH);
        assertThat(tables.domains(CARDS).notes()).containsExactly("1  Schools", "2  Roads");
        assertThat(tables.ranking(CARDS).notes()).noneMatch(note -> note.startsWith("Rescaled"));
    }

    @Test
    void hasNoMaximaInTheTreeOfItsScheme() {
        SchemeTables tables = SchemeTables.in(Locale.ENGLISH);
        assertThat(ReportFormat.CSV.render(tables.tree(SCHEME))).isEqualTo("""
                code,name,max,source
                1,Schools,,
                2,Roads,,
                ,Total,,
                """);
        assertThat(ReportFormat.CSV.render(tables.catalogue(List.of(SCHEME)))).contains("demo/z@2026,Z,,2\n");
    }

    @Test
    void isExplainedWithoutMaxima() {
        ExplainedUnit elm = new ExplainedUnit(CARDS, Unit.of("Elm"), Optional.empty(), Optional.empty());
        assertThat(ReportFormat.TABLE.render(
                        ExplanationTables.in(Locale.ENGLISH).shown(elm)))
                .containsPattern("\n  1  +2\\.5 +Schools +awarded 2\\.5\n")
                .containsPattern("Points +1\\.75\n");
        assertThat(ExplanationJson.render(elm, Locale.ENGLISH)).contains("\"max\" : null");
    }

    @Test
    void cannotBeGradedInPercent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scheme.builder()
                        .from(SCHEME)
                        .grades(GradedIndex.SCHEME.grades().orElseThrow())
                        .build())
                .withMessage("grades are in percent of a maximum that is none");
    }
}
