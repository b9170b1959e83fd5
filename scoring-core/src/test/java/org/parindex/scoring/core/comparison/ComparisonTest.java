package org.parindex.scoring.core.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.scoring.core.ranking.PublishedTotal;
import org.parindex.scoring.core.ranking.Rank;
import org.parindex.scoring.core.ranking.RankedUnit;
import org.parindex.scoring.core.ranking.Ranking;
import org.parindex.scoring.core.scheme.TieRule;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.Points;

class ComparisonTest {

    private static final Ranking PREVIOUS = ranking("A 80", "B 85.5", "C 70.25", "Gone 90", "Past 60");
    private static final Ranking CURRENT = ranking("A 86", "B 81.75", "C 70.25", "New 99");

    private final Comparison comparison = Comparison.between(PREVIOUS, CURRENT);

    @Nested
    class Changes {

        @ParameterizedTest
        @CsvSource({
            // former ranks: Gone 1, B 2, A 3, C 4, Past 5; later ranks: New 1, A 2, B 3, C 4
            "A, 6, 1",
            "B, -3.75, -1",
            "C, 0, 0"
        })
        void areInPointsAndInRanksGained(String unit, String points, int ranks) {
            UnitChange change = comparison.find(Unit.of(unit)).orElseThrow();
            assertThat(change.points()).contains(Points.parse(points));
            assertThat(change.ranks()).contains(Points.of(ranks));
        }

        @Test
        void keepBothYears() {
            UnitChange change = comparison.find(Unit.of("A")).orElseThrow();
            assertThat(change.previous()).isEqualTo(PREVIOUS.find(Unit.of("A")));
            assertThat(change.current()).isEqualTo(CURRENT.find(Unit.of("A")));
            assertThat(change.unit()).isEqualTo(Unit.of("A"));
        }

        @Test
        void standInTheOrderOfTheLaterYearThenOfTheFormer() {
            assertThat(comparison.changes())
                    .extracting(UnitChange::unit)
                    .extracting(Unit::name)
                    .containsExactly("New", "A", "B", "C", "Gone", "Past");
        }
    }

    @Nested
    class UnitsOfOneYear {

        @Test
        void areNewWithoutAChange() {
            UnitChange added = comparison.find(Unit.of("New")).orElseThrow();
            assertThat(added.previous()).isEmpty();
            assertThat(added.current()).map(RankedUnit::rank).contains(Rank.of(1));
            assertThat(added.points()).isEmpty();
            assertThat(added.ranks()).isEmpty();
        }

        @Test
        void areGoneWithoutAChange() {
            UnitChange gone = comparison.find(Unit.of("Gone")).orElseThrow();
            assertThat(gone.current()).isEmpty();
            assertThat(gone.previous()).map(RankedUnit::rank).contains(Rank.of(1));
            assertThat(gone.points()).isEmpty();
            assertThat(gone.ranks()).isEmpty();
        }

        @Test
        void areOfSomeYear() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new UnitChange(Optional.empty(), Optional.empty()))
                    .withMessage("neither year has the unit");
        }
    }

    @Test
    void anUnknownUnitIsNotFound() {
        assertThat(comparison.find(Unit.of("Nobody"))).isEmpty();
    }

    @Test
    void aYearComparedWithItselfChangesNothing() {
        assertThat(Comparison.between(CURRENT, CURRENT).changes()).allSatisfy(change -> {
            assertThat(change.points()).contains(Points.ZERO);
            assertThat(change.ranks()).contains(Points.ZERO);
        });
    }

    @Test
    void withAnEmptyYearEverythingIsNewOrGone() {
        assertThat(Comparison.between(ranking(), CURRENT).changes())
                .hasSize(4)
                .allMatch(change -> change.previous().isEmpty());
        assertThat(Comparison.between(CURRENT, ranking()).changes())
                .hasSize(4)
                .allMatch(change -> change.current().isEmpty());
        assertThat(comparison).hasToString(comparison.changes().toString());
    }

    /** B and C share 2.5 and then B is alone in front: 1.5 places gained; A falls from 1 to 2. */
    @Test
    void halvesOfRanksAreGainedAndLost() {
        Comparison halves = Comparison.between(
                ranking(TieRule.AVERAGE, "A 9", "B 8", "C 8"), ranking(TieRule.AVERAGE, "A 8", "B 9", "C 7"));
        assertThat(halves.changes().stream()
                        .map(change -> change.unit() + " " + change.ranks().orElseThrow()))
                .containsExactly("B 1.5", "A -1", "C -0.5");
    }

    private static Ranking ranking(String... unitsAndTotals) {
        return ranking(TieRule.COMPETITION, unitsAndTotals);
    }

    private static Ranking ranking(TieRule ties, String... unitsAndTotals) {
        List<PublishedTotal> totals = Arrays.stream(unitsAndTotals)
                .map(text -> text.split(" "))
                .map(parts -> PublishedTotal.of(Unit.of(parts[0]), Points.parse(parts[1])))
                .toList();
        return Ranking.of(totals, ties).orElseThrow();
    }
}
