package org.parindex.scoring.io.tables.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.io.tables.mapping.RuledIndex.table;
import static org.parindex.scoring.io.tables.mapping.RuledIndex.withoutTasks;
import static org.parindex.scoring.io.tables.mapping.SmallIndex.issues;
import static org.parindex.scoring.io.tables.mapping.SmallIndex.leftOut;
import static org.parindex.scoring.io.tables.mapping.SmallIndex.score;
import static org.parindex.scoring.io.tables.mapping.SmallIndex.totals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.score.Scorecard;
import org.parindex.scoring.core.score.Scorecards;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.io.tables.sheet.ScoreSheetReader;

/** Columns of leaves that have rules: their headings, and how tables share them. */
class MeasuredColumnsTest {

    private static final CriterionCode TASKS = CriterionCode.parse("1.2");

    private static Scorecard card(String csv) {
        Checked<Scorecards> scored = score(RuledIndex.SCHEME, csv);
        assertThat(issues(scored)).isEmpty();
        return scored.orElseThrow().asList().get(0);
    }

    @Nested
    class Headings {

        @Test
        void mayNameTheOnlyInput() {
            String csv = table(Map.of("1.3", "late")).replace("1.3", "1.3:option");

            assertThat(card(csv).total()).hasToString("0.5");
        }

        @Test
        void mayNamePointsWhereThereIsNoInput() {
            String csv = table(Map.of("1.1", "2")).replace("1.1", "1.1:points");

            assertThat(card(csv).total()).hasToString("2");
        }

        @Test
        void mayHaveBlanksAroundTheColon() {
            String csv = table(Map.of("1.2:completed", "9", "1.2:planned", "10"))
                    .replace("1.2:completed", "1.2 :\u00A0completed ");

            assertThat(card(csv).total()).hasToString("1.8");
        }

        @ParameterizedTest
        @ValueSource(strings = {"1.2", "1.2:complted", "1.2:completed:", "1.2:point"})
        void thatAreNotUnderstoodLeaveEverybodyOutThoughNothingSeemsToBeMissing(String heading) {
            Checked<Scorecards> scored = score(RuledIndex.SCHEME, table(Map.of(heading, "")));

            assertThat(issues(scored)).hasSize(1);
            assertThat(leftOut(scored)).containsExactly("A");
        }

        @ParameterizedTest
        @ValueSource(strings = {"1.2:completed", "1.2:planned"})
        void ofAnInputAloneLeaveEverybodyOut(String heading) {
            Checked<Scorecards> scored = score(RuledIndex.SCHEME, withoutTasks(Map.of(heading, "")));

            assertThat(issues(scored)).hasSize(1).allMatch(issue -> issue.contains("TAB-210"));
            assertThat(leftOut(scored)).containsExactly("A");
        }
    }

    @Nested
    class SeveralTables {

        private static final String TASKS_ONLY = "unit,1.2:completed,1.2:planned\nA,9,10\n";

        @Test
        void mayShareTheLeaves() {
            Checked<Scorecards> scored = score(RuledIndex.SCHEME, TASKS_ONLY, withoutTasks(Map.of("1.3", "late")));

            assertThat(issues(scored)).isEmpty();
            assertThat(totals(scored)).containsExactly("A 2.3");
        }

        @Test
        void mayNotShareTheInputsOfALeaf() {
            Checked<Scorecards> scored =
                    score(RuledIndex.SCHEME, withoutTasks(Map.of("1.2:completed", "9")), "unit,1.2:planned\nA,10\n");

            assertThat(issues(scored))
                    .containsExactly(
                            "a.csv:1: error TAB-210: There is no column \"1.2:planned\" for criterion 1.2 \"Tasks\"."
                                    + " Add it to this table: all columns of a criterion stand in the same one.",
                            "b.csv:1: error TAB-210: There is no column \"1.2:completed\" for criterion 1.2 \"Tasks\"."
                                    + " Add it to this table: all columns of a criterion stand in the same one.");
            assertThat(leftOut(scored)).containsExactly("A");
        }

        @Test
        void neverLetACompleteTableHideAnIncompleteOne() {
            Checked<Scorecards> scored =
                    score(RuledIndex.SCHEME, withoutTasks(Map.of("1.2:completed", "8")), TASKS_ONLY);

            assertThat(issues(scored)).hasSize(1).allMatch(issue -> issue.contains("a.csv:1: error TAB-210"));
            assertThat(leftOut(scored)).containsExactly("A");
        }

        @Test
        void mayNotHoldPointsInOneAndInputsInAnother() {
            Checked<Scorecards> scored = score(RuledIndex.SCHEME, withoutTasks(Map.of("1.2:points", "")), TASKS_ONLY);

            assertThat(issues(scored)).hasSize(1).allMatch(issue -> issue.contains("b.csv:2:1: error SCO-107"));
            assertThat(leftOut(scored)).containsExactly("A");
        }
    }

    @Test
    void entriesStandAtTheFirstInputWhereverItsColumnIs() {
        String csv = "unit,1.2:planned,1.2:completed\nA,10,9\n";
        ScoreSheet sheet = ScoreSheetReader.of(RuledIndex.SCHEME)
                .read(List.of(SmallIndex.table("a.csv", csv)))
                .value()
                .orElseThrow()
                .get(0);

        assertThat(sheet.entries().get(TASKS).location()).hasToString("a.csv:2:3");
    }
}
