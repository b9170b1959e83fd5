package org.parindex.scoring.core.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.entry;
import static org.parindex.scoring.core.scheme.Trees.group;
import static org.parindex.scoring.core.scheme.Trees.leaf;
import static org.parindex.scoring.core.scheme.Trees.scheme;
import static org.parindex.scoring.core.scheme.Trees.source;
import static org.parindex.scoring.core.sheet.Sheets.code;
import static org.parindex.scoring.core.sheet.Sheets.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.rule.Awarded;
import org.parindex.scoring.core.rule.Measurement;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;

class ScorerTest {

    private static final Scheme SCHEME = scheme(
                    group("1", leaf("1.1", "2", "appraisal"), leaf("1.2", "1.5", "officials")),
                    group(
                            "2",
                            leaf("2.1", "3", "appraisal"),
                            group("2.2", leaf("2.2.1", "1", "citizens"), leaf("2.2.2", "0.5", "appraisal"))))
            .addSources(source("appraisal"), source("officials"), source("citizens"))
            .build();
    private static final ScoreSheet SHEET =
            sheet("A", "1.1", "1.75", "1.2", "0.5", "2.1", "2.25", "2.2.1", "0", "2.2.2", "0.25");

    private final Scorecard card = card(SCHEME, SHEET);

    @Nested
    class Sums {

        @ParameterizedTest
        @CsvSource({
            // 1: 1.75 + 0.5; 2.2: 0 + 0.25; 2: 2.25 + 0.25; total: 2.25 + 2.5
            "1.1, 1.75",
            "1.2, 0.5",
            "2.1, 2.25",
            "2.2.1, 0",
            "2.2.2, 0.25",
            "1, 2.25",
            "2.2, 0.25",
            "2, 2.5",
            "total, 4.75"
        })
        void eachNodeIsTheSumOfItsChildren(String code, String points) {
            assertThat(card.at(code(code)).points().orElseThrow()).isEqualTo(Points.parse(points));
        }

        @Test
        void theTotalIsThatOfTheRoot() {
            assertThat(card.total())
                    .isEqualTo(Points.parse("4.75"))
                    .isEqualTo(card.root().points().orElseThrow());
        }

        @Test
        void sourcesGiveTheSameTotalAsDomains() {
            // appraisal: 1.75 + 2.25 + 0.25; 4.25 + 0.5 + 0 = 4.75 = 2.25 + 2.5
            assertThat(card.pointsBySource())
                    .containsExactly(
                            entry("appraisal", Optional.of(Points.parse("4.25"))),
                            entry("officials", Optional.of(Points.parse("0.5"))),
                            entry("citizens", Optional.of(Points.ZERO)));
            assertThat(card.pointsFrom("officials")).hasValue(Points.parse("0.5"));
        }

        @Test
        void aSchemeWithoutSourcesHasNone() {
            assertThat(card(scheme(leaf("1", "2")).build(), sheet("A", "1", "2"))
                            .pointsBySource())
                    .isEmpty();
        }

        @Test
        void tenthsAddUpExactly() {
            Scheme tenths = scheme(leaf("1", "1"), leaf("2", "1")).build();
            assertThat(card(tenths, sheet("A", "1", "0.1", "2", "0.2")).total()).isEqualTo(Points.parse("0.3"));
        }

        @Test
        void theMaximumItselfCanBeReached() {
            ScoreSheet full = sheet("A", "1.1", "2.00", "1.2", "1.5", "2.1", "3", "2.2.1", "1", "2.2.2", "0.5");
            assertThat(card(SCHEME, full).total()).isEqualTo(SCHEME.maxPoints()).isEqualTo(Points.of(8));
        }
    }

    @Nested
    class Explanations {

        @Test
        void aCardNamesItsUnitAndItsScheme() {
            assertThat(card.unit()).isEqualTo(Unit.of("A"));
            assertThat(card.scheme()).isEqualTo(SCHEME.id());
            assertThat(card.fingerprint()).isEqualTo(SCHEME.fingerprint());
        }

        @Test
        void nodesStandInTheOrderOfTheTree() {
            assertThat(card.root().nodes().map(CriterionScore::criterion))
                    .containsExactlyElementsOf(SCHEME.root().nodes().toList());
        }

        @Test
        void aLeafKeepsWhatItsRuleMadeOfWhat() {
            CriterionScore leaf = card.at(code("1.1"));
            assertThat(leaf.explanation())
                    .hasValue(new Explanation(
                            Awarded.freely(),
                            Measurement.awarded(Points.parse("1.75")),
                            Optional.of(Ratio.of(7, 4)),
                            ""));
            assertThat(leaf.unrounded().orElseThrow()).isEqualTo(Ratio.of(7, 4));
            assertThat(leaf.state()).isEqualTo(CriterionState.SCORED);
            assertThat(leaf.children()).isEmpty();
        }

        @Test
        void aGroupKeepsItsChildren() {
            CriterionScore group = card.at(code("2.2"));
            assertThat(group.children()).containsExactly(card.at(code("2.2.1")), card.at(code("2.2.2")));
            assertThat(group.explanation()).isEmpty();
            assertThat(group.state()).isEqualTo(CriterionState.SCORED);
        }

        @Test
        void whatIsNotOfTheSchemeCannotBeAskedFor() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> card.at(code("1.3")))
                    .withMessage("criterion 1.3 is not in test/index@2020");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> card.pointsFrom("police"))
                    .withMessage("source police is not in test/index@2020");
        }
    }

    @Nested
    class Sharing {

        @Test
        void manyThreadsGetTheSame() {
            Scorer scorer = Scorer.of(SCHEME);
            List<Scorecard> cards = IntStream.range(0, 2_000)
                    .parallel()
                    .mapToObj(round ->
                            scorer.score(List.of(SHEET)).orElseThrow().asList().get(0))
                    .toList();
            assertThat(cards).containsOnly(card);
        }

        @Test
        void equalCardsAreEqual() {
            assertThat(card(SCHEME, SHEET)).isEqualTo(card).hasSameHashCodeAs(card);
        }
    }

    @Test
    void aScorerNeedsAScheme() {
        assertThatNullPointerException().isThrownBy(() -> Scorer.of(null)).withMessage("scheme");
    }

    @Test
    void aDeepTreeIsScored() {
        Criterion node = leaf("leaf", "2");
        for (int level = 32; level > 0; level--) {
            node = group("g" + level, node);
        }
        assertThat(card(scheme(node).build(), sheet("A", "leaf", "1.5")).total())
                .isEqualTo(Points.parse("1.5"));
    }

    private static Scorecard card(Scheme scheme, ScoreSheet sheet) {
        Checked<Scorecards> cards = Scorer.of(scheme).score(List.of(sheet));
        assertThat(cards.issues()).isEmpty();
        return cards.orElseThrow().find(sheet.unit()).orElseThrow();
    }
}
