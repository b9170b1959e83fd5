package org.parindex.scoring.core.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.core.rule.Rules.rule;
import static org.parindex.scoring.core.scheme.Trees.group;
import static org.parindex.scoring.core.scheme.Trees.leaf;
import static org.parindex.scoring.core.scheme.Trees.leafBuilder;
import static org.parindex.scoring.core.scheme.Trees.scheme;
import static org.parindex.scoring.core.scheme.Trees.source;
import static org.parindex.scoring.core.sheet.Sheets.code;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.rule.Measurement;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.RoundingPlace;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;

/** Bonus and penalty come on top of the maximum: no group counts it, and nothing scales them. */
class ExtraPointsScoringTest {

    @Nested
    class OnTop {

        private final Scheme scheme = scheme(leaf("1", "10"), group("2", bonus("2.1", "3"), penalty("2.2", "2")))
                .build();

        @Test
        void theMaximumIsThatOfTheRest() {
            assertThat(scheme.maxPoints()).isEqualTo(Points.of(10));
            assertThat(scheme.criterion(code("2")).orElseThrow().maxPoints()).isEqualTo(Points.ZERO);
        }

        @ParameterizedTest
        @CsvSource({
            // 0.25 an event, at most 3 and 2
            "10, 0, 0, 10, 0",
            "10, 5, 0, 11.25, 1.25",
            "10, 99, 0, 13, 3",
            "1, 0, 8, -1, -2",
            "0, 0, 99, -2, -2",
            "4, 4, 6, 3.5, -0.5"
        })
        void pointsAreAddedAndTakenAway(String points, long bonus, long penalty, String total, String group) {
            Scorecard card = card(scheme, sheet(points, bonus, penalty));
            assertThat(card.total()).isEqualTo(Points.parse(total));
            assertThat(card.at(code("2")).points()).contains(Points.parse(group));
            assertThat(card.at(code("2")).reachable()).isEqualTo(Ratio.ZERO);
        }

        @Test
        void awardedPointsLieWithinWhatTheRuleAllows() {
            assertThat(card(scheme, awarded("3", "-2")).total()).isEqualTo(Points.of(11));
            assertThat(Scorer.of(scheme).score(List.of(awarded("3.01", "0.01"))).issues())
                    .extracting(Object::toString)
                    .containsExactly(
                            "error SCO-101: A, criterion 2.1 \"Leaf 2.1\": 3.01 is more than the maximum 3.",
                            "error SCO-101: A, criterion 2.2 \"Leaf 2.2\": 0.01 is more than the maximum 0.");
            assertThat(Scorer.of(scheme)
                            .score(List.of(awarded("-0.01", "-2.01")))
                            .issues())
                    .extracting(Object::toString)
                    .containsExactly(
                            "error SCO-102: A, criterion 2.1 \"Leaf 2.1\": -0.01 is negative; points begin at 0.",
                            "error RUL-212: A, criterion 2.2 \"Leaf 2.2\": -2.01 points are fewer than -2."
                                    + " Check the values, or declare a \"floor\" in the scheme.");
        }

        private ScoreSheet awarded(String bonus, String penalty) {
            return ScoreSheet.builder()
                    .unit(Unit.of("A"))
                    .award("1", "10")
                    .award("2.1", bonus)
                    .award("2.2", penalty)
                    .build();
        }
    }

    @Nested
    class RoundingOfPoints {

        @ParameterizedTest
        @CsvSource({
            // 1/3 three times is 0.99 or 1; less 0.125 rounded half up to 0.13, or as it is
            "LEAF, 0.86",
            "EVERY_NODE, 0.86",
            "RESULT, 0.88"
        })
        void holdsForExtraPointsAsForOthers(RoundingPlace place, String total) {
            LeafCriterion eighth = leafBuilder("2", "1")
                    .rule(rule("penalty: {events: [{input: events, each: 12.5%}]}"))
                    .build();
            Scheme scheme = scheme(group("1", third("1.1"), third("1.2"), third("1.3")), eighth)
                    .roundingPlace(place)
                    .build();
            ScoreSheet sheet = ScoreSheet.builder()
                    .unit(Unit.of("A"))
                    .measure("1.1", one())
                    .measure("1.2", one())
                    .measure("1.3", one())
                    .measure("2", events(1))
                    .build();
            assertThat(card(scheme, sheet).total()).isEqualTo(Points.parse(total));
        }

        private LeafCriterion third(String code) {
            return leafBuilder(code, "1").rule(new Thirds()).build();
        }

        private Measurement one() {
            return Measurement.builder().number("value", 1).build();
        }
    }

    @Test
    void extraPointsHaveASourceLikeOthers() {
        LeafCriterion bonus = leafBuilder("2", "3")
                .rule(rule("bonus: {events: [{input: events, each: 0.25}]}"))
                .source("b")
                .build();
        Scheme scheme = scheme(leaf("1", "10", "a"), bonus)
                .addSources(source("a"), source("b"))
                .build();
        ScoreSheet sheet = ScoreSheet.builder()
                .unit(Unit.of("A"))
                .award("1", "10")
                .measure("2", events(5))
                .build();
        assertThat(card(scheme, sheet).pointsFrom("a")).hasValue(Points.of(10));
        assertThat(card(scheme, sheet).pointsFrom("b")).hasValue(Points.parse("1.25"));
    }

    private static LeafCriterion bonus(String code, String max) {
        return leafBuilder(code, max)
                .rule(rule("bonus: {events: [{input: events, each: 0.25}]}"))
                .build();
    }

    private static LeafCriterion penalty(String code, String max) {
        return leafBuilder(code, max)
                .rule(rule("penalty: {events: [{input: events, each: 0.25}]}"))
                .build();
    }

    private static ScoreSheet sheet(String points, long bonus, long penalty) {
        return ScoreSheet.builder()
                .unit(Unit.of("A"))
                .award("1", points)
                .measure("2.1", events(bonus))
                .measure("2.2", events(penalty))
                .build();
    }

    private static Measurement events(long number) {
        return Measurement.builder().number("events", number).build();
    }

    private static Scorecard card(Scheme scheme, ScoreSheet sheet) {
        Checked<Scorecards> cards = Scorer.of(scheme).score(List.of(sheet));
        assertThat(cards.issues()).isEmpty();
        return cards.orElseThrow().asList().get(0);
    }
}
