package org.parindex.scoring.core.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.parindex.scoring.core.scheme.GradeScales.onPercent;
import static org.parindex.scoring.core.scheme.GradeScales.onPoints;
import static org.parindex.scoring.core.scheme.GradeScales.quantiles;

import com.google.common.collect.ImmutableMap;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.scoring.core.rule.Interval;
import org.parindex.scoring.core.scheme.GradeLimits.Figure;
import org.parindex.scoring.core.scheme.GradeLimits.Limit;
import org.parindex.scoring.core.scheme.GradeQuantiles.Quantile;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;

class GradeScaleTest {

    private static final Points HUNDRED = Points.of(100);

    @Nested
    class Limits {

        /** The groups of departments in Nam Định 2020; what lies below 80% had no name. */
        private static final GradeLimits NAM_DINH = onPercent("I x >= 90", "II 80 <= x < 90", "- x < 80");

        @ParameterizedTest
        @CsvSource({"100, I", "90, I", "89.99, II", "80, II", "79.99, -", "0, -", "-1, -", "101.5, I"})
        void holdTheNumbersThatTheySayTheyHold(String total, String grade) {
            assertThat(NAM_DINH.grade(Points.parse(total), HUNDRED)).hasToString(grade);
        }

        @ParameterizedTest
        @CsvSource({"54, 60, I", "53.99, 60, II", "48, 60, II", "47.99, 60, -", "8.1, 9, I", "8.09, 9, II"})
        void areAboutThePercentageOfTheMaximum(String total, String maximum, String grade) {
            assertThat(NAM_DINH.grade(Points.parse(total), Points.parse(maximum)))
                    .hasToString(grade);
        }

        @Test
        void doNotRoundThePercentage() {
            // 2 of 3 is 66.666…%, which two digits would print as 66.67%
            GradeLimits scale = onPercent("I x >= 66.67", "II x < 66.67");

            assertThat(scale.grade(Points.of(2), Points.of(3))).hasToString("II");
        }

        @ParameterizedTest
        @CsvSource({"54, 60, II", "80, 1000, II", "90, 100, I"})
        void areAboutPointsIfTheScaleSaysSo(String total, String maximum, String grade) {
            GradeLimits scale = onPoints("I x >= 90", "II x < 90");

            assertThat(scale.grade(Points.parse(total), Points.parse(maximum))).hasToString(grade);
        }

        @Test
        void mayExcludeTheLowerOneAndHoldTheUpperOne() {
            GradeLimits scale = onPercent("I x > 90", "II x <= 90");

            assertThat(scale.grade(Points.of(90), HUNDRED)).hasToString("II");
            assertThat(scale.grade(Points.parse("90.01"), HUNDRED)).hasToString("I");
        }

        @Test
        void leaveOutNothingBetweenWholeNumbers() {
            // as printed for India's PGI: 951–1000, 901–950, 851–900
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            onPoints("L1 951 <= x <= 1000", "L2 901 <= x <= 950", "L3 851 <= x <= 900", "L4 x <= 850"))
                    .withMessage("limits leave out [850 < x < 851, 900 < x < 901, 950 < x < 951, x > 1000]");
        }

        @Test
        void leaveOutNothingAboveAndBelow() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> onPercent("I 90 <= x <= 100", "II 0 <= x < 90"))
                    .withMessage("limits leave out [x < 0, x > 100]");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new GradeLimits(Figure.PERCENT, List.of()))
                    .withMessage("limits leave out [x]");
        }

        @Test
        void doNotOverlap() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> onPercent("I x >= 90", "II x <= 90"))
                    .withMessage("limits overlap: x ≥ 90, x ≤ 90");
        }

        @Test
        void areDescribedInEachLanguageOfTheNames() {
            LocalizedText good = new LocalizedText(ImmutableMap.of("vi", "Tốt", "en", "Good"));
            List<Limit> limits = onPercent("I x >= 80", "- x < 80").limits();
            Limit best = new Limit(new Grade(good), limits.get(0).interval());
            GradeScale scale = new GradeLimits(Figure.PERCENT, List.of(best, limits.get(1)));

            assertThat(scale.description().in(Locale.ENGLISH)).isEqualTo("Good (x ≥ 80%), - (x < 80%), on percent");
            assertThat(scale.description().in(Locale.forLanguageTag("vi")))
                    .isEqualTo("Tốt (x ≥ 80%), - (x < 80%), on percent");
            assertThat(scale.parameters())
                    .hasToString("{on: percent, limits: [{name: {vi: Tốt, en: Good}, from: 80%},"
                            + " {name: -, below: 80%}]}");
        }

        @Test
        void onPointsAreDescribedWithoutASign() {
            GradeScale scale = onPoints("I x > 900", "II x <= 900");

            assertThat(scale.description()).hasToString("I (x > 900), II (x ≤ 900), on points");
            assertThat(scale.parameters())
                    .hasToString("{on: points, limits: [{name: I, above: 900}, {name: II, to: 900}]}");
        }
    }

    @Nested
    class Quantiles {

        private static final GradeQuantiles QUARTERS =
                quantiles("highest 25", "high-average 25", "low-average 25", "lowest 25");

        /** As PAPI prints its four groups of provinces. */
        @Test
        void areFifteenFifteenFifteenAndSixteenOfSixtyOne() {
            assertThat(IntStream.rangeClosed(1, 61)
                            .mapToObj(place -> QUARTERS.grade(place, 61).toString()))
                    .containsExactlyElementsOf(Stream.of(
                                    Collections.nCopies(15, "highest"),
                                    Collections.nCopies(15, "high-average"),
                                    Collections.nCopies(15, "low-average"),
                                    Collections.nCopies(16, "lowest"))
                            .flatMap(List::stream)
                            .toList());
        }

        @ParameterizedTest
        @CsvSource({
            "1, 1, lowest",
            "1, 4, highest",
            "2, 4, high-average",
            "4, 4, lowest",
            "2, 8, highest",
            "3, 8, high-average",
            "1, 3, high-average"
        })
        void holdThePlaceThatLiesExactlyAtTheirEnd(int place, int units, String grade) {
            assertThat(QUARTERS.grade(place, units)).hasToString(grade);
        }

        @Test
        void areExactWhereDigitsAreMany() {
            GradeQuantiles scale = quantiles("I 33.333333333333333", "II 66.666666666666667");

            assertThat(scale.grade(1, 3)).hasToString("II");
            assertThat(scale.grade(333, 1000)).hasToString("I");
        }

        @Test
        void addUpToOneHundred() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> quantiles("I 33.3", "II 33.3", "III 33.3"))
                    .withMessage("shares add up to 99.9, not to 100");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> quantiles("I 25", "II 0", "III 75"))
                    .withMessage("share (0) must be positive");
        }

        @Test
        void gradeNobodyWhoIsNotRanked() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> QUARTERS.grade(62, 61))
                    .withMessage("place (62) is not in 1..61");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> QUARTERS.grade(0, 61))
                    .withMessage("place (0) is not in 1..61");
        }

        @Test
        void areDescribedByTheirShares() {
            GradeScale scale = quantiles("I 12.5", "II 87.5");

            assertThat(scale.description()).hasToString("I (12.5%), II (87.5%), by quantiles");
            assertThat(scale.parameters())
                    .hasToString("{quantiles: [{name: I, share: 12.5%}, {name: II, share: 87.5%}]}");
        }
    }

    @Test
    void gradesAreThereOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> onPercent("I x >= 90", "II 80 <= x < 90", "I x < 80"))
                .withMessage("a grade is there twice: [I, II, I]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> quantiles("I 50", "I 50"))
                .withMessage("a grade is there twice: [I, I]");
    }

    @Test
    void gradesKeepTheirOrder() {
        assertThat(onPercent("II x < 80", "I x >= 80").grades())
                .extracting(Grade::toString)
                .containsExactly("II", "I");
        assertThat(quantiles("I 50", "II 50").grades())
                .extracting(Grade::toString)
                .containsExactly("I", "II");
    }

    @Test
    void nullIsNamed() {
        assertThatNullPointerException().isThrownBy(() -> new Grade(null)).withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> new GradeLimits(null, List.of()))
                .withMessage("on");
        assertThatNullPointerException()
                .isThrownBy(() -> new Limit(null, Interval.ALL))
                .withMessage("grade");
        assertThatNullPointerException()
                .isThrownBy(() -> new Quantile(null, HUNDRED))
                .withMessage("grade");
    }
}
