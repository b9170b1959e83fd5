package org.parindex.scoring.io.tables.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.parindex.scoring.io.tables.mapping.SmallIndex.SCHEME;
import static org.parindex.scoring.io.tables.mapping.SmallIndex.UNITS;
import static org.parindex.scoring.io.tables.mapping.SmallIndex.issues;
import static org.parindex.scoring.io.tables.mapping.SmallIndex.leftOut;
import static org.parindex.scoring.io.tables.mapping.SmallIndex.score;
import static org.parindex.scoring.io.tables.mapping.SmallIndex.totals;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parindex.scoring.core.aggregation.AbsencePolicy;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.score.Scorecards;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.io.tables.sheet.ScoreSheetReader;

class ScoreTablesTest {

    private static final Scheme LETS_MISS = SmallIndex.scheme(AbsencePolicy.ZERO, AbsencePolicy.REFUSE);
    private static final String HEADER = "unit,1.1,1.2,2.1\n";

    @Nested
    class AbsentColumns {

        @Test
        void areSaidOnceHoweverManyRowsThereAre() {
            Checked<Scorecards> scored = score(SCHEME, "unit,1.1,2.1\nA,1,1\nB,1,1\nC,1,1\n");

            assertThat(issues(scored))
                    .containsExactly("a.csv:1: error TAB-205: There is no column for criterion 1.2 \"Inspection\".");
            assertThat(leftOut(scored)).containsExactly("A", "B", "C");
        }

        @ParameterizedTest
        @EnumSource(AbsencePolicy.class)
        void areRefusedEvenWhereValuesMayBeMissing(AbsencePolicy missing) {
            Checked<Scorecards> scored =
                    score(SmallIndex.scheme(missing, AbsencePolicy.REFUSE), "unit,1.1,2.1\nA,1,1\n");

            assertThat(issues(scored))
                    .containsExactly("a.csv:1: error TAB-205: There is no column for criterion 1.2 \"Inspection\".");
            assertThat(leftOut(scored)).containsExactly("A");
        }

        @Test
        void areRefusedEvenWhereNoColumnIsLeft() {
            Checked<Scorecards> scored = score(LETS_MISS, "unit\nA\n");

            assertThat(issues(scored)).hasSize(3).allMatch(issue -> issue.contains("TAB-205"));
            assertThat(leftOut(scored)).containsExactly("A");
        }

        @Test
        void areRefusedEvenThereBesideAGroup() {
            Checked<Scorecards> scored = score(LETS_MISS, "unit,1,1.2,2.1\nA,2,1,1\n");

            assertThat(issues(scored)).hasSize(2).anyMatch(issue -> issue.contains("TAB-204"));
            assertThat(leftOut(scored)).containsExactly("A");
        }

        @Test
        void areRefusedEvenThereBesideAColumnThatIsNotKnown() {
            assertThat(issues(score(LETS_MISS, "unit,1.1,1.3,2.1\nA,1,1,1\n")))
                    .containsExactly(
                            "a.csv:1: error TAB-205: There is no column for criterion 1.2 \"Inspection\".",
                            "a.csv:1:3: error TAB-202: The column \"1.3\" is not known. Known columns: 1.1, 1.2, 2.1.");
        }

        @Test
        void areRefusedEvenThereBesideAColumnWithoutHeading() {
            assertThat(issues(score(LETS_MISS, "unit,1.1,,2.1\nA,1,1,1\n")))
                    .containsExactly(
                            "a.csv:1: error TAB-205: There is no column for criterion 1.2 \"Inspection\".",
                            "a.csv:1:3: error TAB-208: The column has no heading. Write one, or delete the column.");
        }
    }

    @Nested
    class SeveralTables {

        @Test
        void mayShareTheCriteria() {
            Checked<Scorecards> scored = score(SCHEME, "unit,1.1,1.2\nA,2,1.5\nB,1,1\n", "unit,2.1\nB,1\nA,6.5\n");

            assertThat(issues(scored)).isEmpty();
            assertThat(totals(scored)).containsExactly("A 10", "B 3");
        }

        @Test
        void mayShareTheUnits() {
            assertThat(totals(score(SCHEME, HEADER + "A,2,1.5,6.5\n", HEADER + "B,1,1,1\n")))
                    .containsExactly("A 10", "B 3");
        }

        @Test
        void mayNotOverlap() {
            Checked<Scorecards> scored = score(SCHEME, "unit,1.1,1.2\nA,2,1.5\n", "unit,1.2,2.1\nA,1.5,6.5\n");

            assertThat(issues(scored))
                    .containsExactly("b.csv:2:1: error SCO-107: The unit \"A\" is there twice; first at a.csv:2:1."
                            + " Delete one of the two; the library never picks one.");
            assertThat(leftOut(scored)).containsExactly("A");
        }

        @Test
        void mustEachHaveEachUnit() {
            Checked<Scorecards> scored = score(LETS_MISS, "unit,1.1,1.2\nA,2,1.5\nB,1,1\n", "unit,2.1\nA,6.5\n");

            assertThat(issues(scored))
                    .containsExactly("b.csv: error TAB-303: The unit \"B\" has no row in this file."
                            + " Add a row for it, or correct the name in its row.");
            assertThat(leftOut(scored)).containsExactly("B");
        }

        @Test
        void neverCountAMisspeltUnitAsTwo() {
            Checked<Scorecards> scored = score(LETS_MISS, "unit,1.1,1.2\nA,2,1.5\nB,1,1\n", "unit,2.1\nA,6.5\nB.,1\n");

            assertThat(leftOut(scored)).containsExactly("B", "B.");
        }

        @Test
        void mayShareTheUnitsBetweenThem() {
            Checked<Scorecards> scored = score(SCHEME, "unit,1.1,1.2,2.1\nA,2,1.5,6\n", "unit,1.1,1.2,2.1\nB,1,1,1\n");

            assertThat(issues(scored)).isEmpty();
            assertThat(totals(scored)).containsExactly("A 9.5", "B 3");
        }

        @Test
        void mustEachBeginWithTheUnits() {
            Checked<Scorecards> scored =
                    score(SCHEME, "unit,1.1,1.2\nA,x,1.5\n", "Đơn vị,2.1\nA,6.5\n", "2.1,unit\n6.5,A\n");

            assertThat(scored.value()).isEmpty();
            assertThat(issues(scored))
                    .containsExactly(
                            "a.csv:2:2: error TAB-401: A, criterion 1.1 \"Plan\": \"x\" is not a number of points."
                                    + " Write digits with at most one point, such as 1.86; leave the cell empty if there"
                                    + " is no value, or write n/a if the criterion does not apply.",
                            "b.csv:1:1: error TAB-201: The first column must be \"unit\", not \"Đơn vị\".",
                            "c.csv:1:1: error TAB-201: The first column must be \"unit\", not \"2.1\".");
        }

        @Test
        void areAtLeastOne() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ScoreSheetReader.of(SCHEME, UNITS).read(List.of()))
                    .withMessage("tables are empty");
        }
    }

    @Test
    void sheetsKnowTheUnitTheRowAndEachCell() {
        ScoreSheet sheet = ScoreSheetReader.of(SCHEME, UNITS)
                .read(List.of(SmallIndex.table("a.csv", HEADER + "SNV,2,1.5,6.5\n")))
                .value()
                .orElseThrow()
                .get(0);

        assertThat(sheet.unit()).isEqualTo(UNITS.asList().get(0));
        assertThat(sheet.location()).hasToString("a.csv:2:1");
        assertThat(sheet.entries().values())
                .map(entry -> entry.location().toString())
                .containsExactly("a.csv:2:2", "a.csv:2:3", "a.csv:2:4");
    }
}
