package org.parindex.scoring.io.tables.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.io.tables.mapping.SmallIndex.issues;
import static org.parindex.scoring.io.tables.mapping.SmallIndex.totals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.scoring.core.aggregation.AbsencePolicy;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.ranking.PublishedTotal;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.score.Scorecards;
import org.parindex.scoring.core.score.Scorer;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;
import org.parindex.scoring.io.tables.NumberFormat;
import org.parindex.scoring.io.tables.Table;
import org.parindex.scoring.io.tables.sheet.PublishedTotalReader;
import org.parindex.scoring.io.tables.sheet.ScoreSheetReader;

/** Scores, measured values and totals by the number format that a caller declares. */
class WrittenNumbersTest {

    private static final String HEADER = "unit,1.1,1.2,2.1\n";

    private static Checked<Scorecards> score(Scheme scheme, NumberFormat numbers, String csv) {
        Table table = WrittenTables.cells(SmallIndex.table("a.csv", csv));
        return ScoreSheetReader.of(scheme).with(numbers).read(List.of(table)).flatMap(Scorer.of(scheme)::score);
    }

    private static Checked<Scorecards> score(NumberFormat numbers, String csv) {
        return score(SmallIndex.SCHEME, numbers, HEADER + csv);
    }

    @Nested
    class AwardedPoints {

        @Test
        void haveDecimalCommasWhereTheseAreDeclared() {
            assertThat(totals(score(NumberFormat.comma(), "A,\"1,86\",\"1,25\",5\nB,\"０，５\",+1,\"6,5\"\n")))
                    .containsExactly("A 8.11", "B 8");
        }

        @Test
        void areReadUndeclaredWhereTheyAreClear() {
            Checked<Scorecards> scored = score(NumberFormat.undeclared(), "A,\"1,86\",1.25,5\nB,1.125,1,5\n");

            assertThat(totals(scored)).containsExactly("A 8.11");
            assertThat(issues(scored))
                    .containsExactly("a.csv:3:2: error TAB-410: B, criterion 1.1 \"Plan\": \"1.125\" can be 1125 or a"
                            + " number with three decimals. Declare whether the file has decimal points or decimal"
                            + " commas, or write the number without a mark between thousands.");
        }

        @Test
        void ofAWorkbookHaveDecimalPointsWhateverIsDeclared() {
            assertThat(totals(score(NumberFormat.comma(), "A,number:1.125,\"1,25\",number:5\n")))
                    .containsExactly("A 7.38"); // 1.13 + 1.25 + 5
        }

        @Test
        void areReadToTheLastDigitThatAProgramWrote() {
            Checked<Scorecards> scored = score(NumberFormat.plain(), "A,0.30000000000000004,1e-02,1.86E+00\n");

            assertThat(totals(scored)).containsExactly("A 2.17"); // 0.3 + 0.01 + 1.86
            assertThat(scored.orElseThrow()
                            .asList()
                            .get(0)
                            .at(CriterionCode.parse("1.1"))
                            .unrounded())
                    .contains(Ratio.of(30000000000000004L, 100000000000000000L));
        }

        @Test
        void areMissingOrNotApplicableByTheWordsThatAreDeclared() {
            Scheme scheme = SmallIndex.scheme(AbsencePolicy.ZERO, AbsencePolicy.FULL);
            NumberFormat numbers = NumberFormat.point().missing(List.of("-")).notApplicable(List.of("x"));

            assertThat(totals(score(scheme, numbers, HEADER + "A,-,X,1\nB,,1,1\n")))
                    .containsExactly("A 2.5", "B 2");
        }

        @Test
        void thatAreAPercentageInAWorkbookAreRefusedWhateverIsDeclared() {
            assertThat(issues(score(NumberFormat.plain(), "A,number:50%,1,1\n")))
                    .containsExactly("a.csv:2:2: error TAB-419: A, criterion 1.1 \"Plan\": 50% is a percentage, but"
                            + " points belong here. Write the points, without the sign.");
        }

        @Test
        void thatAreMergedAreNeverMissing() {
            Scheme scheme = SmallIndex.scheme(AbsencePolicy.ZERO, AbsencePolicy.ZERO);

            assertThat(totals(score(scheme, NumberFormat.point(), HEADER + "A,1,merged:,1\nB,1,,1\n")))
                    .containsExactly("B 2");
        }
    }

    @Nested
    class Inputs {

        private static Checked<Scorecards> score(NumberFormat numbers, Map<String, String> cells) {
            return WrittenNumbersTest.score(RuledIndex.SCHEME, numbers, RuledIndex.table(cells));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "2.1; '\"93,5%\"'; 2",
                    "2.1; '\"9,35e+01\"'; 2",
                    "1.4; 2E+00; 1",
                    "2.1; number:93.5%; 2",
                    "2.1; '\"89,9 %\"'; 1",
                    "1.4; 2; 1",
                    "1.3; Late; 0.5",
                    "1.2:points; '\"1,5\"'; 1.5"
                })
        void areReadByTheFormat(String column, String cell, String total) {
            Checked<Scorecards> scored = score(NumberFormat.comma(), Map.of(column, cell));

            assertThat(issues(scored)).isEmpty();
            assertThat(totals(scored)).containsExactly("A " + total);
        }

        @Test
        void ofProportionsMayHaveThousands() {
            assertThat(totals(score(NumberFormat.comma(), Map.of("1.2:completed", "1.800", "1.2:planned", "2 000"))))
                    .containsExactly("A 1.8");
        }

        @ParameterizedTest
        @CsvSource({"number:1, true, 1", "TRUE, number:0, 0", "number:0, false, 0"})
        void areYesOrNoByTheirText(String isPublic, String isComplete, String total) {
            assertThat(totals(score(NumberFormat.comma(), Map.of("2.3:public", isPublic, "2.3:complete", isComplete))))
                    .containsExactly("A " + total);
        }

        @Test
        void thatAreNotAllowedAreToldAsBefore() {
            assertThat(issues(score(NumberFormat.comma(), Map.of("1.4", "\"1,5\"", "2.1", "\"0,9\""))))
                    .containsExactly(
                            "a.csv:2:6: error TAB-406: A, criterion 1.4 \"Ideas\": the input \"count\" is \"1,5\", but"
                                    + " must be: a whole number from 0 on. Leave all cells of the criterion empty if"
                                    + " there is no value, or write n/a if it does not apply.",
                            "a.csv:2:7: error TAB-406: A, criterion 2.1 \"In time\": the input \"rate\" is \"0,9\", but"
                                    + " must be: a percentage such as 93.5%; up to 1, with its sign. Leave all cells of"
                                    + " the criterion empty if there is no value, or write n/a if it does not apply.");
        }

        @Test
        void thatAreNoNumbersOfAProgramAreToldAsSuch() {
            assertThat(issues(score(NumberFormat.plain(), Map.of("1.4", "NaN", "2.1", "0x1F"))))
                    .containsExactly(
                            "a.csv:2:6: error TAB-427: A, criterion 1.4 \"Ideas\": \"NaN\" is what programs write for a"
                                    + " value that is missing or cannot be calculated. Leave the cell empty if there is"
                                    + " no value, or write n/a if the criterion does not apply; or declare NaN as a word"
                                    + " for missing.",
                            "a.csv:2:7: error TAB-428: A, criterion 2.1 \"In time\": \"0x1F\" is a hexadecimal number."
                                    + " Write it with the digits 0 to 9, such as 1.86.");
        }

        @Test
        void thatAreNoTextInAWorkbookAreToldByTheirKind() {
            assertThat(issues(score(
                            NumberFormat.plain(),
                            Map.of("1.3", "date:2021-02-01", "2.3:public", "error:#REF!", "2.3:complete", "merged:"))))
                    .map(issue -> issue.replaceFirst(": error (TAB-\\d+).*", " $1"))
                    .containsExactly("a.csv:2:5 TAB-420", "a.csv:2:10 TAB-421", "a.csv:2:11 TAB-423");
        }

        @Test
        void thatAreWordsForMissingAreEmpty() {
            NumberFormat numbers = NumberFormat.point().missing(List.of("-"));

            assertThat(issues(score(numbers, Map.of("1.2:completed", "-", "1.2:planned", "-"))))
                    .isEmpty();
            assertThat(issues(score(numbers, Map.of("1.2:completed", "-", "1.2:planned", "10"))))
                    .containsExactly("a.csv:2:3: error TAB-407: A, criterion 1.2 \"Tasks\": the input \"completed\" is"
                            + " empty, though another is not. Write it; a criterion is missing only if all its cells"
                            + " are empty.");
        }

        @Test
        void thatAreOptionsStayOptionsThoughTheyAreWordsForMissing() {
            NumberFormat numbers = NumberFormat.point().missing(List.of("none"));

            assertThat(totals(WrittenNumbersTest.score(RuledIndex.choice("none"), numbers, "unit,1\nA,None\n")))
                    .containsExactly("A 1");
        }
    }

    @Nested
    class UnitNames {

        @Test
        void mayBeNumbersOfAWorkbook() {
            assertThat(totals(score(NumberFormat.plain(), "number:12,1,1,1\n"))).containsExactly("12 3");
        }

        @ParameterizedTest
        @CsvSource({"error:#REF!, TAB-425", "uncalculated:=A1, TAB-425", "merged:, TAB-304"})
        void areNothingElse(String cell, String code) {
            assertThat(issues(score(NumberFormat.plain(), cell + ",1,1,1\n")))
                    .hasSize(1)
                    .allMatch(issue -> issue.contains(code));
        }
    }

    @Nested
    class Totals {

        private static Checked<List<PublishedTotal>> read(NumberFormat numbers, String total, String rank) {
            Table table = SmallIndex.table("2019.csv", "unit,total,rank\nSở Y tế," + total + "," + rank + "\n");
            return PublishedTotalReader.read(WrittenTables.cells(table), SmallIndex.UNITS, numbers);
        }

        @Test
        void areReadByTheFormat() {
            PublishedTotal total = read(NumberFormat.comma(), "\"85,19\"", "number:3")
                    .orElseThrow()
                    .get(0);

            assertThat(total.total()).hasToString("85.19");
            assertThat(total.givenRank().orElseThrow().rank()).isEqualTo(Points.of(3));
        }

        @Test
        void needTheNameOfAUnit() {
            Table table = WrittenTables.cells(SmallIndex.table("2019.csv", "unit,total\nerror:#REF!,85\n"));

            assertThat(issues(PublishedTotalReader.read(table, SmallIndex.UNITS)))
                    .containsExactly("2019.csv:2:1: error TAB-425: The name of a unit belongs here, but the cell holds"
                            + " #REF!: a date, an error or a formula that was not calculated. Type the name as text.");
        }

        @Test
        void areRefusedLikeOtherPoints() {
            assertThat(issues(read(NumberFormat.undeclared(), "85.190", "3")))
                    .containsExactly(
                            "2019.csv:2:2: error TAB-410: Sở Y tế, criterion total \"Total\": \"85.190\" can be"
                                    + " 85190 or a number with three decimals. Declare whether the file has decimal points or"
                                    + " decimal commas, or write the number without a mark between thousands.");
        }
    }
}
