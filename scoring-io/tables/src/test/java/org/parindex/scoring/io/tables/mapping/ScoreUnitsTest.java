package org.parindex.scoring.io.tables.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.io.tables.mapping.SmallIndex.SCHEME;
import static org.parindex.scoring.io.tables.mapping.SmallIndex.issues;
import static org.parindex.scoring.io.tables.mapping.SmallIndex.leftOut;
import static org.parindex.scoring.io.tables.mapping.SmallIndex.score;
import static org.parindex.scoring.io.tables.mapping.SmallIndex.scoreUnits;
import static org.parindex.scoring.io.tables.mapping.SmallIndex.totals;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.aggregation.AbsencePolicy;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.score.Scorecards;

class ScoreUnitsTest {

    private static final Scheme LETS_MISS = SmallIndex.scheme(AbsencePolicy.ZERO, AbsencePolicy.REFUSE);
    private static final String HEADER = "unit,1.1,1.2,2.1\n";

    @Nested
    class UnitNames {

        @Test
        void areFoundByNameAndAliasWhateverTheCaseAndTheBlanks() {
            Checked<Scorecards> scored =
                    scoreUnits(HEADER + "snv,2,1.5,6.5\n SỞ\u00A0 Y  TẾ ,1,1,1\nban dt,0,0,0.25\n");

            assertThat(issues(scored)).isEmpty();
            assertThat(totals(scored)).containsExactly("Sở Nội vụ 10", "Sở Y tế 3", "Ban Dân tộc 0.25");
        }

        @Test
        void areTakenAsTheyComeWhereNoneAreDeclared() {
            assertThat(totals(score(SCHEME, HEADER + "B,2,1.5,6.5\nA,0,0,0\n"))).containsExactly("B 10", "A 0");
        }

        @Test
        void areTwiceInWhateverSpelling() {
            Checked<Scorecards> scored = score(SCHEME, HEADER + "Sở A,1,1,1\nsở  a,1,1,1\nB,0,0,0\n");

            assertThat(issues(scored))
                    .containsExactly("a.csv:3:1: error SCO-107: The unit \"Sở A\" is there twice; first at a.csv:2:1."
                            + " Delete one of the two; the library never picks one.");
            assertThat(leftOut(scored)).containsExactly("Sở A");
            assertThat(totals(scored)).containsExactly("B 0");
        }

        @Test
        void withoutARowComeLastAndAreLeftOut() {
            Checked<Scorecards> scored = scoreUnits(HEADER + "BDT,0,0,0\n");

            assertThat(issues(scored))
                    .containsExactly(
                            "a.csv: error TAB-303: The unit \"Sở Nội vụ\" has no row in this file."
                                    + " Add a row for it, or correct the name in its row.",
                            "a.csv: error TAB-303: The unit \"Sở Y tế\" has no row in this file."
                                    + " Add a row for it, or correct the name in its row.");
            assertThat(leftOut(scored)).containsExactly("Sở Nội vụ", "Sở Y tế");
        }

        @Test
        void withoutANameAreKnownByTheirPlace() {
            Checked<Scorecards> scored = score(SCHEME, HEADER + ",1,1,7\nB,0,0,0\n");

            assertThat(issues(scored))
                    .containsExactly(
                            "a.csv:2:1: error TAB-304: The row has no name of a unit.",
                            "a.csv:2:4: error SCO-101: a.csv:2:1, criterion 2.1 \"One-stop shop\":"
                                    + " 7 is more than the maximum 6.5.");
            assertThat(leftOut(scored)).containsExactly("a.csv:2:1");
        }
    }

    @Nested
    class Leniently {

        @Test
        void theGoodUnitsAreScoredAndTheBadOnesLeftOut() {
            Checked<Scorecards> scored = score(
                    SCHEME, HEADER + "Good,2,1.5,6.5\nBad number,x,1,1\nBad row,1,1\nToo much,3,1,1\nFine,0,0,0\n");

            assertThat(scored.hasErrors()).isTrue();
            assertThat(totals(scored)).containsExactly("Good 10", "Fine 0");
            assertThat(leftOut(scored)).containsExactly("Bad number", "Bad row", "Too much");
        }

        @Test
        void aUnitThatIsNotOneOfTheUnitsIsLeftOutEvenIfItsPointsAreGood() {
            Checked<Scorecards> scored =
                    scoreUnits(HEADER + "Sở Nội vụ,1,1,1\nSở Y tế,1,1,1\nBan Dân tộc,1,1,1\nSở Lạ,1,1,1\n");

            assertThat(totals(scored)).containsExactly("Sở Nội vụ 3", "Sở Y tế 3", "Ban Dân tộc 3");
            assertThat(leftOut(scored)).containsExactly("Sở Lạ");
        }

        @Test
        void aUnitWithARowOfAnotherLengthIsLeftOutEvenIfAnotherTableHasItsPoints() {
            Checked<Scorecards> scored = score(LETS_MISS, HEADER + "A,2,1.5,6.5\nB,0,0,0\n", "unit\nA,1\n");

            assertThat(leftOut(scored)).containsExactly("A");
            assertThat(totals(scored)).containsExactly("B 0");
        }

        @Test
        void aColumnThatIsThereTwiceLeavesEverybodyOut() {
            Checked<Scorecards> scored = score(LETS_MISS, "unit,1.1,1.2,2.1,1.1\nA,1,1,1,1\nB,0,0,0,0\n");

            assertThat(leftOut(scored)).containsExactly("A", "B");
        }

        @Test
        void aGroupsColumnIsIgnoredAndReported() {
            Checked<Scorecards> scored = score(SCHEME, "unit,1,1.1,1.2,2.1\nA,3.5,1,1,1\n");

            assertThat(issues(scored))
                    .containsExactly("a.csv:1:2: error TAB-204: Criterion 1 \"Steering\" is a group;"
                            + " its points come from its children. Delete this column.");
            assertThat(totals(scored)).containsExactly("A 3");
        }
    }
}
