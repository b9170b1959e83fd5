package org.parindex.scoring.io.tables.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.io.tables.mapping.SmallIndex.SCHEME;
import static org.parindex.scoring.io.tables.mapping.SmallIndex.issues;
import static org.parindex.scoring.io.tables.mapping.SmallIndex.score;
import static org.parindex.scoring.io.tables.mapping.SmallIndex.totals;

import java.text.Normalizer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.core.aggregation.AbsencePolicy;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.score.CriterionState;
import org.parindex.scoring.core.score.Scorecard;
import org.parindex.scoring.core.score.Scorecards;
import org.parindex.scoring.core.value.CriterionCode;

class AbsentValuesTest {

    private static final String HEADER = "unit,1.1,1.2,2.1\n";
    private static final CriterionCode PLAN = CriterionCode.parse("1.1");

    private static Scheme missing(AbsencePolicy policy) {
        return SmallIndex.scheme(policy, AbsencePolicy.REFUSE);
    }

    private static Scheme notApplicable(AbsencePolicy policy) {
        return SmallIndex.scheme(AbsencePolicy.REFUSE, policy);
    }

    private static Scorecard only(Checked<Scorecards> scored) {
        return scored.orElseThrow().asList().get(0);
    }

    @Nested
    class EmptyCells {

        private static final String CSV = HEADER + "A,,1.5,6.5\nB,2,1.5,6.5\n";

        @Test
        void areRefusedUnlessTheSchemeSaysMore() {
            Checked<Scorecards> scored = score(SCHEME, CSV);

            assertThat(issues(scored))
                    .containsExactly("a.csv:2:2: error SCO-103: A, criterion 1.1 \"Plan\": there is no value."
                            + " Write the value; 0 is a value, too.");
            assertThat(totals(scored)).containsExactly("B 10");
        }

        @ParameterizedTest
        @CsvSource({"ZERO, 8", "FULL, 10"})
        void countWhatTheSchemeSays(AbsencePolicy policy, String total) {
            Checked<Scorecards> scored = score(missing(policy), CSV);

            assertThat(issues(scored)).isEmpty();
            assertThat(totals(scored)).containsExactly("A " + total, "B 10");
            assertThat(only(scored).at(PLAN).state()).isEqualTo(CriterionState.MISSING);
        }

        @Test
        void areWhateverIsBlank() {
            assertThat(totals(score(missing(AbsencePolicy.ZERO), HEADER + "A, \u00A0,\"\",\" \"\n")))
                    .containsExactly("A 0");
        }
    }

    @Nested
    class WordsForNotApplicable {

        @ParameterizedTest
        @ValueSource(strings = {"n/a", "N/A", "KAD", "kad", "Không áp dụng", "KHÔNG ÁP DỤNG", "không\u00A0áp  dụng"})
        void countWhatTheSchemeSays(String words) {
            Checked<Scorecards> scored = score(notApplicable(AbsencePolicy.FULL), HEADER + "A," + words + ",1.5,6.5");

            assertThat(totals(scored)).containsExactly("A 10");
            assertThat(only(scored).at(PLAN).state()).isEqualTo(CriterionState.NOT_APPLICABLE);
        }

        @Test
        void mayBeWrittenWithSeparateAccents() {
            String decomposed = Normalizer.normalize("Không áp dụng", Normalizer.Form.NFD);

            assertThat(totals(score(notApplicable(AbsencePolicy.ZERO), HEADER + "A," + decomposed + ",1.5,6.5")))
                    .containsExactly("A 8");
        }

        @Test
        void areRefusedUnlessTheSchemeSaysMore() {
            assertThat(issues(score(SCHEME, HEADER + "A,KAD,1.5,6.5")))
                    .containsExactly("a.csv:2:2: error SCO-104: A, criterion 1.1 \"Plan\": marked as not applicable,"
                            + " which this scheme does not allow. Write the value, or declare in the scheme what"
                            + " \"not-applicable\" counts.");
        }

        @ParameterizedTest
        @EnumSource(AbsencePolicy.class)
        void areNotTheSameAsAnEmptyCell(AbsencePolicy notApplicable) {
            Scheme scheme = SmallIndex.scheme(AbsencePolicy.ZERO, notApplicable);

            assertThat(totals(score(scheme, HEADER + "A,,1.5,6.5"))).containsExactly("A 8");
        }
    }
}
