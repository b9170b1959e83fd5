package org.parindex.scoring.scheme.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.core.rule.Measurement;
import org.parindex.scoring.core.rule.formula.Condition;
import org.parindex.scoring.core.rule.formula.Condition.Chosen;
import org.parindex.scoring.core.rule.formula.Condition.Flag;
import org.parindex.scoring.core.rule.formula.Condition.Junction;
import org.parindex.scoring.core.rule.formula.Condition.Not;
import org.parindex.scoring.core.rule.formula.Expression.Constant;
import org.parindex.scoring.core.rule.formula.Expression.Operation;
import org.parindex.scoring.core.rule.formula.Expression.Operator;
import org.parindex.scoring.core.rule.formula.Expression.Variable;
import org.parindex.scoring.core.value.Points;

class FormulaParserTest {

    private static final Measurement MEASUREMENT = Measurement.builder()
            .number("done", 1)
            .number("planned", 3)
            .number("số_văn_bản", "2.5")
            .flag("urgent", true)
            .flag("late", false)
            .option("form", "online")
            .build();

    private static String problem(String text) {
        return catchThrowableOfType(FormulaFault.class, () -> FormulaParser.number(text))
                .problem()
                .in(Locale.ENGLISH);
    }

    private static String problemOfCondition(String text) {
        return catchThrowableOfType(FormulaFault.class, () -> FormulaParser.condition(text))
                .problem()
                .in(Locale.ENGLISH);
    }

    @Nested
    class Numbers {

        /** Expected values are worked out by hand. */
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "7 | 7",
                    "0.5 | 1/2",
                    "max | 2",
                    "done | 1",
                    "số_văn_bản | 5/2",
                    "8 - 3 - 2 | 3",
                    "8 - (3 - 2) | 7",
                    "12 / 3 / 2 | 2",
                    "12 / (3 / 2) | 8",
                    "2 + 3 * 4 | 14",
                    "(2 + 3) * 4 | 20",
                    "2 * 3 + 4 | 10",
                    "12 / 2 * 3 | 18",
                    "-2 - -3 | 1",
                    "--3 | 3",
                    "-2 * -3 | 6",
                    "2 * -(1 + 2) | -6",
                    "max * done / planned | 2/3",
                    "1 / 3 + 1 / 3 + 1 / 3 | 1",
                    "0.1 + 0.2 | 3/10",
                    "least(3, 1, 2) | 1",
                    "most(3, 1, 2) | 3",
                    "least(5) | 5",
                    "most(done, least(planned, 2)) | 2",
                    "-least(1, 2) - 1 | -2"
                })
        void areComputedExactly(String text, String expected) {
            assertThat(FormulaParser.number(text).value(MEASUREMENT, Points.of(2)))
                    .hasToString(expected);
        }

        @Test
        void needNoBlanks() {
            assertThat(FormulaParser.number("8-3\u00A0-\n2")).isEqualTo(FormulaParser.number("8 - 3 - 2"));
        }

        @Test
        void becomeATree() {
            assertThat(FormulaParser.number("a + 2 * b"))
                    .isEqualTo(new Operation(
                            Operator.PLUS,
                            new Variable("a"),
                            new Operation(Operator.TIMES, new Constant(Points.of(2)), new Variable("b"))));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "a - (b - c)",
                    "a - b - c",
                    "(a + b) * c",
                    "a * b + c",
                    "-a * b",
                    "-(a * b)",
                    "--a",
                    "a - -b",
                    "a / (b * c)",
                    "least(a + b, -c, most(1.5, max))"
                })
        void areWrittenAsTheyWereRead(String text) {
            assertThat(FormulaParser.number(text)).hasToString(text);
        }
    }

    @Nested
    class Conditions {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "done = 1 | true",
                    "done != 1 | false",
                    "done < planned | true",
                    "planned <= 3 | true",
                    "planned > 3 | false",
                    "planned >= 2 + 1 | true",
                    "urgent | true",
                    "not urgent | false",
                    "not not urgent | true",
                    "form = \"online\" | true",
                    "form != \"online\" | false",
                    "urgent or late and late | true",
                    "(urgent or late) and late | false",
                    "not late and late | false",
                    "not (late and late) | true",
                    "not done = 2 | true",
                    "(done) = (1) | true",
                    "((done + 1) * 2 = 4) and (urgent) | true"
                })
        void holdOrNot(String text, boolean expected) {
            assertThat(FormulaParser.condition(text).holds(MEASUREMENT, Points.of(2)))
                    .isEqualTo(expected);
        }

        @Test
        void bindAndTighterThanOr() {
            Condition a = new Flag("a");
            Condition b = new Flag("b");
            Condition c = new Chosen("c", "x y");
            assertThat(FormulaParser.condition("a or b and c = \"x y\""))
                    .isEqualTo(new Junction(false, a, new Junction(true, b, c)));
            assertThat(FormulaParser.condition("a and b or c != \"x y\""))
                    .isEqualTo(new Junction(false, new Junction(true, a, b), new Not(c)));
        }

        @Test
        void doNotComputeTheSecondPartIfTheFirstDecides() {
            Measurement none = Measurement.builder().number("planned", 0).build();
            Condition guarded = FormulaParser.condition("planned = 0 or 1 / planned > 2");
            assertThat(guarded.holds(none, Points.of(2))).isTrue();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "a or b and c",
                    "(a or b) and c",
                    "a or (b or c)",
                    "a or b or c",
                    "not a",
                    "not (a and b)",
                    "not a and b",
                    "not done = 1",
                    "form != \"x\"",
                    "(a + b) * c >= 2 and d"
                })
        void areWrittenAsTheyWereRead(String text) {
            assertThat(FormulaParser.condition(text)).hasToString(text);
        }
    }

    @Nested
    class Faults {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "max * ) | at character 7, \")\" stands where a number, a name or \"(\" was expected",
                    "+ 1 | at character 1, \"+\" stands where a number, a name or \"(\" was expected",
                    "2 * * 3 | at character 5, \"*\" stands where a number, a name or \"(\" was expected",
                    "2 * | it ends where a number, a name or \"(\" was expected",
                    "(1 + 2 | it ends where \")\" was expected",
                    "(1 2) | at character 4, \"2\" stands where \")\" was expected",
                    "1) | at character 2, \")\" stands where an operator or the end was expected",
                    "done planned | at character 6, \"planned\" stands where an operator or the end was expected",
                    "50% | at character 3, \"%\" stands where an operator or the end was expected",
                    "2 ^ 3 | at character 3, \"^\" stands where an operator or the end was expected",
                    "1,5 | at character 2, \",\" stands where an operator or the end was expected",
                    "số-văn-bản * “a” | at character 14, \"“\" stands where a number, a name or \"(\" was expected",
                    "least | it ends where \"(\" was expected",
                    "most + 1 | at character 6, \"+\" stands where \"(\" was expected",
                    "least() | at character 7, \")\" stands where a number, a name or \"(\" was expected",
                    "least(1 2) | at character 9, \"2\" stands where \",\" or \")\" was expected",
                    "least(1, 2 | it ends where \",\" or \")\" was expected",
                    "min(1, 2) | at character 1, \"min\" is no function; there are only least(…) and most(…)",
                    "points / 2 | at character 1, \"points\" cannot be the name of an input",
                    "1 + done = 2 | at character 1, a condition stands where a number was expected",
                    "1 + not a | at character 5, \"not\" stands where a number, a name or \"(\" was expected",
                    "1 + (a and b) | at character 6, a condition stands where a number was expected",
                    "\"a\" | at character 1, a text in quotation marks stands where a number was expected",
                    "1 + \"a | at character 5, a quotation mark is opened and never closed",
                    "007 | at character 1, 007 is no number such as 12 or 12.5, with at most 40 digits on each side of the point",
                    "1.2.3 | at character 1, 1.2.3 is no number such as 12 or 12.5, with at most 40 digits on each side of the point",
                    "2 * 12222222222222222222222222222222222222222 | at character 5, 12222222222222222222222222222222222222222 is no number such as 12 or 12.5, with at most 40 digits on each side of the point"
                })
        void tellWhatStandsWhere(String text, String expected) {
            assertThat(problem(text)).isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "planned + 1 | at character 1, a number stands where a condition was expected",
                    "urgent and max | at character 12, a number stands where a condition was expected",
                    "1 < planned < 3 | at character 1, a condition stands where a number was expected",
                    "form > \"a\" | at character 8, a text in quotation marks stands where a number was expected",
                    "\"a\" = form | at character 1, a text in quotation marks stands where a number was expected",
                    "\"a\" | at character 1, a text in quotation marks stands where a condition was expected",
                    "form = \" \" | at character 8, there is no option between the quotation marks",
                    "form == \"a\" | at character 7, \"=\" stands where a number, a name or \"(\" was expected",
                    "urgent AND late | at character 8, \"AND\" stands where an operator or the end was expected",
                    "not | it ends where a number, a name or \"(\" was expected"
                })
        void tellWhereAConditionIsNone(String text, String expected) {
            assertThat(problemOfCondition(text)).isEqualTo(expected);
        }

        @Test
        void areToldInVietnamese() {
            FormulaFault fault = catchThrowableOfType(FormulaFault.class, () -> FormulaParser.number("max * )"));
            assertThat(fault.problem().in(Locale.forLanguageTag("vi")))
                    .isEqualTo("ở ký tự thứ 7, \")\" đứng ở chỗ cần một số, một tên hoặc \"(\"");
        }
    }

    /** Texts made to exhaust whoever reads them; the timeout only ends what would hang. */
    @Nested
    @Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
    class HostileTexts {

        private static final String DEEP = "more than 100 levels are nested";
        private static final String LONG = "it is longer than 1,000 characters";

        @Test
        void mayNestAHundredLevels() {
            String nested = "(".repeat(100) + "done" + ")".repeat(100);
            assertThat(FormulaParser.number(nested)).hasToString("done");
            assertThat(FormulaParser.number("-".repeat(100) + "done")).hasToString("-".repeat(100) + "done");
            assertThat(FormulaParser.condition("not ".repeat(100) + "a")).hasToString("not ".repeat(100) + "a");
        }

        @Test
        void areReadOnASmallStack() throws InterruptedException {
            String nested =
                    "-least(".repeat(50) + "done" + ")".repeat(50) + " > " + "(".repeat(100) + "1" + ")".repeat(100);
            StringBuilder written = new StringBuilder();
            Thread small = new Thread(null, () -> written.append(FormulaParser.condition(nested)), "small", 512 * 1024);
            small.start();
            small.join();
            assertThat(written).startsWith("-least(-least(").endsWith(" > 1");
        }

        @Test
        void mayChainAsLongAsTheyLike() {
            String chain = "a" + "+a".repeat(499);
            assertThat(FormulaParser.number(chain)).hasToString(chain.replace("+", " + "));
            assertThat(FormulaParser.number(chain.replace("+", " + "))).isEqualTo(FormulaParser.number(chain));
        }

        @ParameterizedTest
        @ValueSource(strings = {"(", "-", "-(", "least(", "most(1, -"})
        void mayNotNestFurther(String opening) {
            assertThat(problem(opening.repeat(1_000 / opening.replace(" ", "").length())))
                    .endsWith(DEEP);
        }

        @Test
        void mayNotNestConditionsFurther() {
            assertThat(problemOfCondition("not ".repeat(333))).isEqualTo("at character 401, " + DEEP);
            assertThat(problemOfCondition("(".repeat(500) + "a" + ")".repeat(499)))
                    .isEqualTo("at character 101, " + DEEP);
            assertThat(problemOfCondition("not (".repeat(200))).isEqualTo("at character 251, " + DEEP);
        }

        @Test
        void mayNotBeLonger() {
            assertThat(problem("not ".repeat(500))).isEqualTo(LONG);
            assertThat(problem("1".repeat(1_001))).isEqualTo(LONG);
            assertThat(problem(" ".repeat(1_000_000))).isEqualTo(LONG);
            assertThat(problem("((((((((((".repeat(100_000))).isEqualTo(LONG);
        }

        @Test
        void mayNotHoldHugeNumbers() {
            assertThat(problem("9".repeat(1_000)))
                    .startsWith("at character 1, 9999")
                    .contains(" is no number such as ");
            assertThat(problem("1e999999999"))
                    .isEqualTo("at character 2, \"e999999999\" stands where an operator or the end was expected");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    ")",
                    "\"",
                    "=",
                    "!",
                    "a ",
                    "1 ",
                    "least ",
                    "and ",
                    "()",
                    "\uD83D\uDE00",
                    "\uD83D",
                    "\u0000",
                    "(a or "
                })
        void endAtOnce(String part) {
            String text = part.repeat(1_000 / part.replace(" ", "").length());
            assertThatThrownBy(() -> FormulaParser.number(text)).isInstanceOf(FormulaFault.class);
            assertThatThrownBy(() -> FormulaParser.condition(text)).isInstanceOf(FormulaFault.class);
        }
    }
}
