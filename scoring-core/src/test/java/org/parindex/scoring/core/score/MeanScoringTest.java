package org.parindex.scoring.core.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.core.rule.Rules.rule;
import static org.parindex.scoring.core.scheme.Trees.groupBuilder;
import static org.parindex.scoring.core.scheme.Trees.leafBuilder;
import static org.parindex.scoring.core.scheme.Trees.scheme;
import static org.parindex.scoring.core.sheet.Sheets.code;
import static org.parindex.scoring.core.sheet.Sheets.row;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.aggregation.AggregationRule;
import org.parindex.scoring.core.aggregation.GeometricMean;
import org.parindex.scoring.core.aggregation.HarmonicMean;
import org.parindex.scoring.core.aggregation.Weighting;
import org.parindex.scoring.core.aggregation.WhenZero;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.rule.Measurement;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Precision;

/** Means in a tree: what they give, and what a unit is told for which there is none. */
class MeanScoringTest {

    private static final AggregationRule GEOMETRIC =
            new GeometricMean(Weighting.EQUAL, WhenZero.ZERO, Precision.DEFAULT);
    private static final AggregationRule HARMONIC = new HarmonicMean(Weighting.EQUAL, WhenZero.REFUSE);

    @Test
    void aRootIsRoundedAsTheSchemeSays() {
        // √(2 × 4) = 2.828…
        Scorecard card = score(GEOMETRIC, "2", "4").orElseThrow().asList().get(0);
        assertThat(card.at(code("1")).points()).contains(Points.parse("2.83"));
    }

    @Test
    void aNegativeNumberHasNoRoot() {
        assertIssue(
                score(GEOMETRIC, "-1.5", "4"),
                "scores.csv:2:1: error RUL-214: A, criterion 1 \"Group 1\": -1.5 is less than 0, of which"
                        + " \"geometric-mean\" has no result. Correct the points, or declare another aggregation, such as"
                        + " \"mean\".",
                "scores.csv:2:1: lỗi RUL-214: A, tiêu chí 1 \"Group 1\": -1.5 nhỏ hơn 0, nên \"geometric-mean\" không có"
                        + " kết quả. Sửa số điểm, hoặc khai báo cách tổng hợp khác, ví dụ \"mean\".");
    }

    @Test
    void zeroHasNoInverse() {
        assertIssue(
                score(HARMONIC, "0", "4"),
                "scores.csv:2:1: error RUL-215: A, criterion 1 \"Group 1\": a criterion has 0, of which \"harmonic-mean\""
                        + " has no result. Correct the points, or declare \"zero: zero\" in the scheme: then the whole is 0.",
                "scores.csv:2:1: lỗi RUL-215: A, tiêu chí 1 \"Group 1\": có một tiêu chí là 0, nên \"harmonic-mean\" không"
                        + " có kết quả. Sửa số điểm, hoặc khai báo \"zero: zero\" trong bộ tiêu chí: khi đó kết quả chung là 0.");
    }

    private static void assertIssue(Checked<Scorecards> cards, String english, String vietnamese) {
        assertThat(cards.issues()).extracting(Issue::toString).containsExactly(english);
        assertThat(cards.issues())
                .extracting(issue -> issue.describe(Locale.forLanguageTag("vi")))
                .containsExactly(vietnamese);
        assertThat(cards.value().orElseThrow().asList()).isEmpty();
    }

    /** Scores two leaves that get what they measure, from -10 to 10. */
    private static Checked<Scorecards> score(AggregationRule aggregation, String first, String second) {
        Criterion group = groupBuilder("1", leaf("1.1"), leaf("1.2"))
                .aggregation(aggregation)
                .build();
        return Scorer.of(scheme(group).build())
                .score(List.of(row("A", 2)
                        .measure(
                                "1.1",
                                Measurement.builder().number("value", first).build())
                        .measure(
                                "1.2",
                                Measurement.builder().number("value", second).build())
                        .build()));
    }

    private static Criterion leaf(String code) {
        return leafBuilder(code, "10")
                .rule(rule("piecewise: {through: [{at: -10, points: -10}, {at: 10, points: 10}]}"))
                .build();
    }
}
