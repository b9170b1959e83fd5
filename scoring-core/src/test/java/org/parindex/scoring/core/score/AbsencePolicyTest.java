package org.parindex.scoring.core.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.core.scheme.Trees.leaf;
import static org.parindex.scoring.core.sheet.Sheets.awarded;
import static org.parindex.scoring.core.sheet.Sheets.cell;
import static org.parindex.scoring.core.sheet.Sheets.code;
import static org.parindex.scoring.core.sheet.Sheets.row;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.parindex.scoring.core.aggregation.AbsencePolicy;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.Trees;
import org.parindex.scoring.core.sheet.Entry;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;

/** Missing, not applicable and zero are three things. */
class AbsencePolicyTest {

    private static final Entry MISSING = new Entry.Missing(cell(2, 2));
    private static final Entry NOT_APPLICABLE = new Entry.NotApplicable(cell(2, 2));
    private static final Entry ZERO = awarded("0", 2, 2);

    @Nested
    class Missing {

        @ParameterizedTest
        @CsvSource({"ZERO, 0, 1.25", "FULL, 3, 4.25"})
        void countsAsTheSchemeSays(AbsencePolicy policy, String points, String total) {
            Scorecard card = only(score(scheme(policy, AbsencePolicy.REFUSE), MISSING));
            CriterionScore leaf = card.at(code("1"));
            assertThat(leaf.points().orElseThrow()).isEqualTo(Points.parse(points));
            assertThat(leaf.unrounded().orElseThrow()).isEqualTo(Ratio.from(Points.parse(points)));
            assertThat(leaf.state()).isEqualTo(CriterionState.MISSING);
            assertThat(leaf.explanation()).isEmpty();
            assertThat(card.total()).isEqualTo(Points.parse(total));
        }

        @Test
        void isRefusedUnlessTheSchemeSaysOtherwise() {
            Checked<Scorecards> cards = score(scheme(AbsencePolicy.REFUSE, AbsencePolicy.FULL), MISSING);
            assertThat(cards.value().orElseThrow().asList()).isEmpty();
            assertThat(cards.issues()).singleElement().hasToString(refused("scores.csv:2:2"));
        }

        @Test
        void isWhatHasNoEntryAtAll() {
            ScoreSheet sheet =
                    row("A", 2).putEntries(code("2"), awarded("1.25", 2, 3)).build();
            Scheme full = scheme(AbsencePolicy.FULL, AbsencePolicy.REFUSE);
            Scheme refuse = scheme(AbsencePolicy.REFUSE, AbsencePolicy.FULL);
            assertThat(only(Scorer.of(full).score(List.of(sheet))).at(code("1")).state())
                    .isEqualTo(CriterionState.MISSING);
            assertThat(Scorer.of(refuse).score(List.of(sheet)).issues())
                    .singleElement()
                    .hasToString(refused("scores.csv:2:1"));
        }

        private String refused(String place) {
            return place + ": error SCO-103: A, criterion 1 \"Leaf 1\": there is no value."
                    + " Write the value; 0 is a value, too.";
        }
    }

    @Nested
    class NotApplicable {

        @ParameterizedTest
        @CsvSource({"ZERO, 0, 1.25", "FULL, 3, 4.25"})
        void countsAsTheSchemeSays(AbsencePolicy policy, String points, String total) {
            Scorecard card = only(score(scheme(AbsencePolicy.REFUSE, policy), NOT_APPLICABLE));
            CriterionScore leaf = card.at(code("1"));
            assertThat(leaf.points().orElseThrow()).isEqualTo(Points.parse(points));
            assertThat(leaf.state()).isEqualTo(CriterionState.NOT_APPLICABLE);
            assertThat(leaf.explanation()).isEmpty();
            assertThat(card.total()).isEqualTo(Points.parse(total));
        }

        @Test
        void isRefusedUnlessTheSchemeSaysOtherwise() {
            Checked<Scorecards> cards = score(scheme(AbsencePolicy.FULL, AbsencePolicy.REFUSE), NOT_APPLICABLE);
            assertThat(cards.value().orElseThrow().asList()).isEmpty();
            assertThat(cards.issues())
                    .singleElement()
                    .hasToString("scores.csv:2:2: error SCO-104: A, criterion 1 \"Leaf 1\": marked as not applicable,"
                            + " which this scheme does not allow."
                            + " Write the value, or declare in the scheme what \"not-applicable\" counts.");
        }
    }

    @Nested
    class Zero {

        @ParameterizedTest
        @EnumSource
        void isNeitherMissingNorNotApplicable(AbsencePolicy policy) {
            Checked<Scorecards> cards = score(scheme(policy, policy), ZERO);
            CriterionScore leaf = only(cards).at(code("1"));
            assertThat(leaf.points().orElseThrow()).isEqualTo(Points.ZERO);
            assertThat(leaf.state()).isEqualTo(CriterionState.SCORED);
            assertThat(leaf.explanation()).isPresent();
            assertThat(cards.issues()).isEmpty();
        }
    }

    private static Scheme scheme(AbsencePolicy missing, AbsencePolicy notApplicable) {
        return Trees.scheme(leaf("1", "3"), leaf("2", "2"))
                .missing(missing)
                .notApplicable(notApplicable)
                .build();
    }

    private static Checked<Scorecards> score(Scheme scheme, Entry first) {
        ScoreSheet sheet = row("A", 2)
                .putEntries(code("1"), first)
                .putEntries(code("2"), awarded("1.25", 2, 3))
                .build();
        return Scorer.of(scheme).score(List.of(sheet));
    }

    private static Scorecard only(Checked<Scorecards> cards) {
        assertThat(cards.issues()).isEmpty();
        assertThat(cards.orElseThrow().asList()).hasSize(1);
        return cards.orElseThrow().asList().get(0);
    }
}
