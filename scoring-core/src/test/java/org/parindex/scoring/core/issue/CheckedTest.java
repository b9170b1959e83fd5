package org.parindex.scoring.core.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CheckedTest {

    private static final Issue ERROR = SampleIssue.PLAIN.at(Location.of("a.csv", 2, 1));
    private static final Issue EARLIER = SampleIssue.PLAIN.at(Location.of("a.csv", 1, 1));
    private static final Issue WARNING = SampleIssue.DOUBTFUL.at(Location.of("a.csv", 1, 5), "X");

    @Nested
    class Reading {

        @Test
        void aGoodValueHasNoIssues() {
            Checked<String> good = Checked.of("read");
            assertThat(good.value()).contains("read");
            assertThat(good.issues()).isEmpty();
            assertThat(good.hasErrors()).isFalse();
        }

        @Test
        void aPartStandsBesideItsErrors() {
            Checked<String> part = Checked.of("part", List.of(WARNING, ERROR));
            assertThat(part.value()).contains("part");
            assertThat(part.issues()).containsExactly(WARNING, ERROR);
            assertThat(part.hasErrors()).isTrue();
        }

        @Test
        void aWarningIsNoError() {
            assertThat(Checked.of("read", List.of(WARNING)).hasErrors()).isFalse();
        }

        @Test
        void aFailureHasNoValue() {
            Checked<String> failed = Checked.failed(ERROR);
            assertThat(failed.value()).isEmpty();
            assertThat(failed.issues()).containsExactly(ERROR);
            assertThat(failed.hasErrors()).isTrue();
        }

        @Test
        void aFailureNeedsAnError() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Checked.failed(List.of(WARNING)))
                    .withMessage("a failure needs an error");
            assertThatIllegalArgumentException().isThrownBy(() -> Checked.failed(List.of()));
        }

        @Test
        void nullIsNoValue() {
            assertThatNullPointerException().isThrownBy(() -> Checked.of(null)).withMessage("value");
        }

        @Test
        void bothPartsCanBePrinted() {
            assertThat(Checked.of(7, List.of(ERROR)))
                    .hasToString("Checked{value=7, issues=[a.csv:2:1: error TST-102: Nothing can be said.]}");
        }
    }

    @Nested
    class Map {

        @Test
        void changesTheValueAndKeepsTheIssues() {
            Checked<Integer> length = Checked.of("four", List.of(ERROR)).map(String::length);
            assertThat(length.value()).contains(4);
            assertThat(length.issues()).containsExactly(ERROR);
        }

        @Test
        void leavesAFailureAlone() {
            Checked<Integer> length = Checked.<String>failed(ERROR).map(String::length);
            assertThat(length.value()).isEmpty();
            assertThat(length.issues()).containsExactly(ERROR);
        }

        @Test
        void makesNoNull() {
            assertThatNullPointerException()
                    .isThrownBy(() -> Checked.of("x").map(text -> (String) null))
                    .withMessage("result");
        }
    }

    @Nested
    class FlatMap {

        @Test
        void collectsTheIssuesOfBothStepsInTheOrderOfTheData() {
            Checked<Integer> both = Checked.of("x", List.of(ERROR)).flatMap(text -> Checked.of(1, List.of(EARLIER)));
            assertThat(both.value()).contains(1);
            assertThat(both.issues()).containsExactly(EARLIER, ERROR);
        }

        @Test
        void failsIfTheSecondStepFails() {
            Checked<Integer> failed = Checked.of("x", List.of(WARNING)).flatMap(text -> Checked.failed(ERROR));
            assertThat(failed.value()).isEmpty();
            assertThat(failed.issues()).containsExactly(WARNING, ERROR);
        }

        @Test
        void doesNotGoOnAfterAFailure() {
            Checked<Integer> failed = Checked.<String>failed(ERROR).flatMap(text -> {
                throw new AssertionError("called");
            });
            assertThat(failed.issues()).containsExactly(ERROR);
        }
    }

    @Nested
    class OrElseThrow {

        @Test
        void givesACompleteValue() {
            assertThat(Checked.of("read").orElseThrow()).isEqualTo("read");
            assertThat(Checked.of("read", List.of(WARNING)).orElseThrow()).isEqualTo("read");
        }

        @Test
        void throwsAllIssuesOfAPart() {
            assertThatExceptionOfType(IssuesException.class)
                    .isThrownBy(
                            () -> Checked.of("part", List.of(WARNING, ERROR)).orElseThrow())
                    .withMessage("a.csv:1:5: warning TST-201: X looks odd.\n"
                            + "a.csv:2:1: error TST-102: Nothing can be said.")
                    .satisfies(thrown -> assertThat(thrown.issues()).containsExactly(WARNING, ERROR));
        }

        @Test
        void throwsForAFailure() {
            assertThatExceptionOfType(IssuesException.class)
                    .isThrownBy(() -> Checked.failed(ERROR).orElseThrow())
                    .withMessage("a.csv:2:1: error TST-102: Nothing can be said.");
        }
    }
}
