package org.parindex.scoring.core.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestTest {

    @Nested
    class IsFound {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "rounding",
                    "ROUNDING",
                    "roundin",
                    "roundingg",
                    "rouding",
                    "roundnig",
                    "ruonding",
                    "xrounding",
                    "Xoundinh"
                })
        void upToTwoEditsAway(String text) {
            assertThat(Nearest.to(text, List.of("ranking", "rounding", "sources")))
                    .contains("rounding");
        }

        @ParameterizedTest
        @CsvSource({"abc, abd", "abcd, abce", "abcde, abcfg", "maks, max", "1.1, 1.2"})
        void ifAtMostHalfTheLettersDiffer(String text, String meant) {
            assertThat(Nearest.to(text, List.of(meant))).contains(meant);
        }

        @Test
        void theNearerOfTwo() {
            assertThat(Nearest.to("1.1.11", List.of("1.1.1", "1.1.22"))).contains("1.1.1");
        }

        @Test
        void whateverTheMachinesLocale() {
            Locale before = Locale.getDefault();
            try {
                Locale.setDefault(Locale.forLanguageTag("tr-TR"));
                assertThat(Nearest.to("TITLE", List.of("title"))).contains("title");
            } finally {
                Locale.setDefault(before);
            }
        }
    }

    @Nested
    class IsNotFound {

        @ParameterizedTest
        @CsvSource({
            "rounding, ronng",
            "abcdef, abcxyz",
            "abcde, xabcfg",
            "abcde, abcfgx",
            "ab, ac",
            "a, b",
            "'', a",
            "max, sum"
        })
        void tooFarAway(String text, String candidate) {
            assertThat(Nearest.to(text, List.of(candidate))).isEmpty();
        }

        @Test
        void amongEquallyNearOnes() {
            assertThat(Nearest.to("1.1.3", List.of("1.1.1", "1.1.2"))).isEmpty();
            assertThat(Nearest.to("aBc", List.of("ABC", "abc"))).isEmpty();
        }

        @Test
        void amongNone() {
            assertThat(Nearest.to("rounding", List.of())).isEmpty();
        }

        @Test
        void inReasonableTimeForHugeTexts() {
            assertThat(Nearest.to("x".repeat(1_000_000), List.of("rounding", "ranking")))
                    .isEmpty();
        }
    }
}
