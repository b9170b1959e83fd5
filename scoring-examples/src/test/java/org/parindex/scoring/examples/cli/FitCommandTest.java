package org.parindex.scoring.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Schemes that depend on the units that are scored together. */
class FitCommandTest {

    private static final String SCHEME = """
            format: 1
            scheme: example/towns
            edition: 2025
            title: Index of towns
            max: 100
            aggregation: mean
            criteria:
              - {code: air, name: Air, rule: {min-max: {worst: max, best: min}}}
              - {code: work, name: Work, rule: min-max}
            """;

    private static final String EXACT = """
            format: 1
            scheme: example/towns
            edition: 2025
            title: Index of towns
            max: 100
            rounding: {scale: 15}
            aggregation: mean
            criteria:
              - {code: air, name: Air, rule: {min-max: {worst: max, best: min}}}
              - {code: work, name: Work, rule: {z-score: {mean-to: 50, deviation-to: 20, within: {from: 0, to: max}}}}
              - {code: soil, name: Soil, rule: {min-max: {worst: p10, best: p90, winsorise: {from: p10, to: p90}}}}
            """;

    /** Air from 10 to 40 and work from 50 to 70: Elm has 100 and 0, Oak 0 and 100, Yew 2/3 and 1/2 of 100. */
    private static final String SCORES = """
            unit,air,work
            Elm,10,50
            Oak,40,70
            Yew,20,60
            """;

    @TempDir
    private Path folder;

    private String scheme;
    private String scores;

    @BeforeEach
    void writeFiles() throws IOException {
        scheme = file("towns.yaml", SCHEME);
        scores = file("scores.csv", SCORES);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, UTF_8).toString();
    }

    private Run fit(String... more) {
        String[] args = {"fit", "--scheme", scheme, "--scores", scores};
        return Run.scoring(Stream.of(args, more).flatMap(Arrays::stream).toArray(String[]::new));
    }

    private static Run score(String scheme, String scores) {
        return Run.scoring("score", "--scheme", scheme, "--scores", scores, "--format", "csv");
    }

    @Test
    void areFittedWhenTheyAreScored() {
        assertThat(score(scheme, scores).out()).isEqualTo("""
                rank,unit,air,work,total
                1,Yew,66.67,50,58.34
                2,Elm,100,0,50
                2,Oak,0,100,50
                """);
    }

    @Nested
    class Fitted {

        @Test
        void scoreTheSameUnitsAlike() throws IOException {
            String fitted = file("fitted.yaml", fit().out());

            assertThat(score(fitted, scores).out())
                    .isEqualTo(score(scheme, scores).out());
        }

        @Test
        void scoreTheSameUnitsAlikeWhateverAProgramWrote() throws IOException {
            scheme = file("exact.yaml", EXACT);
            scores = file("exact.csv", """
                    unit,air,work,soil
                    Elm,0.1,12345678901234567,1.2345678901234567e-05
                    Oak,0.30000000000000004,1e+16,2e-05
                    Yew,0.30000000000000002,1.1e16,4.9406564584124654e-24
                    """);
            String fitted = file("fitted.yaml", fit().out());

            // computed with fractions and 60 digits of the root; air of Yew is 2 / 20000000000000004 of 100
            assertThat(score(scheme, scores).out()).isEqualTo("""
                    rank,unit,air,work,soil,total
                    1,Elm,100,70.90691820932266,61.728394506172835,77.545104238498498
                    2,Oak,0,31.050919773753772,100,43.683639924584591
                    3,Yew,0.00000000000001,48.042162016923568,0,16.014054005641193
                    """);
            assertThat(score(fitted, scores).out())
                    .isEqualTo(score(scheme, scores).out());
        }

        @Test
        void keepTheirGoalpostsForAnotherYear() throws IOException {
            String fitted = file("fitted.yaml", fit().out());
            String next = file("next.csv", "unit,air,work\nElm,25,55\n");

            // (40 − 25) / 30 and (55 − 50) / 20 of 100
            assertThat(score(fitted, next).out()).isEqualTo("rank,unit,air,work,total\n1,Elm,50,25,37.5\n");
        }

        @Test
        void canHaveAnEditionOfTheirOwn() {
            assertThat(fit("--edition", "2025-fitted").out())
                    .startsWith("format: 1\nscheme: \"example/towns\"\nedition: \"2025-fitted\"\n");
        }

        @Test
        void holdForTheYearsOfAllFiles() throws IOException {
            String later = file("later.csv", "unit,air,work\nElm,70,90\n");
            String fitted = file("fitted.yaml", fit(later).out());

            // air from 10 to 70, work from 50 to 90: (70 − 20) / 60 and (60 − 50) / 40 of 100
            assertThat(score(fitted, scores).out()).contains("Yew,83.33,25,54.17\n");
        }
    }

    @Nested
    class Refusals {

        @Test
        void nameTheCriterionThatHasNoSpread() throws IOException {
            scores = file("same.csv", "unit,air,work\nElm,10,50\nOak,10,60\n");

            Run run = fit();

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).startsWith("error RUL-301: ").contains("criterion air \"Air\"");
        }

        @Test
        void sayWhatAnEditionCanBe() {
            Run run = fit("--edition", "a b");

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).isEqualTo("""
                    error CLI-125: "a b" cannot be an edition. Use letters, digits, ".", "_" and "-", such as 2022-fitted.
                    """);
        }

        @Test
        void keepTheIdFromGettingTooLong() {
            Run run = fit("--edition", "2".repeat(198));

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).startsWith("error CLI-125: \"222");
        }

        @Test
        void keepTheSchemeFromBeingWrittenOver() {
            assertThat(fit("--out", scheme).err()).contains("CLI-105");
        }
    }

    @Test
    void auditsSayThatTotalsAreNotChecked() throws IOException {
        String table = file("table.csv", "unit,air,work,total\nElm,100,0,50\nOak,0,100,50\nYew,66.67,50,58.34\n");

        assertThat(Run.scoring("audit", "--scheme", scheme, table).err())
                .contains(
                        "warning CLI-124: The points of the scheme example/towns@2025 do not all add up: only ranges,");
    }

    @Test
    void leniencyLeavesOutAUnitThatCannotBeRead() throws IOException {
        scores = file("unreadable.csv", SCORES.replace("Yew,20", "Yew,abc"));

        Run run = Run.scoring("score", "--scheme", scheme, "--scores", scores, "--lenient", "--format", "csv");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("1,Elm,100,0,50\n").contains(",Yew,,,\n");
    }
}
