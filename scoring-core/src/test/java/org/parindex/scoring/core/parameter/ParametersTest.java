package org.parindex.scoring.core.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;

/** The keys of a mapping, as whoever writes a kind reads them. */
class ParametersTest {

    private static final LocalizedText EVEN = LocalizedText.bilingual("an even number", "một số chẵn");

    private final Issues issues = new Issues();

    @Nested
    class Numbers {

        @Test
        void areRead() {
            assertThat(of("{a: 0.50}").number("a")).contains(Points.parse("0.5"));
            assertThat(of("{a: -1}").number("a")).contains(Points.of(-1));
            assertThat(of("{a: 1}").number("b")).isEmpty();
            assertThat(issues.isEmpty()).isTrue();
        }

        @Test
        void areNothingElse() {
            assertThat(of("{a: \"0,5\"}").number("a")).isEmpty();
            assertSaid(
                    "scheme.yaml:1:5: error SCH-301: rule x: \"a\" is \"0,5\", which cannot be read as a number. Write"
                            + " digits and at most one point, such as 13.5: no comma, no exponent, no 0 in front, at most 40 digits"
                            + " on either side of the point.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "-1"})
        void mayHaveToBeMoreThanNothing(String number) {
            assertThat(of("{a: " + number + "}").positive("a")).isEmpty();
            assertSaid("scheme.yaml:1:5: error SCH-302: rule x: \"a\" is " + number + ", but must be more than 0.");
        }
    }

    @Nested
    class Grammars {

        @Test
        void areTheCallersOwn() {
            assertThat(of("{a: 4}").parsed("a", this::even, EVEN)).contains(4);
            assertThat(of("{a: 3}").parsed("a", this::even, EVEN)).isEmpty();
            assertSaid("scheme.yaml:1:5: error SCH-220: rule x: \"a\" is \"3\", but must be an even number.");
            assertThat(issues.toList().get(0).describe(Locale.forLanguageTag("vi")))
                    .isEqualTo("scheme.yaml:1:5: lỗi SCH-220: quy tắc x: \"a\" là \"3\", nhưng phải là một số chẵn.");
        }

        @Test
        void mayBeAFewWords() {
            Words<RoundingMode> words = Words.of(List.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN));
            assertThat(of("{a: half-up}").word("a", words)).contains(RoundingMode.HALF_UP);
            assertThat(of("{a: half-upp}").word("a", words)).isEmpty();
            assertSaid("scheme.yaml:1:5: error SCH-206: rule x: \"a\" is \"half-upp\", which is none of: half-up,"
                    + " half-even. Did you mean \"half-up\"?");
        }

        private Optional<Integer> even(String text) {
            return Optional.of(Integer.parseInt(text)).filter(number -> number % 2 == 0);
        }
    }

    @Nested
    class Shapes {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "{a: [1]} | a text or number | keys with values | -",
                    "{a: {b: 1}} | a text or number | - | a list",
                    "{a: 1} | - | keys with values | a list"
                })
        void areAsExpected(String text, String scalar, String mapping, String sequence) {
            assertThat(of(text).scalar("a").isPresent()).isEqualTo(scalar.equals("-"));
            assertThat(of(text).mapping("a").isPresent()).isEqualTo(mapping.equals("-"));
            assertThat(of(text).sequence("a").isPresent()).isEqualTo(sequence.equals("-"));
            assertThat(issues.toList())
                    .extracting(issue -> issue.message(Locale.ENGLISH))
                    .containsExactlyElementsOf(List.of(scalar, mapping, sequence).stream()
                            .filter(expected -> !expected.equals("-"))
                            .map(expected -> "rule x: the value of \"a\" must be " + expected + ".")
                            .toList());
        }

        @ParameterizedTest
        @ValueSource(strings = {"{a: }", "{a: \" \"}"})
        void areNotNothing(String text) {
            assertThat(of(text).text("a")).isEmpty();
            assertThat(of(text).scalars("a")).isEmpty();
            assertSaid("scheme.yaml:1:5: error SCH-204: rule x: the key \"a\" has no value."
                    + " Write a value after the colon, or delete the key.");
        }

        @Test
        void ofWhatHasBeenRefusedAreNone() {
            Parameters refused = of("{a: *}");
            assertThat(refused.has("a")).isTrue();
            assertThat(refused.text("a")).isEmpty();
            assertThat(refused.items("a", 9)).isEmpty();
            assertThat(of("{a: [*, {b: 1}]}").items("a", 9)).hasSize(1);
            assertThat(issues.isEmpty()).isTrue();
        }
    }

    @Nested
    class Lists {

        @Test
        void haveItemsOfOneShape() {
            assertThat(of("{a: [1, {b: 2}, 3]}").scalars("a")).hasSize(2);
            assertSaid(
                    "scheme.yaml:1:9: error SCH-205: rule x: the value of \"a\" must be a list of texts or numbers.");
        }

        @Test
        void areNotEmpty() {
            assertThat(of("{a: []}").items("a", 9)).isEmpty();
            assertSaid("scheme.yaml:1:5: error SCH-215: rule x: the list \"a\" is empty.");
        }

        @Test
        void areNotReadBeyondTheirLimit() {
            assertThat(of("{a: [{b: 1}, {b: 1}]}").items("a", 2)).hasSize(2);
            assertThat(of("{a: [{b: 1}, {b: 1}]}").items("a", 1)).isEmpty();
            assertSaid(
                    "scheme.yaml:1:5: error SCH-222: rule x: \"a\" lists 2 items, more than 1, the most that are read.");
        }

        @Test
        void haveASizeThatCountsFaultyItemsToo() {
            assertThat(of("{a: [1, {b: 2}, *]}").size("a")).isEqualTo(3);
            assertThat(of("{a: 1}").size("a")).isZero();
            assertThat(of("{a: 1}").size("b")).isZero();
        }
    }

    @Nested
    class Results {

        @Test
        void areBuiltIfNothingIsWrong() {
            assertThat(of("{a: 1}").checked(() -> "built").orElseThrow()).isEqualTo("built");
        }

        @Test
        void areNotBuiltAtAllIfSomethingIs() {
            Parameters wrong = of("{a: 1}").only("b");
            assertThat(wrong.checked(() -> {
                                throw new AssertionError("built");
                            })
                            .issues())
                    .extracting(Issue::toString)
                    .containsExactly("scheme.yaml:1:2: error SCH-202: rule x has an unknown key \"a\". Known keys: b.");
        }
    }

    private Parameters of(String text) {
        return Parameters.of(Flow.located(text), LocalizedText.bilingual("rule x", "quy tắc x"), issues);
    }

    private void assertSaid(String issue) {
        assertThat(issues.toList()).singleElement().hasToString(issue);
    }
}
