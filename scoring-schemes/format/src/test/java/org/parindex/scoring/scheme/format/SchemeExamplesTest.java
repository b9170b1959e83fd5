package org.parindex.scoring.scheme.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.scheme.Scheme;

class SchemeExamplesTest {

    /** The example stands in line 11. */
    private static final String SCHEME = SchemeFiles.HEAD + """
            max: 10
            criteria:
              - {code: 1, name: Plan, max: 6, not-applicable: leave-out, rule: {proportion: {of: done, over: planned}}}
              - {code: 2, name: Report, max: 3, missing: zero, rule: {choice: {options: {in time: max, never: 0}}}}
              - {code: 3, name: Reply, max: 1, missing: exclude}
            examples:
              - {name: an example, %s}
            """;

    private static Scheme scheme(String example) {
        return SchemeFiles.scheme(SCHEME.formatted(example));
    }

    private static SchemeExample example(String example) {
        return SchemeExamples.of(scheme(example)).get(0);
    }

    private static List<String> described(String example) {
        return SchemeFiles.described(example(example).issues());
    }

    @Test
    void areInTheOrderOfTheFile() {
        Scheme scheme = scheme("expect: {1: 0}}\n  - {name: another one, expect: {2: 0}");
        assertThat(SchemeExamples.of(scheme))
                .extracting(SchemeExample::name)
                .containsExactly("an example", "another one");
        assertThat(SchemeExamples.of(scheme)).hasToString("[an example, another one]");
    }

    @Test
    void areNoneIfTheSchemeHasNone() {
        assertThat(SchemeExamples.of(SchemeFiles.scheme(SchemeFiles.HEAD + SchemeFiles.TREE)))
                .isEmpty();
    }

    @Nested
    class Holding {

        @Test
        void leavesThatAreNotNamedHaveNoPoints() {
            assertThat(described("given: {3: 1}, expect: {1: 0, 2: 0, 3: 1, total: 1}"))
                    .isEmpty();
        }

        @Test
        void groupsAndTheTotalCanBeExpected() {
            assertThat(described("given: {1: {done: 1, planned: 2}, 2: In Time, 3: 0.5}, expect: {total: 6.5}"))
                    .isEmpty();
        }

        @Test
        void pointsCanBeAwardedInSpiteOfARule() {
            assertThat(described("given: {1: {points: 5.55}}, expect: {1: 5.55}"))
                    .isEmpty();
        }

        @Test
        void aCriterionCanBeLeftOut() {
            assertThat(described("given: {1: n/a, 2: in time}, expect: {1: left-out, total: 7.5}"))
                    .isEmpty();
        }

        @Test
        void aValueCanBeMissing() {
            assertThat(described("given: {2: missing, 3: 1}, expect: {2: 0, total: 1}"))
                    .isEmpty();
        }

        @Test
        void anIssueCanBeExpected() {
            assertThat(described("given: {1: {done: 0, planned: 0}}, issue: RUL-205"))
                    .isEmpty();
            assertThat(described("given: {1: missing}, issue: SCO-103")).isEmpty();
        }

        @Test
        void thatAUnitIsLeftOutCanBeExpected() {
            assertThat(described("given: {3: missing}, issue: SCO-108")).isEmpty();
        }

        @Test
        void oneOfSeveralIssuesIsEnough() {
            assertThat(described("given: {1: {done: 0, planned: 0}, 2: n/a}, issue: SCO-104"))
                    .isEmpty();
        }

        @Test
        void verifyDoesNotThrow() {
            assertThatCode(example("given: {3: 1}, expect: {3: 1}")::verify).doesNotThrowAnyException();
        }
    }

    @Nested
    class NotHolding {

        private static final String AT = "offices.yaml:11:5: error ";

        @Test
        void eachDifferenceIsTold() {
            assertThat(described("given: {1: {done: 1, planned: 3}}, expect: {1: 3, 2: 0, total: 3}"))
                    .containsExactly(
                            AT + "SCH-701: Example \"an example\": criterion 1 has 2, not 3."
                                    + " Correct the scheme or the example.",
                            AT + "SCH-701: Example \"an example\": criterion total has 2, not 3."
                                    + " Correct the scheme or the example.");
        }

        @Test
        void theDigitsAreThoseOfTheScheme() {
            assertThat(described("given: {1: {done: 1, planned: 7}}, expect: {1: 0.857}"))
                    .containsExactly(AT + "SCH-701: Example \"an example\": criterion 1 has 0.86, not 0.857."
                            + " Correct the scheme or the example.");
        }

        @Test
        void zeroIsNotTheSameAsLeftOut() {
            assertThat(described("given: {1: n/a}, expect: {1: 0}"))
                    .containsExactly(AT + "SCH-701: Example \"an example\": criterion 1 has no points, not 0."
                            + " Correct the scheme or the example.");
            assertThat(described("given: {2: missing}, expect: {2: left-out}"))
                    .containsExactly(AT + "SCH-701: Example \"an example\": criterion 2 has 0, not no points."
                            + " Correct the scheme or the example.");
        }

        @Test
        void whatKeepsAUnitFromBeingScoredIsTold() {
            assertThat(described("given: {1: {done: 0, planned: 0}, 2: n/a}, expect: {1: 0}"))
                    .containsExactly(
                            AT + "SCH-702: Example \"an example\" cannot be scored: RUL-205: an example, criterion 1"
                                    + " \"Plan\": \"done\" and \"planned\" are both 0, which gives no rate.",
                            AT + "SCH-702: Example \"an example\" cannot be scored: SCO-104: an example, criterion 2"
                                    + " \"Report\": marked as not applicable, which this scheme does not allow.");
        }

        @Test
        void thatAUnitIsLeftOutIsTold() {
            assertThat(described("given: {3: missing}, expect: {3: 0}"))
                    .containsExactly(AT + "SCH-702: Example \"an example\" cannot be scored: SCO-108: an example,"
                            + " criterion 3 \"Reply\": there is no value, so the unit gets no result, as this scheme"
                            + " declares.");
        }

        @Test
        void anotherIssueThanExpectedIsTold() {
            assertThat(described("given: {1: missing, 2: n/a}, issue: RUL-205"))
                    .containsExactly(AT + "SCH-703: Example \"an example\" should cause the issue RUL-205,"
                            + " but causes: SCO-103, SCO-104.");
        }

        @Test
        void thatThereIsNoIssueIsTold() {
            assertThat(described("given: {1: {done: 1, planned: 1}}, issue: RUL-205"))
                    .containsExactly(
                            AT + "SCH-703: Example \"an example\" should cause the issue RUL-205, but causes: none.");
        }

        @Test
        void itIsToldInVietnameseToo() {
            Issue difference =
                    example("given: {1: n/a}, expect: {1: 0}").issues().get(0);
            assertThat(difference.describe(Locale.forLanguageTag("vi")))
                    .contains("SCH-701")
                    .contains("không có điểm");
        }

        @Test
        void verifyThrowsWithAllDifferences() {
            SchemeExample example = example("given: {1: {done: 1, planned: 3}}, expect: {1: 3, total: 3}");
            assertThatThrownBy(example::verify)
                    .isInstanceOf(AssertionError.class)
                    .hasMessage(AT + "SCH-701: Example \"an example\": criterion 1 has 2, not 3."
                            + " Correct the scheme or the example.\n"
                            + AT + "SCH-701: Example \"an example\": criterion total has 2, not 3."
                            + " Correct the scheme or the example.");
        }
    }
}
