package org.parindex.scoring.io.office.form.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.io.office.form.MeasuredIndex;

class RuleWordsTest {

    private static List<String> words(Scheme scheme, String language) {
        FormWords words = new FormWords(Locale.forLanguageTag(language));
        return scheme.leaves().stream()
                .map(leaf -> leaf.code() + ": " + RuleWords.of(leaf, words))
                .toList();
    }

    @Test
    void areEnglish() {
        assertThat(words(MeasuredIndex.LIVE, "en"))
                .containsExactly(
                        "1.1: Points from 0 to 3, in steps of 0.3.",
                        "1.2: In proportion to x = completed / planned: 2 points at 100% and above, none at 0%."
                                + " No points below 80%. 0/0 gives the maximum.",
                        "1.3: Choose: in time: 1.5 points; late, but complete: 0.495 points; never: 0 points.",
                        "1.4.1: 0.35 points for each (ideas), at most 1.",
                        "1.4.2: 2.5 points, less 0.4 for each (late days); at least -1.",
                        "1.5: Points from 0 to 0.7.",
                        "2.1: By x = rate. 0% ≤ x < 70.5%: 0 points; 70.5% ≤ x ≤ 90%: 1 point; 90% < x ≤ 100%: 2 points.",
                        "2.2: Number of answers with each option, worth good: 100%; fair: 62.5%; poor: 0%;"
                                + " a mean of 90% gives 3 points. Not counted: no opinion.",
                        "2.3: 1 point if all of these hold: public, complete; otherwise 0.25.",
                        "2.4: 0 points if any of these holds: fined, warned; otherwise 1.",
                        "2.5: By x = hours / cases. x < 1.25: 4 points; x ≥ 1.25: 1 point.",
                        "2.6: Number of answers with each option, worth bad: 1; fair: 3; good: 5;"
                                + " a mean of 5 gives 1.65 points, 1 none.",
                        "2.7: In proportion to x = days: 2 points at 3 and below, none at 10. No points above 9."
                                + " At most 1.8 points.",
                        "3: On top of the maximum: 0.25 for each (ideas), at most 0.5; only the largest of: 0.3 for each"
                                + " (prizes) / 0.4 for each (medals); at most 1 point in all.",
                        "4: Taken away: 0.15 for each (complaints); at most 2 points in all.");
    }

    @Test
    void areVietnameseWithADecimalComma() {
        assertThat(words(MeasuredIndex.LIVE, "vi"))
                .contains(
                        "1.1: Chấm từ 0 đến 3 điểm, theo bước 0,3.",
                        "1.2: Theo tỷ lệ của x = đã hoàn thành / theo kế hoạch: 2 điểm khi đạt 100% trở lên, 0 điểm ở mức 0%."
                                + " Dưới 80% không có điểm. 0/0 được điểm tối đa.",
                        "2.1: Theo x = tỷ lệ. 0% ≤ x < 70,5%: 0 điểm; 70,5% ≤ x ≤ 90%: 1 điểm; 90% < x ≤ 100%: 2 điểm.",
                        "2.7: Theo tỷ lệ của x = số ngày: 2 điểm khi đạt 3 trở xuống, 0 điểm ở mức 10."
                                + " Trên 9 không có điểm. Nhiều nhất 1,8 điểm.");
    }

    @Test
    void areThereForRulesThatAFormCannotShowLive() {
        assertThat(words(MeasuredIndex.LATER, "en"))
                .contains(
                        "1.1: By x = rate: 2 points from 90% on; each 10% below it, also if only begun, takes away 0.5;"
                                + " at least 0.",
                        "3: By x = rate, in straight lines between: 40% gives 0 points; 80% gives 2 points.");
    }

    @Test
    void callInputsByTheSchemesOwnNamesWhereTheyAreNoUsualOnes() {
        FormWords words = new FormWords(Locale.forLanguageTag("vi"));
        assertThat(words.input("số-hồ-sơ")).isEqualTo("số hồ sơ");
        assertThat(words.input("weeks_late")).isEqualTo("weeks late");
        assertThat(words.input("late-reports")).isEqualTo("số báo cáo chậm");
    }
}
