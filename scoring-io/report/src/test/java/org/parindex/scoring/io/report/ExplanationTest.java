package org.parindex.scoring.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.parindex.scoring.io.report.MixedIndex.explained;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Elm has 0.6 × 10 × 2/3 + 0.4 × 8 = 7.2, 5 of 6 and 4; 16.2 of 21 that it could reach are 16.2 × 25/21 = 19.2857…, less 0.5. */
class ExplanationTest {

    private static final ExplanationTables TABLES = ExplanationTables.in(Locale.ENGLISH);

    private static String table(int index, ExplainedUnit explained) {
        return ReportFormat.TABLE.render(TABLES.onScreen(explained).get(index));
    }

    @Nested
    class ForReaders {

        @Test
        void isTheTreeWithALineACriterion() {
            assertThat(table(0, explained("Elm")))
                    .isEqualTo("""
                    Elm: Mixed

                    Code     Points  Maximum  Criterion  From
                    -------  ------  -------  ---------  ---------------------
                    total     18.79       25  Mixed      sum
                      1        7.2        10  Tasks      blend
                        1.1    6.67       10  Plan       done = 2, planned = 3
                        1.2    8          10  Quality    awarded 8
                      2        5          10  Survey     sum
                        2.1                4  Officials  missing: leave-out
                        2.2    5           6  Citizens   awarded 5
                      3        4           5  Reports    awarded 4
                      P       -0.5         2  Penalty    breaches = 1

                    Scheme: demo/mixed@2026, {fingerprint}
                    """.replace("{fingerprint}", MixedIndex.SCHEME.fingerprint()));
        }

        @Test
        void thenTellsTheStepsOfEachCriterion() {
            assertThat(table(1, explained("Elm"))).isEqualTo("""
                    Step by step

                    Code   Step                 What happened
                    -----  -------------------  --------------------------------------------------------------------------------------------------
                    total  Aggregation          sum: 7.2 (1), 5 (2), 4 (3)
                           Aggregated           16.2
                           Could be reached     21
                           Rescaled             16.2 × 25/21 = 19.285714285714285…
                           On top               P: -0.5
                           Before rounding      18.785714285714285…
                           Points               18.79 of 25
                    1      Aggregation          blend: 0.6 × 6.666666666666666… (1.1), 0.4 × 8 (1.2)
                           Points               7.2 of 10
                    1.1    Brought              done = 2, planned = 3
                           Rule                 proportion {of: done, over: planned, zero-over-zero: refuse, full-at: 100%, zero-at: 0%, cap: max}
                           Number that decides  66.666666666666666…
                           Part that applies    proportion
                           Before rounding      6.666666666666666…
                           Points               6.67 of 10
                           Into the parent      6.666666666666666…
                    2      At least             50% of leaves, else zero; there: 1/2
                           Aggregation          sum: 5 (2.2)
                           Left out             2.1 (missing)
                           Could be reached     6
                           Points               5 of 10
                    3      Brought              awarded 4
                           Rule                 awarded (instead of deduction {input: late, start: max, each: 1, floor: 0})
                           Points               4 of 5
                    P      Brought              breaches = 1
                           Rule                 penalty {events: [{input: breaches, each: 0.5}]}
                           Number that decides  0.5
                           Part that applies    breaches
                           Points               -0.5

                    Criteria that are not listed here have points as they were awarded, or as the policy says.
                    """);
        }

        @Test
        void thenTellsHowTheTotalBecameARank() {
            assertThat(table(2, explained("Elm"))).isEqualTo("""
                    From the total to the rank

                    Figure                    Value
                    ------------------------  ------------------------------------
                    Total                     18.79 of 25
                    Rounding                  scale 2, half-up, at result
                    Rank                      1 of 2
                    Ranking                   competition, on rounded, criterion 2
                    Tie-breaker: criterion 2  5
                    """);
        }

        /** Oak has 0.6 × 10 × 1/2 + 0.4 × 7.5 = 6, and 5 less 1 for a late report. */
        @Test
        void tellsWhatCountedBecauseTooLittleWasThere() {
            assertThat(table(1, explained("Oak", "2"))).isEqualTo("""
                    Step by step

                    Code   Step         What happened
                    -----  -----------  ------------------------------------
                    total  Aggregation  sum: 6 (1), 0 (2), 4 (3)
                           Points       10 of 25
                    2      At least     50% of leaves, else zero; there: 0/2
                           Left out     2.1 (missing), 2.2 (missing)
                           Points       0 of 10

                    Criteria that are not listed here have points as they were awarded, or as the policy says.
                    """);
        }

        @Test
        void ofAUnitThatWasLeftOutIsTheReason() {
            List<ReportTable> tables = TABLES.shown(explained("Ash"));
            assertThat(tables).hasSize(1);
            assertThat(ReportFormat.MD.render(tables)).isEqualTo("""
                    ## Ash: no result

                    | File | Line | Column | Severity | Code | What is wrong | What to do | More rows |
                    | --- | --- | --- | --- | --- | --- | --- | --- |
                    | - |  |  | error | SCO-101 | Ash, criterion 1.2 "Quality": 12 is more than the maximum 10. |  |  |
                    """);
        }
    }

    @Nested
    class ForPrograms {

        @Test
        void hasARowACriterion() {
            assertThat(ReportFormat.CSV.render(TABLES.of(explained("Elm", "1.1"))))
                    .isEqualTo("""
                    code,name,max,state,brought,policy,rule,basis,branch,quorum,aggregation,aggregated,on-top,reachable,unrounded,points,weight,carried
                    total,Mixed,25,scored,,,,,,,"sum: 7.2 (1), 5 (2), 4 (3)",16.2,P: -0.5,21,263/14,18.79,,135/7
                    1,Tasks,10,scored,,,,,,,"blend: 0.6 × 20/3 (1.1), 0.4 × 8 (1.2)",7.2,,,7.2,7.2,,7.2
                    1.1,Plan,10,scored,"done = 2, planned = 3",,"proportion {of: done, over: planned, zero-over-zero: refuse, full-at: 100%, zero-at: 0%, cap: max}",200/3,proportion,,,,,,20/3,6.67,0.6,20/3

                    figure,value
                    total,18.79
                    rounding,"scale 2, half-up, at result"
                    rank,1
                    ranking,"competition, on rounded, criterion 2"
                    tie-breaker criterion 2,5
                    """);
        }

        @Test
        void tellsInJsonWhyThereIsNoResult() {
            assertThat(ExplanationJson.render(explained("Ash"), Locale.ENGLISH))
                    .isEqualTo("""
                    {
                      "unit" : "Ash",
                      "scheme" : "demo/mixed@2026",
                      "fingerprint" : "{fingerprint}",
                      "rank" : null,
                      "reason" : "Ash, criterion 1.2 \\"Quality\\": 12 is more than the maximum 10."
                    }
                    """.replace("{fingerprint}", MixedIndex.SCHEME.fingerprint()));
        }
    }

    @Test
    void isRefusedOfAUnitOrACriterionThatIsNotThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> explained("Fir"))
                .withMessage("unit (Fir) has no score sheet");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> explained("Elm", "9"))
                .withMessage("criterion (Optional[9]) is not in the scheme");
    }
}
