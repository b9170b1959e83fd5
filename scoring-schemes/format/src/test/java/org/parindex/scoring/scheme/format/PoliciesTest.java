package org.parindex.scoring.scheme.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.scheme.format.SchemeFiles.HEAD;
import static org.parindex.scoring.scheme.format.SchemeFiles.TREE;
import static org.parindex.scoring.scheme.format.SchemeFiles.scheme;
import static org.parindex.scoring.scheme.format.SchemeFiles.schemeWith;

import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.core.aggregation.AbsencePolicy;
import org.parindex.scoring.core.aggregation.Sum;
import org.parindex.scoring.core.rule.Awarded;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.LevelRounding;
import org.parindex.scoring.core.scheme.RankingPolicy;
import org.parindex.scoring.core.scheme.RankingPolicy.Basis;
import org.parindex.scoring.core.scheme.RoundingPlace;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.SchemeId;
import org.parindex.scoring.core.scheme.SharedRanks;
import org.parindex.scoring.core.scheme.TieRule;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Rounding;

class PoliciesTest {

    private static LeafCriterion leaf(String code, String name, String max) {
        return LeafCriterion.builder()
                .code(CriterionCode.parse(code))
                .name(LocalizedText.of(name))
                .maxPoints(Points.parse(max))
                .rule(Awarded.freely())
                .build();
    }

    @Nested
    class Defaults {

        @Test
        void fillsInEveryKeyThatMayBeLeftOut() {
            Scheme expected = Scheme.builder()
                    .id(SchemeId.parse("demo/offices@2020"))
                    .title(LocalizedText.of("Index of offices"))
                    .sources(List.of())
                    .aggregation(new Sum())
                    .rounding(new Rounding(2, RoundingMode.HALF_UP))
                    .roundingPlace(RoundingPlace.LEAF)
                    .ranking(new RankingPolicy(TieRule.COMPETITION, Basis.ROUNDED, List.of()))
                    .missing(AbsencePolicy.REFUSE)
                    .notApplicable(AbsencePolicy.REFUSE)
                    .addCriteria(leaf("1", "Plan", "6"), leaf("2", "Report", "4"))
                    .build();

            assertThat(scheme(HEAD + TREE)).isEqualTo(expected);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "rounding: {}",
                    "rounding: {scale: 2}",
                    "rounding: {mode: half-up}",
                    "rounding: {at: leaf}",
                    "ranking: {}",
                    "ranking: {ties: competition}",
                    "ranking: {on: rounded}",
                    "ranking: {tie-breakers: []}",
                    "missing: refuse",
                    "not-applicable: refuse",
                    "aggregation: sum",
                    "sources: {}"
                })
        void areTheSameAsSayingThem(String keys) {
            assertThat(schemeWith(keys)).isEqualTo(scheme(HEAD + TREE));
        }

        @Test
        void areTheSameAsSayingThemOfCriteria() {
            String tree = """
                    max: 10
                    criteria:
                      - code: 1
                        name: Plan
                        max: 10
                        criteria: [{code: 1.1, name: Timely, max: 10}]
                    """;
            String said = tree.replace("name: Plan", "name: Plan\n    aggregation: sum")
                    .replace("max: 10}", "max: 10, rule: awarded}");

            assertThat(scheme(HEAD + said)).isEqualTo(scheme(HEAD + tree));
        }
    }

    @Nested
    class Words {

        @ParameterizedTest
        @CsvSource({
            "half-up, HALF_UP",
            "half-even, HALF_EVEN",
            "half-down, HALF_DOWN",
            "up, UP",
            "down, DOWN",
            "ceiling, CEILING",
            "floor, FLOOR"
        })
        void readsEachRoundingMode(String word, RoundingMode mode) {
            assertThat(schemeWith("rounding: {mode: " + word + "}").rounding()).isEqualTo(new Rounding(2, mode));
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15})
        void readsEachRoundingScale(int scale) {
            assertThat(schemeWith("rounding: {scale: " + scale + "}").rounding())
                    .isEqualTo(new Rounding(scale, RoundingMode.HALF_UP));
        }

        @ParameterizedTest
        @CsvSource({"leaf, LEAF", "every-node, EVERY_NODE", "result, RESULT"})
        void readsEachRoundingPlace(String word, RoundingPlace place) {
            assertThat(schemeWith("rounding: {at: " + word + "}").roundingPlace())
                    .isEqualTo(place);
        }

        @ParameterizedTest
        @CsvSource({"competition, COMPETITION", "dense, DENSE", "average, AVERAGE", "ordinal, ORDINAL"})
        void readsEachTieRule(String word, TieRule rule) {
            assertThat(schemeWith("ranking: {ties: " + word + "}").ranking().ties())
                    .isEqualTo(rule);
        }

        @ParameterizedTest
        @CsvSource({"plain, PLAIN", "equals-sign, EQUALS_SIGN"})
        void readsHowSharedRanksArePrinted(String word, SharedRanks shared) {
            assertThat(schemeWith("ranking: {shared: " + word + "}").ranking().shared())
                    .isEqualTo(shared);
        }

        @ParameterizedTest
        @CsvSource({"rounded, ROUNDED", "exact, EXACT"})
        void readsEachBasisOfRanks(String word, Basis basis) {
            assertThat(schemeWith("ranking: {on: " + word + "}").ranking().basis())
                    .isEqualTo(basis);
        }

        @ParameterizedTest
        @CsvSource({"refuse, REFUSE", "zero, ZERO", "full, FULL"})
        void readsEachPolicyForAbsentValues(String word, AbsencePolicy policy) {
            assertThat(schemeWith("missing: " + word).missing()).isEqualTo(policy);
            assertThat(schemeWith("not-applicable: " + word).notApplicable()).isEqualTo(policy);
        }
    }

    @Nested
    class Levels {

        private static final String TWO_LEVELS = """
                max: 10
                criteria:
                  - {code: 1, name: Plan, max: 6}
                  - {code: 2, name: Reports, max: 4, criteria: [{code: 2.1, name: Report, max: 4}]}
                """;

        private static List<LevelRounding> levels(String rounding) {
            return scheme(HEAD + "rounding: " + rounding + "\n" + TWO_LEVELS).levelRoundings();
        }

        @Test
        void takeWhatTheyDoNotSayFromTheScheme() {
            assertThat(
                            levels(
                                    "{mode: down, levels: [{level: 0, scale: 1}, {level: 2, mode: up}, {level: leaves, scale: 4}]}"))
                    .containsExactly(
                            LevelRounding.of(0, new Rounding(1, RoundingMode.DOWN)),
                            LevelRounding.of(2, new Rounding(2, RoundingMode.UP)),
                            LevelRounding.ofLeaves(new Rounding(4, RoundingMode.DOWN)));
        }

        @ParameterizedTest
        @CsvSource({"rounded, ROUNDED", "exact, EXACT"})
        void sayWhatGoesIntoTheParent(String word, LevelRounding.Carried carried) {
            assertThat(levels("{levels: [{level: 1, carried: " + word + "}]}"))
                    .containsExactly(LevelRounding.of(1, Rounding.halfUp(2)).carrying(carried));
        }
    }
}
