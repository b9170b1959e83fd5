package org.parindex.scoring.core.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.core.scheme.Trees.group;
import static org.parindex.scoring.core.scheme.Trees.leaf;
import static org.parindex.scoring.core.sheet.Sheets.code;
import static org.parindex.scoring.core.sheet.Sheets.sheet;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parindex.scoring.core.aggregation.AbsencePolicy;
import org.parindex.scoring.core.aggregation.Rescaling;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.scheme.CriterionGroup;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.Trees;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;

/** Leaves that count neither points nor maximum, and what becomes of the rest. */
class LeaveOutTest {

    /** The maximum is 10: 6 in group 1, of which 2 are left out below, and 4 in group 2. */
    private static final CriterionGroup ONE = group("1", leaf("1.1", "2"), leaf("1.2", "4"));

    private static final CriterionGroup TWO = group("2", leaf("2.1", "1"), leaf("2.2", "3"));

    @Nested
    class AtTheTotal {

        private final Scorecard card = card(scheme(Rescaling.TOTAL), sheet("A", "1.2", "3", "2.1", "1", "2.2", "2"));

        @Test
        void theRestIsScaledUp() {
            // (3 + 1 + 2) of 8, times 10
            assertThat(card.total()).isEqualTo(Points.parse("7.5"));
            assertThat(card.root().unrounded()).contains(Ratio.of(15, 2));
            assertThat(card.root().reachable()).isEqualTo(Ratio.of(8));
        }

        @Test
        void groupsKeepWhatTheyHave() {
            assertThat(points(card, "1")).isEqualTo("3");
            assertThat(card.at(code("1")).reachable()).isEqualTo(Ratio.of(4));
            assertThat(points(card, "2")).isEqualTo("3");
            assertThat(card.at(code("2")).reachable()).isEqualTo(Ratio.of(4));
        }

        @Test
        void theLeafHasNoPoints() {
            CriterionScore leaf = card.at(code("1.1"));
            assertThat(leaf.points()).isEmpty();
            assertThat(leaf.unrounded()).isEmpty();
            assertThat(leaf.reachable()).isEqualTo(Ratio.ZERO);
            assertThat(leaf.state()).isEqualTo(CriterionState.MISSING);
        }
    }

    @Nested
    class AtTheParent {

        private final Scorecard card = card(scheme(Rescaling.PARENT), sheet("A", "1.2", "3", "2.1", "1", "2.2", "2"));

        @Test
        void theGroupIsScaledUp() {
            // 3 of 4, times 6
            assertThat(points(card, "1")).isEqualTo("4.5");
            assertThat(card.at(code("1")).unrounded()).contains(Ratio.of(9, 2));
            assertThat(card.at(code("1")).reachable()).isEqualTo(Ratio.of(4));
        }

        @Test
        void othersStayAsTheyAre() {
            assertThat(points(card, "2")).isEqualTo("3");
            assertThat(card.total()).isEqualTo(Points.parse("7.5"));
        }

        @Test
        void theTotalTellsWhatCouldBeReachedBeforeItWasScaledUp() {
            assertThat(card.root().reachable()).isEqualTo(Ratio.of(8));
        }

        @Test
        void theGroupCountsAsMuchAsForOthers() {
            // group 1: 2 of 2, times 6 is 6, and with 1 of group 2 it is 7; at the total it were 3 of 6, times 10
            ScoreSheet sheet = sheet("A", "1.1", "2", "2.1", "0", "2.2", "1");
            assertThat(card(scheme(Rescaling.PARENT), sheet).total()).isEqualTo(Points.of(7));
            assertThat(card(scheme(Rescaling.TOTAL), sheet).total()).isEqualTo(Points.of(5));
        }
    }

    @Nested
    class AWholeGroup {

        private final ScoreSheet sheet = sheet("A", "2.1", "1", "2.2", "2");

        @ParameterizedTest
        @EnumSource
        void isLeftOutWithItsLeaves(Rescaling rescaling) {
            // 3 of 4, times 10
            Scorecard card = card(scheme(rescaling), sheet);
            assertThat(card.at(code("1")).points()).isEmpty();
            assertThat(card.at(code("1")).unrounded()).isEmpty();
            assertThat(card.at(code("1")).reachable()).isEqualTo(Ratio.ZERO);
            assertThat(card.total()).isEqualTo(Points.parse("7.5"));
            assertThat(card.root().reachable()).isEqualTo(Ratio.of(4));
        }

        @Test
        void isMissingIfOneOfItsLeavesIs() {
            ScoreSheet one =
                    ScoreSheet.builder().from(sheet).notApplicable("1.1").build();
            ScoreSheet both =
                    ScoreSheet.builder().from(one).notApplicable("1.2").build();
            assertThat(card(scheme(Rescaling.TOTAL), one).at(code("1")).state()).isEqualTo(CriterionState.MISSING);
            assertThat(card(scheme(Rescaling.TOTAL), both).at(code("1")).state())
                    .isEqualTo(CriterionState.NOT_APPLICABLE);
        }
    }

    @Nested
    class Everything {

        @ParameterizedTest
        @EnumSource
        void isTooMuch(Rescaling rescaling) {
            ScoreSheet sheet = sheet("A");
            Checked<Scorecards> cards = Scorer.of(scheme(rescaling)).score(List.of(sheet));
            assertThat(cards.value().orElseThrow().asList()).isEmpty();
            assertThat(cards.issues())
                    .singleElement()
                    .hasToString("error SCO-110: A: every criterion is left out, so there is nothing to score.");
        }
    }

    private static Scheme scheme(Rescaling rescaling) {
        return Trees.scheme(ONE, TWO)
                .rescaling(rescaling)
                .missing(AbsencePolicy.LEAVE_OUT)
                .notApplicable(AbsencePolicy.LEAVE_OUT)
                .build();
    }

    private static String points(Scorecard card, String code) {
        return card.at(code(code)).points().orElseThrow().toString();
    }

    private static Scorecard card(Scheme scheme, ScoreSheet sheet) {
        Checked<Scorecards> cards = Scorer.of(scheme).score(List.of(sheet));
        assertThat(cards.issues()).isEmpty();
        return cards.orElseThrow().asList().get(0);
    }
}
