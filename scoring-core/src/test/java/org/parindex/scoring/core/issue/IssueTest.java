package org.parindex.scoring.core.issue;

import static java.util.Locale.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.entry;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;

class IssueTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final Location PLACE = Location.of("a.csv", 2, 3);
    private static final Issue WRONG = SampleIssue.WRONG.at(PLACE, "1.1", Points.parse("2.50"));

    @Nested
    class Texts {

        @Test
        void aMessageIsFilledWithItsParameters() {
            assertThat(WRONG.message(ENGLISH)).isEqualTo("\"1.1\" is above 2.5; 1.1 stays.");
            assertThat(WRONG.message(VIETNAMESE)).isEqualTo("\"1.1\" vượt 2.5.");
        }

        @Test
        void aHintIsFilledToo() {
            assertThat(WRONG.hint(ENGLISH)).contains("Write at most 2.5.");
            assertThat(WRONG.hint(VIETNAMESE)).contains("Ghi tối đa 2.5.");
        }

        @Test
        void thereMayBeNoHint() {
            assertThat(SampleIssue.PLAIN.at(PLACE).hint(ENGLISH)).isEmpty();
        }

        @Test
        void theLineHoldsEverything() {
            assertThat(WRONG.describe(ENGLISH))
                    .isEqualTo("a.csv:2:3: error TST-101: \"1.1\" is above 2.5; 1.1 stays. Write at most 2.5.");
            assertThat(WRONG.describe(VIETNAMESE))
                    .isEqualTo("a.csv:2:3: lỗi TST-101: \"1.1\" vượt 2.5. Ghi tối đa 2.5.");
        }

        @Test
        void theLineEndsWithTheMessageIfThereIsNoHint() {
            assertThat(SampleIssue.PLAIN.at(Location.NONE)).hasToString("error TST-102: Nothing can be said.");
        }

        @Test
        void aWarningSaysSo() {
            Issue warning = SampleIssue.DOUBTFUL.at(Location.of("a.csv"), "X");
            assertThat(warning.describe(ENGLISH)).isEqualTo("a.csv: warning TST-201: X looks odd.");
            assertThat(warning.describe(VIETNAMESE)).isEqualTo("a.csv: cảnh báo TST-201: X lạ.");
            assertThat(warning.isError()).isFalse();
            assertThat(WRONG.isError()).isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"de", "en-US", "tr-TR", "ar-EG-u-nu-arab", "th-TH-u-nu-thai", "und"})
        void whoReadsNoVietnameseReadsEnglish(String reader) {
            assertThat(WRONG.describe(Locale.forLanguageTag(reader))).isEqualTo(WRONG.toString());
        }

        @Test
        void theMachinesLocaleChangesNothing() {
            String expected = WRONG.toString();
            Locale before = Locale.getDefault();
            try {
                Locale.setDefault(VIETNAMESE);
                assertThat(WRONG).hasToString(expected);
                Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
                assertThat(WRONG.describe(VIETNAMESE)).startsWith("a.csv:2:3: lỗi TST-101: ");
            } finally {
                Locale.setDefault(before);
            }
        }
    }

    @Nested
    class Values {

        @Test
        void aLocalizedTextIsShownInTheReadersLanguage() {
            LocalizedText name = new LocalizedText(ImmutableMap.of("vi", "Kế hoạch", "en", "Plan"));
            Issue issue = SampleIssue.DOUBTFUL.at(PLACE, name);
            assertThat(issue.message(ENGLISH)).isEqualTo("Plan looks odd.");
            assertThat(issue.message(VIETNAMESE)).isEqualTo("Kế hoạch lạ.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"{name}", "{allowed-max}", "$1", "\\", "%s", "{0}", "${x}"})
        void whatPeopleWroteIsNeverATemplate(String written) {
            assertThat(SampleIssue.DOUBTFUL.at(PLACE, written).message(ENGLISH)).isEqualTo(written + " looks odd.");
        }

        @Test
        void theyKeepTheDeclaredOrder() {
            assertThat(WRONG.parameters())
                    .containsExactly(entry("name", "1.1"), entry("allowed-max", Points.parse("2.5")));
        }

        @Test
        void thereMustBeOneForEachParameter() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SampleIssue.WRONG.at(PLACE, "1.1"))
                    .withMessage("WRONG takes [name, allowed-max], not 1 values");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SampleIssue.PLAIN.at(PLACE, "1.1"))
                    .withMessage("PLAIN takes [], not 1 values");
        }

        @Test
        void issuesAreValues() {
            Issue again = SampleIssue.WRONG.at(PLACE, "1.1", Points.parse("2.5"));
            assertThat(again).isEqualTo(WRONG).hasSameHashCodeAs(WRONG);
            assertThat(SampleIssue.WRONG.at(PLACE, "1.2", Points.parse("2.5"))).isNotEqualTo(WRONG);
        }
    }

    @Nested
    class Suggestions {

        private final Issue suggesting = WRONG.suggesting(Optional.of("1.10"));

        @Test
        void aSuggestionTakesThePlaceOfTheHint() {
            assertThat(suggesting.hint(ENGLISH)).contains("Did you mean \"1.10\"?");
            assertThat(suggesting.hint(VIETNAMESE)).contains("Có phải ý là \"1.10\"?");
            assertThat(suggesting.message(ENGLISH)).isEqualTo(WRONG.message(ENGLISH));
        }

        @Test
        void theRestOfTheIssueStays() {
            assertThat(suggesting.suggestion()).contains("1.10");
            assertThat(suggesting.location()).isEqualTo(PLACE);
            assertThat(suggesting.code()).isEqualTo(SampleIssue.WRONG);
            assertThat(suggesting.suggesting(Optional.empty())).isEqualTo(WRONG);
        }

        @Test
        void noSuggestionLeavesTheHint() {
            assertThat(WRONG.suggesting(Optional.empty()).hint(ENGLISH)).contains("Write at most 2.5.");
        }
    }

    @Nested
    class Definitions {

        @Test
        void nullIsNamed() {
            assertThatNullPointerException()
                    .isThrownBy(() -> new IssueCode.Definition(null, Severity.ERROR, CoreTexts::bundle, List.of()))
                    .withMessage("id");
            assertThatNullPointerException()
                    .isThrownBy(() -> new IssueCode.Definition("TST-1", null, CoreTexts::bundle, List.of()))
                    .withMessage("severity");
            assertThatNullPointerException()
                    .isThrownBy(() -> new IssueCode.Definition("TST-1", Severity.ERROR, null, List.of()))
                    .withMessage("texts");
        }

        @Test
        void theIdIsThatOfTheDefinition() {
            assertThat(SampleIssue.WRONG.id()).isEqualTo("TST-101");
        }
    }
}
