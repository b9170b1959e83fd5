package org.parindex.scoring.io.tables.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.io.tables.mapping.RuledIndex.table;
import static org.parindex.scoring.io.tables.mapping.RuledIndex.withoutTasks;
import static org.parindex.scoring.io.tables.mapping.SmallIndex.issues;
import static org.parindex.scoring.io.tables.mapping.SmallIndex.score;
import static org.parindex.scoring.io.tables.mapping.SmallIndex.totals;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.score.CriterionState;
import org.parindex.scoring.core.score.Scorecard;
import org.parindex.scoring.core.score.Scorecards;
import org.parindex.scoring.core.value.CriterionCode;

class MeasuredValuesTest {

    private static final CriterionCode TASKS = CriterionCode.parse("1.2");

    private static Scorecard card(String csv) {
        Checked<Scorecards> scored = score(RuledIndex.SCHEME, csv);
        assertThat(issues(scored)).isEmpty();
        return scored.orElseThrow().asList().get(0);
    }

    @Nested
    class Inputs {

        @ParameterizedTest
        @CsvSource({"9, 10, 1.8", "10, 10, 2", "7, 10, 0", "4.5, 5, 1.8", "20, 10, 2"})
        void ofProportionsAreTwoAmounts(String completed, String planned, String points) {
            assertThat(card(table(Map.of("1.2:completed", completed, "1.2:planned", planned)))
                            .total())
                    .hasToString(points);
        }

        @ParameterizedTest
        @CsvSource({"in time, 1", "LATE, 0.5", "Never, 0", "IN  time, 1"})
        void areOptionsInWhateverCaseAndBlanks(String option, String points) {
            assertThat(card(table(Map.of("1.3", option))).total()).hasToString(points);
        }

        @ParameterizedTest
        @CsvSource({"93.5%, 2", "93.5, 2", "90 %, 2", "89.9%, 1", "0, 1"})
        void arePercentagesWithOrWithoutTheirSign(String rate, String points) {
            assertThat(card(table(Map.of("2.1", rate))).total()).hasToString(points);
        }

        @ParameterizedTest
        @CsvSource({"yes, có, 1", "1, TRUE, 1", "Yes, no, 0", "không, 0, 0", "có, false, 0"})
        void areYesOrNo(String isPublic, String isComplete, String points) {
            assertThat(card(table(Map.of("2.3:public", isPublic, "2.3:complete", isComplete)))
                            .total())
                    .hasToString(points);
        }

        @ParameterizedTest
        @CsvSource({"0, 0", "1, 0.5", "2, 1", "3, 1"})
        void areCounts(String count, String points) {
            assertThat(card(table(Map.of("1.4", count))).total()).hasToString(points);
        }

        @Test
        void ofSurveysAreTheAnswersByOption() {
            assertThat(card(table(Map.of("2.2:good", "12", "2.2:poor", "4"))).total())
                    .hasToString("1.5");
        }

        @Test
        void ofFormulasAreTheirVariables() {
            assertThat(card(table(Map.of("2.4:spent", "0.5", "2.4:budget", "0.8")))
                            .total())
                    .hasToString("0.63");
        }
    }

    @Nested
    class AwardedPoints {

        @Test
        void mayStandInsteadOfTheInputs() {
            assertThat(card(withoutTasks(Map.of("1.2:points", "1.5"))).total()).hasToString("1.5");
        }

        @Test
        void mayStandBesideTheInputs() {
            String header = String.join(",", RuledIndex.HEADER) + ",1.2:points\n";
            String none = ",".repeat(RuledIndex.HEADER.size() - 4);
            String rows = "A,,,," + none + "1.5\nB,,9,10," + none + "\nC,,,," + none + "\n";

            assertThat(totals(score(RuledIndex.SCHEME, header + rows))).containsExactly("A 1.5", "B 1.8", "C 0");
        }

        @Test
        void mayStandInsteadOfTheOnlyInput() {
            String csv = table(Map.of("1.3", "0.75")).replace("1.3", "1.3:points");

            assertThat(card(csv).total()).hasToString("0.75");
        }
    }

    @Nested
    class AbsentValues {

        @Test
        void areMissingWhereAllCellsAreEmpty() {
            Scorecard card = card(table(Map.of("1.2:points", "")));

            assertThat(card.at(TASKS).state()).isEqualTo(CriterionState.MISSING);
            assertThat(card.total()).hasToString("0");
        }

        @ParameterizedTest
        @CsvSource({"n/a, ''", "'', KAD", "n/a, N/A", "Không áp dụng, KAD"})
        void areNotApplicableWhereThereIsNothingElse(String completed, String planned) {
            Scorecard card = card(table(Map.of("1.2:completed", completed, "1.2:planned", planned)));

            assertThat(card.at(TASKS).state()).isEqualTo(CriterionState.NOT_APPLICABLE);
            assertThat(card.total()).hasToString("2");
        }

        @Test
        void areNotApplicableInTheColumnOfPointsAsWell() {
            assertThat(card(table(Map.of("1.2:points", "n/a"))).at(TASKS).state())
                    .isEqualTo(CriterionState.NOT_APPLICABLE);
        }

        @Test
        void areNotAnOptionThatIsSpeltLikeThem() {
            assertThat(totals(score(RuledIndex.choice("n/a"), "unit,1\nA,N/A\n")))
                    .containsExactly("A 1");
            assertThat(totals(score(RuledIndex.choice("none"), "unit,1\nA,N/A\nB,None\n")))
                    .containsExactly("B 1");
        }
    }

    @Test
    void issuesAreToldInVietnameseAsWell() {
        Checked<Scorecards> scored = score(
                RuledIndex.SCHEME, table(Map.of("1.2:completed", "-", "2.3:public", "maybe", "2.3:complete", "yes")));

        assertThat(scored.issues())
                .map(issue -> issue.describe(Locale.forLanguageTag("vi")))
                .containsExactly(
                        "a.csv:2:3: lỗi TAB-406: A, tiêu chí 1.2 \"Tasks\": số liệu \"completed\" là \"-\", nhưng phải"
                                + " là: một số không âm, ví dụ 12.5. Để trống mọi ô của tiêu chí nếu chưa có số liệu,"
                                + " hoặc ghi KAD nếu tiêu chí không áp dụng.",
                        "a.csv:2:4: lỗi TAB-407: A, tiêu chí 1.2 \"Tasks\": số liệu \"planned\" để trống, trong khi số"
                                + " liệu khác thì không. Ghi số liệu này; tiêu chí chỉ được coi là thiếu khi mọi ô của"
                                + " nó đều trống.",
                        "a.csv:2:10: lỗi TAB-406: A, tiêu chí 2.3 \"Website\": số liệu \"public\" là \"maybe\", nhưng"
                                + " phải là: có hoặc không. Để trống mọi ô của tiêu chí nếu chưa có số liệu, hoặc ghi"
                                + " KAD nếu tiêu chí không áp dụng.");
    }
}
