package org.parindex.scoring.core.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.parindex.scoring.core.scheme.Trees.group;
import static org.parindex.scoring.core.scheme.Trees.leaf;
import static org.parindex.scoring.core.scheme.Trees.scheme;
import static org.parindex.scoring.core.scheme.Trees.source;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.core.aggregation.AbsencePolicy;
import org.parindex.scoring.core.aggregation.Sum;
import org.parindex.scoring.core.scheme.RankingPolicy.Basis;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Rounding;

class SchemeTest {

    private static final Scheme SOURCED = scheme(
                    group("1", leaf("1.1", "2", "appraisal"), leaf("1.2", "1.5", "citizens")),
                    leaf("2", "6.5", "appraisal"))
            .addSources(source("appraisal"), source("citizens"))
            .build();

    @Nested
    class Reading {

        @Test
        void theRootIsTheTotal() {
            assertThat(SOURCED.root().code()).isEqualTo(CriterionCode.TOTAL);
            assertThat(SOURCED.root().name()).isEqualTo(SOURCED.title());
            assertThat(SOURCED.root().children()).isEqualTo(SOURCED.criteria());
        }

        @Test
        void theMaximumIsTheSumOfAllLeaves() {
            // 2 + 1.5 + 6.5 = 10
            assertThat(SOURCED.maxPoints()).isEqualTo(Points.of(10));
        }

        @Test
        void leavesStandInDeclaredOrder() {
            assertThat(SOURCED.leaves()).extracting(leaf -> leaf.code().text()).containsExactly("1.1", "1.2", "2");
        }

        @Test
        void criteriaAreFoundByCode() {
            assertThat(SOURCED.criterion(CriterionCode.parse("1.2"))).contains(leaf("1.2", "1.5", "citizens"));
            assertThat(SOURCED.criterion(CriterionCode.TOTAL)).contains(SOURCED.root());
            assertThat(SOURCED.criterion(CriterionCode.parse("1.20"))).isEmpty();
        }

        @Test
        void sourcesAreFoundById() {
            assertThat(SOURCED.source("citizens")).contains(source("citizens"));
            assertThat(SOURCED.source("officials")).isEmpty();
        }
    }

    @Nested
    class Defaults {

        private final Scheme plain = scheme(leaf("1", "2")).build();

        @Test
        void roundLeavesCommerciallyToTwoDigits() {
            assertThat(plain.rounding()).isEqualTo(Rounding.halfUp(2));
            assertThat(plain.roundingPlace()).isEqualTo(RoundingPlace.LEAF);
        }

        @Test
        void refuseWhatIsAbsent() {
            assertThat(plain.missing()).isEqualTo(AbsencePolicy.REFUSE);
            assertThat(plain.notApplicable()).isEqualTo(AbsencePolicy.REFUSE);
        }

        @Test
        void addUpAndShareRanksOnPublishedDigits() {
            assertThat(plain.aggregation()).isEqualTo(new Sum());
            assertThat(plain.ranking())
                    .isEqualTo(new RankingPolicy(TieRule.COMPETITION, Basis.ROUNDED, List.of()))
                    .isEqualTo(RankingPolicy.STANDARD);
        }
    }

    @Nested
    class Refusals {

        @Test
        void noCriteria() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> scheme().build())
                    .withMessage("children of total are empty");
        }

        @Test
        void partsThatAreNotSet() {
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> Scheme.builder().build())
                    .withMessageContainingAll("id", "title");
        }

        @Test
        void aCodeThatIsThereTwice() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> scheme(group("1", leaf("1.1", "1")), leaf("1.1", "2"))
                            .build())
                    .withMessageContaining("1.1");
        }

        @Test
        void theCodeOfTheTotal() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> scheme(leaf("total", "1")).build())
                    .withMessageContaining("total");
        }

        @Test
        void aSourceThatIsThereTwice() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> scheme(leaf("1", "1", "a"))
                            .addSources(source("a"), source("a"))
                            .build())
                    .withMessage("a source is there twice: [a, a]");
        }

        @Test
        void aLeafWithASourceThatIsNotOfTheScheme() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            scheme(leaf("1", "1", "b")).addSources(source("a")).build())
                    .withMessage("source of 1 is not one of [a]: Optional[b]");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> scheme(leaf("1", "1", "b")).build())
                    .withMessage("source of 1 is not one of []: Optional[b]");
        }

        @Test
        void aLeafWithoutASourceWhereThereAreSome() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> scheme(group("1", leaf("1.1", "1")))
                            .addSources(source("a"))
                            .build())
                    .withMessage("source of 1.1 is not one of [a]: Optional.empty");
        }

        @ParameterizedTest
        @ValueSource(strings = {"b", "", "1"})
        void aTieBreakerByAnUnknownSource(String id) {
            TieBreaker unknown = new TieBreaker.BySource(id);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ranked(unknown))
                    .withMessage("tie-breaker is not of this scheme: source " + id);
        }

        @Test
        void aTieBreakerByAnUnknownCriterion() {
            TieBreaker unknown = new TieBreaker.ByCriterion(CriterionCode.parse("1.1"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ranked(unknown))
                    .withMessage("tie-breaker is not of this scheme: criterion 1.1");
        }

        private void ranked(TieBreaker tieBreaker) {
            scheme(leaf("1", "1", "a"))
                    .addSources(source("a"))
                    .ranking(new RankingPolicy(TieRule.DENSE, Basis.EXACT, List.of(tieBreaker)))
                    .build();
        }
    }
}
