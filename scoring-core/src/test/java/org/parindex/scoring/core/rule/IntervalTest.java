package org.parindex.scoring.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;

class IntervalTest {

    private static final Interval CLOSED = interval("[", "1", "2", "]");
    private static final Interval OPEN = interval("(", "1", "2", ")");

    @Nested
    class Limits {

        @ParameterizedTest
        @CsvSource({"0, false, false", "1, true, false", "1.5, true, true", "2, true, false", "3, false, false"})
        void belongToItOrNot(String number, boolean isInClosed, boolean isInOpen) {
            Ratio ratio = Ratio.from(Points.parse(number));
            assertThat(CLOSED.contains(ratio)).isEqualTo(isInClosed);
            assertThat(OPEN.contains(ratio)).isEqualTo(isInOpen);
            assertThat(Interval.ALL.contains(ratio)).isTrue();
        }

        @Test
        void thatAreNotThereCannotBelongToIt() {
            assertThat(new Interval(Optional.empty(), true, Optional.empty(), true))
                    .isEqualTo(Interval.ALL);
        }

        @Test
        void leaveRoomForANumber() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> interval("[", "2", "1", "]"))
                    .withMessage("nothing lies between Optional[2] and Optional[1]");
            assertThatIllegalArgumentException().isThrownBy(() -> interval("[", "1", "1", ")"));
            assertThatIllegalArgumentException().isThrownBy(() -> interval("(", "1", "1", "]"));
            assertThat(interval("[", "1", "1", "]")).isEqualTo(Interval.at(Points.of(1)));
        }
    }

    @Nested
    class Spellings {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "[ | 1 | 2 | ] | 1% ≤ x ≤ 2%",
                    "( | 1 | 2 | ) | 1% < x < 2%",
                    "[ | 1 | 1 | ] | x = 1%",
                    "[ | 1 |   | ) | x ≥ 1%",
                    "( | 1 |   | ) | x > 1%",
                    "( |   | 2 | ] | x ≤ 2%",
                    "( |   | 2 | ) | x < 2%",
                    "( |   |   | ) | x"
                })
        void areConditions(String left, String lower, String upper, String right, String spelling) {
            assertThat(interval(left, lower, upper, right).spell("%")).isEqualTo(spelling);
            assertThat(interval(left, lower, upper, right)).hasToString(spelling.replace("%", ""));
        }
    }

    @Nested
    class Differences {

        @Test
        void areTheGaps() {
            assertThat(Interval.ALL.without(List.of(CLOSED, interval("(", "2", "3", "]"))))
                    .containsExactly(interval("(", null, "1", ")"), interval("(", "3", null, ")"));
            assertThat(Interval.ALL.without(List.of(OPEN, interval("(", "2", null, ")"))))
                    .containsExactly(interval("(", null, "1", "]"), Interval.at(Points.of(2)));
            assertThat(CLOSED.without(List.of(Interval.ALL))).isEmpty();
            assertThat(CLOSED.without(List.of())).containsExactly(CLOSED);
        }
    }

    @Nested
    class Overlaps {

        @Test
        void areWhatBothHold() {
            assertThat(CLOSED.overlap(OPEN)).contains(OPEN);
            assertThat(CLOSED.overlap(interval("[", "2", "3", "]"))).contains(Interval.at(Points.of(2)));
            assertThat(CLOSED.overlap(interval("(", "2", "3", "]"))).isEmpty();
            assertThat(CLOSED.overlap(interval("[", "3", "4", "]"))).isEmpty();
            assertThat(Interval.ALL.overlap(CLOSED)).contains(CLOSED);
        }
    }

    private static Interval interval(String left, String lower, String upper, String right) {
        return new Interval(
                Optional.ofNullable(lower).map(Points::parse),
                left.equals("["),
                Optional.ofNullable(upper).map(Points::parse),
                right.equals("]"));
    }
}
