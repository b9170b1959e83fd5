package org.parindex.scoring.core.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parindex.scoring.core.scheme.Trees.groupBuilder;
import static org.parindex.scoring.core.scheme.Trees.leaf;
import static org.parindex.scoring.core.scheme.Trees.leafBuilder;
import static org.parindex.scoring.core.scheme.Trees.scheme;
import static org.parindex.scoring.core.sheet.Sheets.code;
import static org.parindex.scoring.core.sheet.Sheets.row;
import static org.parindex.scoring.core.sheet.Sheets.sheet;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.core.aggregation.AbsencePolicy;
import org.parindex.scoring.core.aggregation.Imputation;
import org.parindex.scoring.core.aggregation.Quorum;
import org.parindex.scoring.core.aggregation.Quorum.Basis;
import org.parindex.scoring.core.aggregation.Quorum.Shortfall;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.rule.Amount;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.Trees;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;

/** How much must be there for a group to have a result. */
class QuorumTest {

    private static Quorum quorum(Basis of, String atLeast, Shortfall otherwise) {
        return new Quorum(of, Amount.parse(atLeast), otherwise);
    }

    /** Group 1 has 1.1, 1.2 and 1.3, of 2 points each; then there is leaf 2, of 4 points. */
    private static Scheme twoLevels(Optional<Quorum> ofGroup, Optional<Quorum> ofTotal) {
        return scheme(
                        groupBuilder("1", leaf("1.1", "2"), leaf("1.2", "2"), leaf("1.3", "2"))
                                .quorum(ofGroup)
                                .build(),
                        leaf("2", "4"))
                .missing(AbsencePolicy.LEAVE_OUT)
                .notApplicable(AbsencePolicy.LEAVE_OUT)
                .quorum(ofTotal)
                .build();
    }

    private static Checked<Scorecards> score(Scheme scheme, ScoreSheet sheet) {
        return Scorer.of(scheme).score(List.of(sheet));
    }

    private static Scorecard card(Quorum ofGroup, ScoreSheet sheet) {
        return score(twoLevels(Optional.of(ofGroup), Optional.empty()), sheet)
                .orElseThrow()
                .asList()
                .get(0);
    }

    @Nested
    class OfAGroup {

        @ParameterizedTest
        @CsvSource({
            // two of three are 66.7 %
            "1, true",
            "2, true",
            "3, false",
            "66%, true",
            "66.6%, true",
            "66.7%, false",
            "100%, false"
        })
        void isReachedByWhatIsThere(String atLeast, boolean isReached) {
            Scorecard card = card(
                    quorum(Basis.CHILDREN, atLeast, Shortfall.LEAVE_OUT), sheet("A", "1.1", "1", "1.2", "2", "2", "1"));

            assertThat(card.at(code("1")).points()).isEqualTo(isReached ? Optional.of(Points.of(3)) : Optional.empty());
        }

        @Test
        void leavesTheGroupOutOtherwise() {
            // 1 of 4 points is left, of 10
            Scorecard card = card(quorum(Basis.CHILDREN, "2", Shortfall.LEAVE_OUT), sheet("A", "1.1", "1", "2", "1"));

            assertThat(card.at(code("1")).state()).isEqualTo(CriterionState.MISSING);
            assertThat(card.total()).isEqualTo(Points.parse("2.5"));
        }

        @Test
        void givesNoPointsOtherwise() {
            // 0 of 6 and 1 of 4
            Scorecard card = card(quorum(Basis.CHILDREN, "2", Shortfall.ZERO), sheet("A", "1.1", "1", "2", "1"));

            assertThat(card.at(code("1")).points()).hasValue(Points.ZERO);
            assertThat(card.total()).isEqualTo(Points.of(1));
        }

        @Test
        void decidesAboutAUnitWithoutAnyValue() {
            Scheme scheme = twoLevels(Optional.empty(), Optional.of(quorum(Basis.LEAVES, "1", Shortfall.ZERO)));

            assertThat(score(scheme, sheet("A")).orElseThrow().asList().get(0).total())
                    .isEqualTo(Points.ZERO);
        }

        @Test
        void excludesTheUnitOtherwise() {
            Checked<Scorecards> cards = score(
                    twoLevels(Optional.of(quorum(Basis.CHILDREN, "2", Shortfall.EXCLUDE)), Optional.empty()),
                    row("A", 3).award("1.1", "1").award("2", "1").build());

            OneLeaf.assertIssues(
                    cards,
                    "scores.csv:3:1: warning SCO-111: A, criterion 1 \"Group 1\": there are 1/3, and at least 2 of children are needed, so the unit gets no result. The unit is listed without a total and without a rank; bring the missing values if there are any.");
            assertThat(cards.orElseThrow().leftOut()).hasSize(1);
        }

        @Test
        void doesNotCountWhatDoesNotApply() {
            // of 1.1 and 1.2, which apply, 1.1 is there: half
            ScoreSheet sheet = row("A", 2)
                    .award("1.1", "1")
                    .award("2", "1")
                    .notApplicable("1.3")
                    .build();

            assertThat(card(quorum(Basis.CHILDREN, "50%", Shortfall.LEAVE_OUT), sheet)
                            .at(code("1"))
                            .points())
                    .hasValue(Points.of(1));
        }

        @Test
        void doesNotTakeAPolicyForAValue() {
            Scheme scheme = scheme(
                            groupBuilder(
                                            "1",
                                            leaf("1.1", "2"),
                                            leafBuilder("1.2", "2")
                                                    .missing(AbsencePolicy.FULL)
                                                    .build())
                                    .quorum(quorum(Basis.CHILDREN, "100%", Shortfall.ZERO))
                                    .build(),
                            leaf("2", "4"))
                    .build();

            assertThat(score(scheme, sheet("A", "1.1", "1", "2", "3"))
                            .orElseThrow()
                            .asList()
                            .get(0)
                            .total())
                    .isEqualTo(Points.of(3));
        }
    }

    /** Below the total, whose quorum is both children, stand group 1 with leaf 1.1, of 4 points, and leaf 2, of 4 points. */
    @Nested
    class OfChildrenThatAreGroups {

        private final Quorum both = quorum(Basis.CHILDREN, "2", Shortfall.EXCLUDE);

        private Scheme.Builder scheme(LeafCriterion.Builder leaf, Optional<Quorum> ofGroup) {
            return Trees.scheme(groupBuilder("1", leaf.build()).quorum(ofGroup).build(), leaf("2", "4"));
        }

        @Test
        void takesNoneForPresentWhoseLeavesAreAllImputed() {
            LeafCriterion.Builder imputed = leafBuilder("1.1", "4").imputation(new Imputation.Fixed(Ratio.of(3)));
            Scheme scheme = scheme(imputed, Optional.empty()).quorum(both).build();

            assertThat(score(scheme, sheet("A", "1.1", "0", "2", "1"))
                            .orElseThrow()
                            .asList())
                    .hasSize(1);
            OneLeaf.assertIssues(
                    score(scheme, row("A", 2).award("2", "1").build()),
                    "scores.csv:2:1: warning SCO-111: A, criterion total \"Index\": there are 1/2, and at least 2 of children are needed, so the unit gets no result. The unit is listed without a total and without a rank; bring the missing values if there are any.");
        }

        @ParameterizedTest
        @EnumSource(names = {"ZERO", "FULL"})
        void takesNoneForPresentThatOnlyHasWhatAPolicyGives(AbsencePolicy missing) {
            Scheme scheme = scheme(leafBuilder("1.1", "4").missing(missing), Optional.empty())
                    .quorum(both)
                    .build();

            assertThat(score(scheme, sheet("A", "2", "1")).orElseThrow().asList())
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"CHILDREN, LEAVE_OUT", "CHILDREN, ZERO", "LEAVES, LEAVE_OUT", "LEAVES, ZERO", "LEAVES, EXCLUDE"})
        void leavesOneOutOfWhichNothingAppliesWhateverItsQuorum(Basis of, Shortfall otherwise) {
            // 3 of 4 points are 6 of 8; one of one child is there
            Quorum one = quorum(of, "1", otherwise);
            Scheme scheme = scheme(leafBuilder("1.1", "4").notApplicable(AbsencePolicy.LEAVE_OUT), Optional.of(one))
                    .quorum(quorum(Basis.CHILDREN, "100%", Shortfall.EXCLUDE))
                    .build();

            Scorecard card = score(
                            scheme,
                            row("A", 2).notApplicable("1.1").award("2", "3").build())
                    .orElseThrow()
                    .asList()
                    .get(0);

            assertThat(card.at(code("1")).state()).isEqualTo(CriterionState.NOT_APPLICABLE);
            assertThat(card.at(code("1")).points()).isEmpty();
            assertThat(card.total()).isEqualTo(Points.of(6));
        }

        @Test
        void givesOneOfWhichNothingAppliesWhatThePolicySays() {
            // 4 of the policy and 3; of the one child that applies, all is there
            Quorum one = quorum(Basis.LEAVES, "1", Shortfall.EXCLUDE);
            Scheme scheme = scheme(leafBuilder("1.1", "4").notApplicable(AbsencePolicy.FULL), Optional.of(one))
                    .quorum(quorum(Basis.CHILDREN, "100%", Shortfall.EXCLUDE))
                    .build();

            ScoreSheet sheet = row("A", 2).notApplicable("1.1").award("2", "3").build();

            assertThat(score(scheme, sheet).orElseThrow().asList().get(0).total())
                    .isEqualTo(Points.of(7));
        }
    }

    @Nested
    class OfTheTotal {

        @Test
        void countsLeavesAtAnyLevel() {
            // three of four leaves are 75 %
            ScoreSheet sheet = sheet("A", "1.1", "1", "1.2", "2", "2", "1");

            assertThat(score(total("75%"), sheet).orElseThrow().asList()).hasSize(1);
            assertThat(score(total("75.1%"), sheet).orElseThrow().asList()).isEmpty();
        }

        private Scheme total(String atLeast) {
            return twoLevels(Optional.empty(), Optional.of(quorum(Basis.LEAVES, atLeast, Shortfall.LEAVE_OUT)));
        }

        @Test
        void listsTheUnitThatHasTooLittle() {
            Checked<Scorecards> cards =
                    score(total("100%"), row("A", 2).award("1.1", "1").build());

            OneLeaf.assertIssues(
                    cards,
                    "scores.csv:2:1: warning SCO-111: A, criterion total \"Index\": there are 1/4, and at least 100% of leaves are needed, so the unit gets no result. The unit is listed without a total and without a rank; bring the missing values if there are any.");
        }

        @Test
        void canMakeTheIndexZero() {
            Scheme scheme = twoLevels(Optional.empty(), Optional.of(quorum(Basis.CHILDREN, "100%", Shortfall.ZERO)));

            assertThat(score(scheme, sheet("A", "2", "4"))
                            .orElseThrow()
                            .asList()
                            .get(0)
                            .total())
                    .isEqualTo(Points.ZERO);
        }
    }

    @Test
    void cannotBeMoreThanThereAre() {
        assertThatThrownBy(() -> twoLevels(Optional.of(quorum(Basis.CHILDREN, "4", Shortfall.ZERO)), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("quorum of 1 is out of reach of 3: 4 of children, else zero");
        assertThatThrownBy(() -> twoLevels(Optional.empty(), Optional.of(quorum(Basis.LEAVES, "5", Shortfall.ZERO))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("quorum of total is out of reach of 4: 5 of leaves, else zero");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.5", "0%", "100.1%"})
    void cannotBeAnyAmount(String atLeast) {
        assertThatThrownBy(() -> quorum(Basis.CHILDREN, atLeast, Shortfall.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("atLeast is out of range: " + atLeast);
    }
}
