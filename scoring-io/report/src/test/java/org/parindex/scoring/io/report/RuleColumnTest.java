package org.parindex.scoring.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.rule.Award;
import org.parindex.scoring.core.rule.Awarded;
import org.parindex.scoring.core.rule.Count;
import org.parindex.scoring.core.rule.ScoringRule;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.SchemeId;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;

/** The rules in the tree of a scheme. */
class RuleColumnTest {

    private static final ScoringRule IN_HALVES = new Awarded(Optional.of(Points.parse("0.5")));
    private static final ScoringRule COUNT = new Count("texts", Award.parse("0.5"), Award.MAXIMUM);

    @Test
    void tellsWhatEachRuleAsksFor() {
        assertThat(ReportFormat.TABLE.render(tree(COUNT, IN_HALVES))).startsWith("""
                Offices

                Code  Criterion  Maximum  Source  Rule (inputs)
                ----  ---------  -------  ------  -------------
                1     Leaf 1           2          count (texts)
                2     Leaf 2           2          awarded
                      Total            4
                """);
    }

    @Test
    void tellsProgramsAllOfIt() {
        assertThat(ReportFormat.CSV.render(tree(COUNT, IN_HALVES))).isEqualTo("""
                code,name,max,source,rule
                1,Leaf 1,2,,"count {input: texts, each: 0.5, cap: max}"
                2,Leaf 2,2,,awarded {step: 0.5}
                ,Total,4,,
                """);
    }

    @Test
    void isNotThereIfAllPointsAreSimplyAwarded() {
        assertThat(ReportFormat.CSV.render(tree(Awarded.freely(), Awarded.freely())))
                .startsWith("code,name,max,source\n");
    }

    private static ReportTable tree(ScoringRule first, ScoringRule second) {
        Scheme scheme = Scheme.builder()
                .id(SchemeId.parse("demo/offices@2020"))
                .title(LocalizedText.of("Offices"))
                .addCriteria(leaf("1", first), leaf("2", second))
                .build();
        return SchemeTables.in(Locale.ENGLISH).tree(scheme);
    }

    private static LeafCriterion leaf(String code, ScoringRule rule) {
        return LeafCriterion.builder()
                .code(CriterionCode.parse(code))
                .name(LocalizedText.of("Leaf " + code))
                .maxPoints(Points.of(2))
                .rule(rule)
                .build();
    }
}
