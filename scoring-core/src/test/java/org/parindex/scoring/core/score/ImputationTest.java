package org.parindex.scoring.core.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.parindex.scoring.core.rule.Rules.rule;
import static org.parindex.scoring.core.scheme.Trees.leaf;
import static org.parindex.scoring.core.scheme.Trees.leafBuilder;
import static org.parindex.scoring.core.scheme.Trees.scheme;
import static org.parindex.scoring.core.sheet.Sheets.code;
import static org.parindex.scoring.core.sheet.Sheets.row;
import static org.parindex.scoring.core.sheet.Sheets.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.scoring.core.aggregation.AbsencePolicy;
import org.parindex.scoring.core.aggregation.Imputation;
import org.parindex.scoring.core.aggregation.Imputation.Average;
import org.parindex.scoring.core.aggregation.Imputation.OfOthers;
import org.parindex.scoring.core.parameter.Node;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.parindex.scoring.core.rule.Outcome;
import org.parindex.scoring.core.rule.Quantity;
import org.parindex.scoring.core.rule.QuantityRule;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;

/** What stands in for a value that is missing. */
class ImputationTest {

    /** Values 1, 2 and 6 in the north, 4 in the south; two units lack one, and one of them has no group. */
    private static final List<ScoreSheet> SHEETS = List.of(
            in("north", "A", "1", "1"),
            in("north", "B", "1", "2"),
            in("north", "C", "1", "6"),
            in("south", "D", "1", "4"),
            in("north", "E"),
            sheet("F"));

    private static ScoreSheet in(String group, String unit, String... codesAndPoints) {
        ScoreSheet sheet = sheet(unit, codesAndPoints);
        return ScoreSheet.builder()
                .from(sheet)
                .unit(new Unit(unit, List.of(), Optional.of(group)))
                .build();
    }

    private static Scheme oneLeaf(Imputation imputation) {
        return scheme(leaf("1", "10"))
                .missing(AbsencePolicy.ZERO)
                .imputation(imputation)
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        // (1 + 2 + 6 + 4) / 4 = 3.25; the middle of 1, 2, 4, 6 is 3; in the north (1 + 2 + 6) / 3 = 3, in the middle 2
        "MEAN, false, 3.25, 3.25",
        "MEDIAN, false, 3, 3",
        "MEAN, true, 3, 0",
        "MEDIAN, true, 2, 0"
    })
    void isTakenFromOthers(Average by, boolean isWithinGroup, String ofE, String ofF) {
        Scheme fitted =
                Fitting.fit(oneLeaf(new OfOthers(by, isWithinGroup)), SHEETS).orElseThrow();
        Scorecards cards = Scorer.of(fitted).score(SHEETS).orElseThrow();

        assertThat(cards.find(Unit.of("E")).orElseThrow().total()).isEqualTo(Points.parse(ofE));
        assertThat(cards.find(Unit.of("F")).orElseThrow().total()).isEqualTo(Points.parse(ofF));
    }

    @Test
    void isToldFromWhatWasBrought() {
        Scorecards cards = Scorer.of(oneLeaf(new Imputation.Fixed(Ratio.of(5))))
                .score(SHEETS)
                .orElseThrow();

        assertThat(cards.find(Unit.of("A")).orElseThrow().at(code("1")).state()).isEqualTo(CriterionState.SCORED);
        assertThat(cards.find(Unit.of("F")).orElseThrow().at(code("1")).state()).isEqualTo(CriterionState.IMPUTED);
    }

    @Test
    void holdsWhereItsNearestCriterionSaysSo() {
        Scheme scheme = scheme(
                        leaf("1", "10"),
                        leafBuilder("2", "10")
                                .imputation(new Imputation.Fixed(Ratio.of(2)))
                                .build())
                .imputation(new Imputation.Fixed(Ratio.of(7)))
                .build();

        // 7 of the scheme and 2 of the leaf
        assertThat(Scorer.of(scheme)
                        .score(List.of(sheet("A")))
                        .orElseThrow()
                        .asList()
                        .get(0)
                        .total())
                .isEqualTo(Points.of(9));
    }

    @Test
    void isFittedToNumbersThatCanBeWrittenDown() {
        Scheme fitted =
                Fitting.fit(oneLeaf(new OfOthers(Average.MEAN, true)), SHEETS).orElseThrow();

        assertThat(fitted.imputation()).isEmpty();
        assertThat(fitted.leaves().get(0).imputation())
                .contains(new Imputation.ByGroup(Map.of("north", Ratio.of(3), "south", Ratio.of(4))));
    }

    @Test
    void isNotTakenFromPointsThatNoUnitCanHave() {
        // of A and B, which have 4 and 5 of 5; the 999 of C are a fault
        Scheme scheme = scheme(leaf("1", "5"))
                .imputation(new OfOthers(Average.MEAN, false))
                .build();
        List<ScoreSheet> sheets =
                List.of(sheet("A", "1", "4"), sheet("B", "1", "5"), sheet("C", "1", "999"), sheet("D"));

        Scorecards cards = Fitting.score(scheme, sheets).value().orElseThrow();

        assertThat(cards.asList())
                .extracting(card -> card.unit().name(), card -> card.total())
                .containsExactly(tuple("A", Points.of(4)), tuple("B", Points.of(5)), tuple("D", Points.parse("4.5")));
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "5, true", "5.01, false"})
    void standsInOnlyForPointsThatCanBeAwarded(String number, boolean isFit) {
        Imputation imputation = new Imputation.Fixed(Ratio.tryParse(number).orElseThrow());
        Scheme.Builder scheme = scheme(leaf("1", "5"), leaf("2", "10")).imputation(imputation);

        if (isFit) {
            assertThat(scheme.build().imputation()).contains(imputation);
        } else {
            assertThatThrownBy(scheme::build)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("imputation at 1 is out of range: " + imputation);
        }
    }

    @Test
    void standsInForAnyNumberThatARuleLooksAt() {
        // 75 of 100 is 3 of 4
        LeafCriterion leaf = leafBuilder("1", "4")
                .rule(rule("min-max: {value: visits, worst: 0, best: 100}"))
                .imputation(new Imputation.Fixed(Ratio.of(75)))
                .build();

        assertThat(Scorer.of(scheme(leaf).build())
                        .score(List.of(sheet("A")))
                        .orElseThrow()
                        .asList())
                .extracting(Scorecard::total)
                .containsExactly(Points.of(3));
    }

    /** A rule whose points are the number, whatever it is. */
    private record Unchecked() implements QuantityRule {

        @Override
        public String kind() {
            return "unchecked";
        }

        @Override
        public Mapping parameters() {
            return Node.keys().build();
        }

        @Override
        public Quantity quantity() {
            return Quantity.of("value", false);
        }

        @Override
        public Outcome score(Ratio number, Points maximum) {
            return Outcome.scored(number, "unchecked");
        }
    }

    @Test
    void givesNoPointsThatTheRuleMayNotGive() {
        LeafCriterion leaf = leafBuilder("1", "4")
                .rule(new Unchecked())
                .imputation(new Imputation.Fixed(Ratio.of(5)))
                .build();

        OneLeaf.assertIssues(
                Scorer.of(scheme(leaf).build()).score(List.of(row("A", 2).build())),
                "scores.csv:2:1: error RUL-211: A, criterion 1 \"Leaf 1\": the rule gives 5 points, more than 4."
                        + " Check the measured values, or declare a \"cap\" in the scheme.");
    }

    @Test
    void thatIsNotFittedKeepsASchemeFromScoring() {
        assertThatThrownBy(() -> Scorer.of(oneLeaf(new OfOthers(Average.MEAN, false))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("scheme depends on a sample and must be fitted first: test/index@2020");
    }
}
