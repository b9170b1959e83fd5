package org.parindex.scoring.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.core.rule.Rules.faults;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.parameter.Flow;

/** What can be wrong with the limits of bands and of rules along a line, each in full. */
class LimitIssueTest {

    private static final String GAP_HINT =
            " Extend a band or add one; a rule may also declare under \"range\" which numbers there can be.";
    private static final String OVERLAP_HINT =
            " Let each number lie in one band: \"from\" and \"to\" hold the limit itself, \"above\" and \"below\" do not.";

    @Nested
    class Bands {

        @Test
        void leaveNothingOut() {
            // exactly 100 % belongs to no band, as in a real table; and what lies above was forgotten
            assertThat(bands("{from: 90%, below: 100%, points: 5}, {below: 90%, points: 4}"))
                    .containsExactly("error RUL-101: criterion 1.1, bands: no band holds x ≥ 100%." + GAP_HINT);
            assertThat(faults("bands: {range: {from: 0, to: 9}, intervals: [{above: 0, below: 4, points: 1},"
                            + " {above: 4, to: 9, points: 2}]}"))
                    .containsExactly(
                            "error RUL-101: criterion 1.1, bands: no band holds x = 0." + GAP_HINT,
                            "error RUL-101: criterion 1.1, bands: no band holds x = 4." + GAP_HINT);
        }

        @Test
        void doNotOverlap() {
            assertThat(bands("{from: 90%, points: 2}, {from: 70%, to: 90%, points: 1}, {below: 75%, points: 0}"))
                    .containsExactly(
                            "error RUL-102: criterion 1.1, bands: the bands x ≥ 90% and 70% ≤ x ≤ 90% overlap: x = 90%."
                                    + OVERLAP_HINT,
                            "error RUL-102: criterion 1.1, bands: the bands 70% ≤ x ≤ 90% and x < 75% overlap:"
                                    + " 70% ≤ x < 75%." + OVERLAP_HINT);
        }

        @ParameterizedTest
        @ValueSource(strings = {"from: 2, to: 1", "from: 2, below: 2", "above: 2, to: 2", "above: 2, below: 2"})
        void holdANumber(String limits) {
            String upper = limits.substring(limits.length() - 1);
            assertThat(bands("{" + limits + ", points: 1}, {from: 0, points: 1}"))
                    .containsExactly("error RUL-103: criterion 1.1, bands: no number lies between 2 and " + upper + "."
                            + " Exchange the two limits, or write \"at\" for a single number.");
        }

        @Test
        void haveALimit() {
            assertThat(bands("{points: 1}, {from: 0, points: 1}"))
                    .containsExactly("error RUL-104: criterion 1.1, bands: the interval has no limit."
                            + " Write \"from\" or \"above\", \"to\" or \"below\", or \"at\".");
        }

        @ParameterizedTest
        @CsvSource({"from, above", "to, below", "at, from", "at, above", "at, to", "at, below"})
        void haveOneLimitOnASide(String first, String second) {
            assertThat(bands("{" + first + ": 1, " + second + ": 1, points: 1}, {from: 0, points: 1}"))
                    .containsExactly("error RUL-105: criterion 1.1, bands: \"" + first + "\" and \"" + second
                            + "\" cannot stand together. Delete one of the two.");
        }

        @Test
        void areSetAgainstOneKindOfNumbers() {
            assertThat(bands("{from: 90%, points: 1}, {below: 90, points: 0}"))
                    .containsExactly("error RUL-106: criterion 1.1, bands: \"below\" is 90, but limits are either all"
                            + " percentages or all plain numbers. Write % behind each of them, or behind none.");
        }

        @Test
        void areNotSearchedForGapsIfOneIsUnreadable() {
            assertThat(bands("{from: x, points: 1}"))
                    .containsExactly(
                            "error SCH-220: criterion 1.1, bands: \"from\" is \"x\", but must be a number such as"
                                    + " 12.5 or a percentage such as 80%.");
            assertThat(bands("here, {from: 0, points: 1}"))
                    .containsExactly(
                            "error SCH-205: criterion 1.1, bands: the value of \"intervals\" must be a list, each"
                                    + " item keys with values.");
            assertThat(faults("bands: {range: 5, intervals: [{from: 0, points: 1}]}"))
                    .containsExactly(
                            "error SCH-205: criterion 1.1, bands: the value of \"range\" must be keys with values.");
        }

        @Test
        void areThere() {
            assertThat(bands(""))
                    .containsExactly("error SCH-215: criterion 1.1, bands: the list \"intervals\" is empty.");
            assertThat(faults("bands: {}"))
                    .containsExactly(
                            "error SCH-203: criterion 1.1, bands has no key \"intervals\"." + " Add \"intervals: …\".");
            assertThat(bands("{from: 0}, {below: 0, points: much}"))
                    .containsExactly(
                            "error SCH-203: criterion 1.1, bands has no key \"points\". Add \"points: …\".",
                            "error SCH-220: criterion 1.1, bands: \"points\" is \"much\", but must be points such as 0.5,"
                                    + " a share of the maximum such as 25%, or max.");
        }

        @Test
        void areAtMostAThousand() {
            assertThat(bands("{from: 0, points: 1}, ".repeat(1_001)))
                    .containsExactly(
                            "error SCH-222: criterion 1.1, bands: \"intervals\" lists 1001 items, more than 1000,"
                                    + " the most that are read.");
        }

        private List<String> bands(String intervals) {
            return faults("bands: {intervals: [" + intervals + "]}");
        }
    }

    @Nested
    class Lines {

        @ParameterizedTest
        @CsvSource({"2, 2", "2, 1"})
        void rise(String first, String second) {
            assertThat(faults("piecewise: {through: [{at: " + first + "%, points: 0}, {at: " + second
                            + "%, points: 1}]}"))
                    .containsExactly("error RUL-109: criterion 1.1, piecewise: the numbers of \"at\" must rise, but "
                            + second + "% follows " + first + "%.");
        }

        @Test
        void haveTwoPoints() {
            assertThat(faults("piecewise: {through: [{at: 2, points: 0}]}"))
                    .containsExactly("error RUL-116: criterion 1.1, piecewise: a line needs at least two points.");
            assertThat(faults("piecewise: {through: [{at: 2, points: 0}, {points: 0}]}"))
                    .containsExactly("error SCH-203: criterion 1.1, piecewise has no key \"at\". Add \"at: …\".");
            assertThat(faults("piecewise: {through: []}"))
                    .containsExactly("error SCH-215: criterion 1.1, piecewise: the list \"through\" is empty.");
        }
    }

    @Test
    void placesAreThoseOfWhatIsWrong() {
        assertThat(Rules.read(Flow.located("{bands: {intervals: [{from: 2, points: 1}, {to: 2, points: 1}]}}"))
                        .issues())
                .singleElement()
                .asString()
                .startsWith("scheme.yaml:1:44: error RUL-102: ");
        assertThat(Rules.read(Flow.located("{bands: {intervals: [{from: 2, points: 1}]}}"))
                        .issues())
                .singleElement()
                .asString()
                .startsWith("scheme.yaml:1:9: error RUL-101: ");
    }

    @Test
    void vietnameseReadersReadVietnamese() {
        Issue issue = Rules.read(Flow.node("{bands: {intervals: [{from: 90%, points: 1}, {below: 80%, points: 0}]}}"))
                .issues()
                .get(0);
        assertThat(issue.describe(Locale.forLanguageTag("vi")))
                .isEqualTo(
                        "lỗi RUL-101: tiêu chí 1.1, bands: không khoảng nào chứa 80% ≤ x < 90%."
                                + " Mở rộng hoặc thêm một khoảng; trong cách tính điểm còn có thể khai báo \"range\" là các giá trị có thể có.");
    }
}
