package org.parindex.scoring.core.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.core.scheme.Trees.group;
import static org.parindex.scoring.core.scheme.Trees.leaf;
import static org.parindex.scoring.core.scheme.Trees.leafBuilder;
import static org.parindex.scoring.core.scheme.Trees.scheme;
import static org.parindex.scoring.core.sheet.Sheets.awarded;
import static org.parindex.scoring.core.sheet.Sheets.cell;
import static org.parindex.scoring.core.sheet.Sheets.code;
import static org.parindex.scoring.core.sheet.Sheets.row;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.Entry;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.value.LocalizedText;

/** Each thing that keeps a unit from being scored is said in full, in the language of the reader. */
class ScoreIssueTest {

    private static final Scheme SCHEME = scheme(
                    group(
                            "1",
                            leafBuilder("1.1", "2")
                                    .name(new LocalizedText(ImmutableMap.of("vi", "Kế hoạch", "en", "Plan")))
                                    .build()),
                    leaf("2.01", "3"))
            .build();

    @Nested
    class Points {

        @Test
        void aboveTheMaximum() {
            assertIssue(
                    awarded("2.01", 2, 3),
                    "scores.csv:2:3: error SCO-101: Sở A, criterion 1.1 \"Plan\": 2.01 is more than the maximum 2.",
                    "scores.csv:2:3: lỗi SCO-101: Sở A, tiêu chí 1.1 \"Kế hoạch\": 2.01 vượt điểm tối đa 2.");
        }

        @Test
        void belowZero() {
            assertIssue(
                    awarded("-0.01", 2, 3),
                    "scores.csv:2:3: error SCO-102: Sở A, criterion 1.1 \"Plan\": -0.01 is negative; points begin at 0.",
                    "scores.csv:2:3: lỗi SCO-102: Sở A, tiêu chí 1.1 \"Kế hoạch\": -0.01 là số âm; điểm bắt đầu từ 0.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "2", "2.00", "0.000000001"})
        void upToTheMaximumAreFine(String points) {
            assertThat(score(sheetWith(awarded(points, 2, 3))).issues()).isEmpty();
        }
    }

    @Nested
    class Absence {

        @Test
        void ofAValue() {
            assertIssue(
                    new Entry.Missing(cell(2, 3)),
                    "scores.csv:2:3: error SCO-103: Sở A, criterion 1.1 \"Plan\": there is no value."
                            + " Write the value; 0 is a value, too.",
                    "scores.csv:2:3: lỗi SCO-103: Sở A, tiêu chí 1.1 \"Kế hoạch\": chưa có điểm."
                            + " Ghi giá trị; 0 cũng là một giá trị.");
        }

        @Test
        void becauseALeafDoesNotApply() {
            assertIssue(
                    new Entry.NotApplicable(cell(2, 3)),
                    "scores.csv:2:3: error SCO-104: Sở A, criterion 1.1 \"Plan\": marked as not applicable, which this"
                            + " scheme does not allow. Write the value, or declare in the scheme what"
                            + " \"not-applicable\" counts.",
                    "scores.csv:2:3: lỗi SCO-104: Sở A, tiêu chí 1.1 \"Kế hoạch\": ghi là không áp dụng, nhưng bộ tiêu chí"
                            + " này không cho phép. Ghi giá trị, hoặc khai báo \"not-applicable\" trong bộ tiêu chí.");
        }
    }

    @Nested
    class Places {

        @Test
        void thatTheSchemeDoesNotHave() {
            assertThat(score(sheetAlsoAt("9")).issues())
                    .singleElement()
                    .hasToString("scores.csv:2:5: error SCO-105: Sở A: the scheme test/index@2020 has no criterion 9.");
        }

        @Test
        void thatAreProbablyMisspelt() {
            Issue issue = score(sheetAlsoAt("2.011")).issues().get(0);
            assertThat(issue)
                    .hasToString(
                            "scores.csv:2:5: error SCO-105: Sở A: the scheme test/index@2020 has no criterion 2.011."
                                    + " Did you mean \"2.01\"?");
            assertThat(issue.describe(Locale.forLanguageTag("vi")))
                    .isEqualTo("scores.csv:2:5: lỗi SCO-105: Sở A: bộ tiêu chí test/index@2020 không có tiêu chí 2.011."
                            + " Có phải ý là \"2.01\"?");
        }

        @Test
        void thatAreGroups() {
            assertThat(score(sheetAlsoAt("1")).issues())
                    .singleElement()
                    .hasToString(
                            "scores.csv:2:5: error SCO-106: Sở A: criterion 1 \"Group 1\" is a group; its points come"
                                    + " from its children. Give points to the leaves below it only.");
        }

        @Test
        void thatAreTheTotal() {
            assertThat(score(sheetAlsoAt("total")).issues())
                    .singleElement()
                    .hasToString("scores.csv:2:5: error SCO-106: Sở A: criterion total \"Index\" is a group; its points"
                            + " come from its children. Give points to the leaves below it only.");
        }

        private ScoreSheet sheetAlsoAt(String code) {
            return row("Sở A", 2)
                    .putEntries(code("1.1"), awarded("1", 2, 3))
                    .putEntries(code("2.01"), awarded("1", 2, 4))
                    .putEntries(code(code), awarded("1", 2, 5))
                    .build();
        }
    }

    private static void assertIssue(Entry entry, String english, String vietnamese) {
        Checked<Scorecards> cards = score(sheetWith(entry));
        assertThat(cards.value().orElseThrow().asList()).isEmpty();
        assertThat(cards.issues()).singleElement().hasToString(english);
        assertThat(cards.issues().get(0).describe(Locale.forLanguageTag("vi"))).isEqualTo(vietnamese);
    }

    private static ScoreSheet sheetWith(Entry entry) {
        return row("Sở A", 2)
                .putEntries(code("1.1"), entry)
                .putEntries(code("2.01"), awarded("3", 2, 4))
                .build();
    }

    private static Checked<Scorecards> score(ScoreSheet sheet) {
        return Scorer.of(SCHEME).score(List.of(sheet));
    }
}
