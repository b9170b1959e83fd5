package org.parindex.scoring.core.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.parindex.scoring.core.scheme.Trees.group;
import static org.parindex.scoring.core.scheme.Trees.leaf;
import static org.parindex.scoring.core.scheme.Trees.scheme;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.scoring.core.scheme.LevelRounding.Carried;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.Rounding;

class RoundingPolicyTest {

    private static final Rounding TO_NONE = Rounding.halfUp(0);
    private static final Rounding TO_THREE = Rounding.halfUp(3);

    /** A leaf on the first level, another on the second. */
    private static Scheme with(RoundingPlace place, LevelRounding... levels) {
        return scheme(leaf("1", "5"), group("2", leaf("2.1", "5")))
                .roundingPlace(place)
                .addLevelRoundings(levels)
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "LEAF, 1, 0, true",
        "LEAF, 2, 0, false",
        "LEAF, 2.1, 3, true",
        "EVERY_NODE, 2, 0, true",
        "RESULT, 2.1, 3, false",
        "LEAF, total, 2, false",
        "EVERY_NODE, total, 2, true"
    })
    void goesByTheLevelThenByTheLeavesThenByTheScheme(RoundingPlace place, String code, int scale, boolean isRounded) {
        Scheme scheme = scheme(group("2", leaf("2.1", "5")), leaf("1", "5"))
                .roundingPlace(place)
                .addLevelRoundings(LevelRounding.ofLeaves(TO_THREE), LevelRounding.of(1, TO_NONE))
                .build();
        Criterion criterion = scheme.criterion(CriterionCode.parse(code)).orElseThrow();
        assertThat(scheme.roundingPolicy().of(criterion)).isEqualTo(Rounding.halfUp(scale));
        assertThat(scheme.roundingPolicy().carriesRounded(criterion)).isEqualTo(isRounded);
    }

    @Test
    void knowsWhetherPrintedPointsAddUp() {
        assertThat(with(RoundingPlace.LEAF).roundingPolicy().keepsSums()).isTrue();
        assertThat(with(RoundingPlace.RESULT).roundingPolicy().keepsSums()).isFalse();
        assertThat(with(RoundingPlace.LEAF, LevelRounding.of(0, TO_THREE))
                        .roundingPolicy()
                        .keepsSums())
                .isTrue();
        assertThat(with(RoundingPlace.LEAF, LevelRounding.of(0, TO_NONE))
                        .roundingPolicy()
                        .keepsSums())
                .isFalse();
        assertThat(with(RoundingPlace.LEAF, LevelRounding.of(1, TO_NONE))
                        .roundingPolicy()
                        .keepsSums())
                .as("2 has fewer digits than 2.1")
                .isFalse();
        assertThat(with(RoundingPlace.LEAF, LevelRounding.of(2, TO_NONE).carrying(Carried.EXACT))
                        .roundingPolicy()
                        .keepsSums())
                .isFalse();
        assertThat(with(RoundingPlace.RESULT, LevelRounding.ofLeaves(TO_NONE).carrying(Carried.ROUNDED))
                        .roundingPolicy()
                        .keepsSums())
                .isTrue();
    }

    @Nested
    class Refuses {

        @Test
        void aLevelThatIsThereTwice() {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> with(RoundingPlace.LEAF, LevelRounding.of(1, TO_NONE), LevelRounding.of(1, TO_THREE)))
                    .withMessage("level 1 is there twice");
        }

        @Test
        void aLevelThatTheTreeDoesNotHave() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> with(RoundingPlace.LEAF, LevelRounding.of(3, TO_THREE)))
                    .withMessage("no criterion is rounded by [level 3: scale 3, half-up]");
        }

        @Test
        void leavesWhoseLevelsAllHaveRoundingsOfTheirOwn() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> with(
                            RoundingPlace.LEAF,
                            LevelRounding.ofLeaves(TO_THREE),
                            LevelRounding.of(1, TO_THREE),
                            LevelRounding.of(2, TO_THREE)))
                    .withMessage("no criterion is rounded by [level leaves: scale 3, half-up]");
        }

        @Test
        void aNegativeLevelAndWhatTheTotalCarries() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> LevelRounding.of(-1, TO_NONE))
                    .withMessage("level (Optional[-1]) is negative");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> LevelRounding.of(0, TO_NONE).carrying(Carried.EXACT))
                    .withMessage("the total goes nowhere: Optional[EXACT]");
        }

        @Test
        void aMaximumThatIsFinerThanItsLevel() {
            LevelRounding second = LevelRounding.of(2, Rounding.halfUp(1));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> scheme(group("1", leaf("1.1", "2.25")))
                            .addLevelRoundings(second)
                            .build())
                    .withMessage("maxPoints of 1.1 is finer than the rounding");
            assertThat(scheme(leaf("2", "2.25"), group("1", leaf("1.1", "2.5")))
                            .addLevelRoundings(second)
                            .build()
                            .maxPoints())
                    .hasToString("4.75");
        }
    }
}
