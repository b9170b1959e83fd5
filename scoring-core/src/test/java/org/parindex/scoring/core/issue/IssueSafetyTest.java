package org.parindex.scoring.core.issue;

import static java.util.Locale.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people wrote is shown so that it can neither hide nor break the line that it stands in. */
class IssueSafetyTest {

    @Nested
    class UnseenCharacters {

        @ParameterizedTest
        @CsvSource({
            "0000", "0007", "0009", "000A", "000D", "001B", "007F", "0085", "00A0", "00AD", "061C", "200B", "200E",
            "2028", "2029", "202E", "2066", "FEFF", "E0041"
        })
        void areNamed(String codePoint) {
            String character = Character.toString(Integer.parseInt(codePoint, 16));
            assertThat(shown("a" + character + "b")).isEqualTo("a<U+" + codePoint + ">b");
        }

        @ParameterizedTest
        @ValueSource(strings = {"Sở Giáo dục và Đào tạo", "a b", "\"x\" <b> & 'y'", "😀", "²½", "Ａ", "e\u0301"})
        void othersStay(String text) {
            assertThat(shown(text)).isEqualTo(text);
        }

        @Test
        void areNamedInTheNameOfTheFile() {
            Issue issue = SampleIssue.PLAIN.at(Location.of("a\u001B[31m\n.csv", 1, 2));
            assertThat(issue).hasToString("a<U+001B>[31m<U+000A>.csv:1:2: error TST-102: Nothing can be said.");
        }

        @Test
        void areNamedInSuggestions() {
            Issue issue = SampleIssue.PLAIN.at(Location.NONE).suggesting(Optional.of("a\u202Eb"));
            assertThat(issue.hint(ENGLISH)).contains("Did you mean \"a<U+202E>b\"?");
        }
    }

    @Test
    void halfOfACharacterIsNamed() {
        assertThat(shown("a" + "😀".charAt(0) + "b")).isEqualTo("a<U+D83D>b");
    }

    @Nested
    class LongTexts {

        @Test
        void twoHundredCharactersAreShown() {
            assertThat(shown("x".repeat(200))).isEqualTo("x".repeat(200));
        }

        @Test
        void oneMoreIsCut() {
            assertThat(shown("x".repeat(201))).isEqualTo("x".repeat(199) + "…");
        }

        @Test
        void aMillionAreCutToo() {
            assertThat(shown("x".repeat(1_000_000))).hasSize(200);
        }

        @Test
        void noHalfOfACharacterIsLeftAtTheCut() {
            assertThat(shown("x".repeat(198) + "😀😀")).isEqualTo("x".repeat(198) + "<U+D83D>…");
        }
    }

    private static String shown(String written) {
        String message = SampleIssue.DOUBTFUL.at(Location.NONE, written).message(ENGLISH);
        assertThat(message).endsWith(" looks odd.");
        return message.substring(0, message.length() - " looks odd.".length());
    }
}
