package org.parindex.scoring.scheme.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.scheme.format.SchemeFiles.HEAD;
import static org.parindex.scoring.scheme.format.SchemeFiles.TREE;
import static org.parindex.scoring.scheme.format.SchemeFiles.scheme;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.scheme.ScoreSource;
import org.parindex.scoring.core.scheme.TieBreaker;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.LocalizedText;

class SourcesTest {

    private static final String SOURCED = """
            max: 10
            sources:
              appraisal: {vi: Điểm thẩm định, en: Appraisal}
              officials-2: Survey of officials
            criteria:
              - {code: 1, name: Plan, max: 6, source: appraisal}
              - {code: 2, name: Report, max: 4, source: officials-2}
            """;

    @Test
    void keepTheirOrderAndNames() {
        assertThat(scheme(HEAD + SOURCED).sources())
                .containsExactly(
                        new ScoreSource(
                                "appraisal", new LocalizedText(Map.of("vi", "Điểm thẩm định", "en", "Appraisal"))),
                        new ScoreSource("officials-2", LocalizedText.of("Survey of officials")));
    }

    @Test
    void belongToLeaves() {
        assertThat(scheme(HEAD + SOURCED).leaves())
                .extracting(leaf -> leaf.source().orElseThrow())
                .containsExactly("appraisal", "officials-2");
    }

    @Test
    void canBeLeftOut() {
        assertThat(scheme(HEAD + TREE).leaves())
                .allSatisfy(leaf -> assertThat(leaf.source()).isEmpty());
    }

    @Test
    void canBreakTiesAsCriteriaCan() {
        String ties =
                "ranking: {tie-breakers: [{source: officials-2}, {criterion: 2}, {criterion: 1}, {source: appraisal}]}\n";

        assertThat(scheme(HEAD + ties + SOURCED).ranking().tieBreakers())
                .containsExactly(
                        new TieBreaker.BySource("officials-2"),
                        new TieBreaker.ByCriterion(CriterionCode.parse("2")),
                        new TieBreaker.ByCriterion(CriterionCode.parse("1")),
                        new TieBreaker.BySource("appraisal"));
    }
}
