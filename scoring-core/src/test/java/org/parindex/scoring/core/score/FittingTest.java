package org.parindex.scoring.core.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.core.rule.Rules.rule;
import static org.parindex.scoring.core.scheme.Trees.groupBuilder;
import static org.parindex.scoring.core.scheme.Trees.leaf;
import static org.parindex.scoring.core.scheme.Trees.leafBuilder;
import static org.parindex.scoring.core.scheme.Trees.scheme;
import static org.parindex.scoring.core.sheet.Sheets.code;
import static org.parindex.scoring.core.sheet.Sheets.measured;
import static org.parindex.scoring.core.sheet.Sheets.sheet;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.aggregation.AbsencePolicy;
import org.parindex.scoring.core.aggregation.Mean;
import org.parindex.scoring.core.aggregation.Weighting;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.rule.QuantityRule;
import org.parindex.scoring.core.scheme.Conversion;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.CriterionGroup;
import org.parindex.scoring.core.scheme.RoundingPlace;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;
import org.parindex.scoring.core.value.Rounding;

/** What depends on all units becomes numbers. */
class FittingTest {

    private static final String MIN_MAX = "min-max: {value: value}";

    private static Scheme oneLeaf() {
        return scheme(leafBuilder("1", "10").rule(rule(MIN_MAX)).build())
                .missing(AbsencePolicy.EXCLUDE)
                .build();
    }

    private static List<Points> totals(Scheme scheme, List<ScoreSheet> sheets) {
        return Fitting.score(scheme, sheets).value().orElseThrow().asList().stream()
                .map(Scorecard::total)
                .toList();
    }

    @Nested
    class Leaves {

        @Test
        void areFittedToTheUnitsThatAreScored() {
            // from 3 to 8: (3 − 3)/5, (4 − 3)/5 and (8 − 3)/5 of 10 points
            List<ScoreSheet> sheets =
                    List.of(measured("A", "1", "3"), measured("B", "1", "4"), measured("C", "1", "8"));

            assertThat(totals(oneLeaf(), sheets)).containsExactly(Points.of(0), Points.of(2), Points.of(10));
        }

        @Test
        void keepTheirNumbersForAnotherYear() {
            Scheme fitted = Fitting.fit(oneLeaf(), List.of(measured("A", "1", "3"), measured("B", "1", "8")))
                    .orElseThrow();

            assertThat(fitted.isFitted()).isTrue();
            // (5.5 − 3)/5 of 10 points
            assertThat(totals(fitted, List.of(measured("A", "1", "5.5")))).containsExactly(Points.of(5));
        }

        @Test
        void areFittedToSeveralYearsTogether() {
            Scheme fitted = Fitting.fit(
                            oneLeaf(),
                            List.of(measured("A", "1", "3"), measured("B", "1", "4"), measured("A", "1", "8")))
                    .orElseThrow();

            assertThat(totals(fitted, List.of(measured("A", "1", "4"), measured("B", "1", "7"))))
                    .containsExactly(Points.of(2), Points.of(8));
        }

        @Test
        void takeNumbersFromUnitsThatLackOtherThings() {
            Scheme scheme = scheme(leafBuilder("1", "10").rule(rule(MIN_MAX)).build(), leaf("2", "5"))
                    .missing(AbsencePolicy.EXCLUDE)
                    .build();
            ScoreSheet without = measured("C", "1", "8");
            List<ScoreSheet> sheets = List.of(both("A", "3"), both("B", "4"), without);

            // C has no 2 and so no result, but its 8 is the greatest value of 1
            assertThat(totals(scheme, sheets)).containsExactly(Points.of(1), Points.of(3));
        }

        private ScoreSheet both(String unit, String value) {
            return ScoreSheet.builder()
                    .from(measured(unit, "1", value))
                    .award("2", "1")
                    .build();
        }

        @Test
        void areRefusedIfNoUnitHasANumber() {
            assertThat(Fitting.fit(oneLeaf(), List.of(sheet("A"))).issues())
                    .extracting(Issue::toString)
                    .containsExactly(
                            "error SCO-112: Criterion 1 \"Leaf 1\" depends on the values of all units, but no unit brought one. Bring the values, or write fixed numbers in place of those that depend on the units.");
        }

        @Test
        void areRefusedIfAllUnitsHaveTheSame() {
            assertThat(Fitting.fit(oneLeaf(), List.of(measured("A", "1", "3"), measured("B", "1", "3")))
                            .issues())
                    .extracting(issue -> issue.code().id())
                    .containsExactly("RUL-301");
        }
    }

    @Nested
    class Groups {

        /** Two groups, each a mean that is spread from 0 to 10 over the units; the total is their mean. */
        private Scheme nested() {
            return scheme(spread("1", leaf("1.1", "10"), leaf("1.2", "10")), spread("2", leaf("2.1", "10")))
                    .aggregation(new Mean(Weighting.EQUAL))
                    .rounding(Rounding.halfUp(2))
                    .roundingPlace(RoundingPlace.RESULT)
                    .build();
        }

        private CriterionGroup spread(String code, Criterion... children) {
            return groupBuilder(code, children)
                    .aggregation(new Mean(Weighting.EQUAL))
                    .conversion(new Conversion((QuantityRule) rule(MIN_MAX), Points.of(10), true))
                    .build();
        }

        @Test
        void areFittedToWhatTheirChildrenComeTo() {
            // means of 1: 2, 5, 4, so 0, 10, 20/3; of 2: 1, 2, 6, so 0, 2, 10; means of both
            List<ScoreSheet> sheets = List.of(
                    sheet("A", "1.1", "1", "1.2", "3", "2.1", "1"),
                    sheet("B", "1.1", "6", "1.2", "4", "2.1", "2"),
                    sheet("C", "1.1", "8", "1.2", "0", "2.1", "6"));

            assertThat(totals(nested(), sheets)).containsExactly(Points.of(0), Points.of(6), Points.parse("8.33"));
        }

        @Test
        void areFittedFromBelow() {
            // below, 1 is 0, 10, 5 and 2 is 0, 5, 10, so that the total is 0, 7.5, 7.5 before it is spread
            Scheme scheme = scheme(spread("1", leaf("1.1", "10")), spread("2", leaf("2.1", "10")))
                    .aggregation(new Mean(Weighting.EQUAL))
                    .conversion(new Conversion((QuantityRule) rule(MIN_MAX), Points.of(1), true))
                    .build();
            List<ScoreSheet> sheets = List.of(
                    sheet("A", "1.1", "2", "2.1", "3"),
                    sheet("B", "1.1", "6", "2.1", "5"),
                    sheet("C", "1.1", "4", "2.1", "7"));

            assertThat(totals(scheme, sheets)).containsExactly(Points.of(0), Points.of(1), Points.of(1));
        }

        @Test
        void tellWhatWasConverted() {
            List<ScoreSheet> sheets = List.of(
                    sheet("A", "1.1", "1", "1.2", "3", "2.1", "1"), sheet("B", "1.1", "6", "1.2", "4", "2.1", "2"));
            CriterionScore group = Fitting.score(nested(), sheets)
                    .orElseThrow()
                    .asList()
                    .get(1)
                    .at(code("1"));

            assertThat(group.explanation().orElseThrow().basis()).hasValue(Ratio.of(5));
            assertThat(group.explanation().orElseThrow().branch()).isEqualTo("x ≥ 5");
        }
    }

    @Test
    void leaveASchemeAsItIsThatDependsOnNothing() {
        Scheme scheme = scheme(leaf("1", "2")).build();

        assertThat(Fitting.fit(scheme, List.of()).orElseThrow()).isSameAs(scheme);
    }
}
