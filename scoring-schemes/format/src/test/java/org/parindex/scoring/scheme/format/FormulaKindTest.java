package org.parindex.scoring.scheme.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.scheme.format.SchemeFiles.described;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.rule.Award;
import org.parindex.scoring.core.rule.Input;
import org.parindex.scoring.core.rule.Input.Type;
import org.parindex.scoring.core.rule.Measurement;
import org.parindex.scoring.core.rule.RuleIssue;
import org.parindex.scoring.core.rule.ScoringRule;
import org.parindex.scoring.core.rule.formula.Condition;
import org.parindex.scoring.core.rule.formula.Expression;
import org.parindex.scoring.core.rule.formula.Formula;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.score.CriterionScore;
import org.parindex.scoring.core.score.Explanation;
import org.parindex.scoring.core.score.Scorecards;
import org.parindex.scoring.core.score.Scorer;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;

class FormulaKindTest {

    private static final String GUARDED = """
            branches:
              - {when: planned = 0, points: max}
              - {points: max * done / planned}
            """;

    /** A rule that one office of the Ministry of Public Security writes as "(completion rate % * 3) / 100%". */
    private static final String CHOSEN_BY_THE_USER = """
            branches:
              - {when: cách_tính = "theo biểu mẫu", points: tỷ_lệ_hoàn_thành * 3 / 100}
              - {when: cách_tính = "theo văn bản" and đúng_hạn, points: "least(3, số_văn_bản * 0.25)"}
              - {when: cách_tính = "theo văn bản", points: "least(3, số_văn_bản * 0.25) / 2"}
            inputs: {tỷ_lệ_hoàn_thành: percent, số_văn_bản: count}
            """;

    private static Scheme scheme(String formula) {
        return SchemeFiles.scheme(SchemeFiles.HEAD + """
                max: 3
                rounding: {scale: 3}
                criteria:
                  - code: 1
                    name: Plan
                    max: 3
                    rule:
                      formula:
                """ + formula.indent(12));
    }

    private static ScoringRule rule(String formula) {
        return scheme(formula).leaves().get(0).rule();
    }

    private static Checked<Scorecards> score(String formula, Measurement.Builder measurement) {
        ScoreSheet sheet = ScoreSheet.builder()
                .unit(Unit.of("Culture"))
                .measure("1", measurement.build())
                .build();
        return Scorer.of(scheme(formula)).score(List.of(sheet));
    }

    private static CriterionScore scored(String formula, Measurement.Builder measurement) {
        return score(formula, measurement)
                .orElseThrow()
                .asList()
                .get(0)
                .root()
                .children()
                .get(0);
    }

    private static Measurement.Builder measured(long done, long planned) {
        return Measurement.builder().number("done", done).number("planned", planned);
    }

    @Nested
    class Reading {

        @Test
        void makesOneBranchOfPoints() {
            assertThat(rule("points: max * done"))
                    .isEqualTo(new Formula(
                            List.of(new Formula.Branch(
                                    Optional.empty(),
                                    new Expression.Operation(
                                            Expression.Operator.TIMES,
                                            new Expression.Maximum(),
                                            new Expression.Variable("done")))),
                            List.of(Input.of("done", Type.AMOUNT)),
                            Optional.empty(),
                            Optional.empty()));
        }

        @Test
        void takesFloorCapAndTypes() {
            Formula formula = (Formula) rule("""
                    points: growth + done + staff + rate
                    floor: 0
                    cap: 50%
                    inputs: {rate: percent, growth: number, staff: count}
                    """);
            assertThat(formula.floor()).contains(Award.NONE);
            assertThat(formula.cap()).contains(Award.parse("50%"));
            assertThat(formula.inputs())
                    .containsExactly(
                            Input.of("growth", Type.NUMBER),
                            Input.of("done", Type.AMOUNT),
                            Input.of("staff", Type.COUNT),
                            Input.of("rate", Type.PERCENT));
        }

        @Test
        void takesTheOptionsThatAreMentionedInTheirOrder() {
            assertThat(rule(CHOSEN_BY_THE_USER).inputs())
                    .containsExactly(
                            Input.choice("cách_tính", List.of("theo biểu mẫu", "theo văn bản")),
                            Input.of("tỷ_lệ_hoàn_thành", Type.PERCENT),
                            Input.of("đúng_hạn", Type.FLAG),
                            Input.of("số_văn_bản", Type.COUNT));
        }

        @Test
        void takesAllOptionsThatAreDeclared() {
            assertThat(rule("""
                    branches:
                      - {when: form = "paper", points: 1}
                      - {points: max}
                    inputs: {form: [online, paper, "by phone"]}
                    """).inputs())
                    .containsExactly(Input.choice("form", List.of("online", "paper", "by phone")));
        }

        @Test
        void takesAFormulaOverSeveralLines() {
            assertThat(rule("""
                    points: >
                      max * done
                        / planned
                    """)).isEqualTo(rule("points: max*done/planned"));
        }

        @Test
        void takesANumberAsAFormula() {
            assertThat(((Formula) rule("points: 2.50")).branches().get(0).points())
                    .isEqualTo(new Expression.Constant(Points.parse("2.5")));
        }
    }

    @Nested
    class Writing {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "points: 2",
                    "points: -(max - 3) * -done",
                    GUARDED,
                    CHOSEN_BY_THE_USER,
                    "{points: growth, floor: -50%, cap: 0.25, inputs: {growth: number}}",
                    "{points: a * max, floor: 0, cap: max, inputs: {a: count}}",
                    "{branches: [{when: 'form != \"a, \\b\" or not late', points: 1}], inputs: {form: [x, 'a, \\b', '\"']}}"
                })
        void isReadBackAsTheSameScheme(String formula) {
            Scheme scheme = scheme(formula);
            Scheme readBack = SchemeFiles.scheme(SchemeWriter.write(scheme));
            assertThat(readBack).isEqualTo(scheme);
            assertThat(readBack.fingerprint()).isEqualTo(scheme.fingerprint());
        }

        @Test
        void spellsEveryPartOut() {
            assertThat(rule("{points: 'max*(a/b)', cap: max, inputs: {a: count}}")
                            .parameters())
                    .hasToString("{branches: [{points: \"max * (a / b)\"}], cap: max, inputs: {a: count, b: amount}}");
        }
    }

    @Nested
    class Scoring {

        @Test
        void isExactUntilItIsRounded() {
            CriterionScore score = scored("points: max * done / planned", measured(1, 9));
            assertThat(score.unrounded()).contains(Ratio.of(1, 3));
            assertThat(score.points()).contains(Points.parse("0.333"));
        }

        @Test
        void addsThreeThirdsToAWhole() {
            assertThat(scored("points: done / planned + done / planned + done / planned", measured(1, 3))
                            .points())
                    .contains(Points.of(1));
        }

        @Test
        void takesTheFirstBranchWhoseConditionHoldsAndComputesNoOther() {
            Explanation explanation =
                    scored(GUARDED, measured(0, 0)).explanation().orElseThrow();
            assertThat(explanation.branch()).isEqualTo("max if planned = 0");
            assertThat(scored(GUARDED, measured(0, 0)).points()).contains(Points.of(3));
            assertThat(scored(GUARDED, measured(9, 10)).points()).contains(Points.parse("2.7"));
        }

        @ParameterizedTest
        @CsvSource({"theo biểu mẫu, 93, 0, no, 2.79", "theo văn bản, 0, 7, yes, 1.75", "theo văn bản, 0, 13, no, 1.5"})
        void followsTheBranchThatTheUserChose(String way, String rate, String documents, String inTime, String points) {
            Measurement.Builder measurement = Measurement.builder()
                    .option("cách_tính", way)
                    .number("tỷ_lệ_hoàn_thành", rate)
                    .number("số_văn_bản", documents)
                    .flag("đúng_hạn", inTime.equals("yes"));
            assertThat(scored(CHOSEN_BY_THE_USER, measurement).points()).contains(Points.parse(points));
        }

        @ParameterizedTest
        @CsvSource({"-2, 0", "1, 1", "7, 1.5"})
        void staysBetweenFloorAndCap(String growth, String points) {
            Measurement.Builder measurement = Measurement.builder().number("growth", growth);
            assertThat(scored("{points: growth, floor: 0, cap: 50%, inputs: {growth: number}}", measurement)
                            .points())
                    .contains(Points.parse(points));
        }

        @Test
        void refusesAMeasurementForWhichNoBranchHolds() {
            assertThat(described(score(
                                    "branches: [{when: done > 5, points: max}]",
                                    Measurement.builder().number("done", 5))
                            .issues()))
                    .containsExactly("error RUL-209: Culture, criterion 1 \"Plan\": no branch of the formula applies."
                            + " Add a last branch without \"when\" to the scheme.");
        }

        @Test
        void refusesToDivideByZero() {
            assertThat(described(score("points: max * (done / planned)", measured(0, 0))
                            .issues()))
                    .containsExactly("error RUL-210: Culture, criterion 1 \"Plan\": the formula divides by zero in"
                            + " done / planned. Guard it by a branch with \"when\" in the scheme.");
        }

        @Test
        void refusesMoreThanTheMaximumUnlessThereIsACap() {
            assertThat(described(score("points: max * done / planned", measured(4, 3))
                            .issues()))
                    .containsExactly(
                            "error RUL-211: Culture, criterion 1 \"Plan\": the rule gives 4 points, more than 3."
                                    + " Check the measured values, or declare a \"cap\" in the scheme.");
        }

        @Test
        void refusesLessThanNothingUnlessThereIsAFloor() {
            assertThat(described(score("points: done - planned", measured(1, 3)).issues()))
                    .containsExactly("error RUL-212: Culture, criterion 1 \"Plan\": -2 points are fewer than 0."
                            + " Check the values, or declare a \"floor\" in the scheme.");
        }

        @Test
        void refusesNumbersThatNobodyCanRead() {
            Measurement.Builder measurement = Measurement.builder().number("a", "999999999999999");
            assertThat(described(
                            score("{points: a * a * a, cap: max}", measurement).issues()))
                    .containsExactly(
                            "error RUL-213: Culture, criterion 1 \"Plan\": a * a * a gives a number beyond 10^30."
                                    + " Check the measured values.");
            assertThat(score("{points: 1 - a" + " * a".repeat(400) + ", floor: 0}", measurement)
                            .issues())
                    .extracting(Issue::code)
                    .containsExactly(RuleIssue.OUT_OF_BOUNDS);
        }

        @Test
        void refusesMeasurementsThatAreNotOfTheDeclaredType() {
            String formula = "{points: done, inputs: {done: count}}";
            assertThat(described(score(formula, Measurement.builder().number("done", "1.5"))
                            .issues()))
                    .containsExactly("error RUL-203: Culture, criterion 1 \"Plan\": the input \"done\" is \"1.5\","
                            + " but must be: a whole number from 0 on.");
        }
    }

    @Test
    void namesInputsInTheOrderOfTheBranches() {
        Condition.Chosen chosen = new Condition.Chosen("form", "online");
        Expression.Variable done = new Expression.Variable("done");
        List<Input> inputs = List.of(Input.of("done", Type.AMOUNT), Input.choice("form", List.of("online")));
        Formula formula = new Formula(
                List.of(new Formula.Branch(Optional.of(chosen), done)), inputs, Optional.empty(), Optional.empty());
        assertThat(formula.inputs()).extracting(Input::name).containsExactly("form", "done");
    }
}
