package org.parindex.scoring.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The golden files were held against the scores and a calculation by hand, line by line. */
class ExplainCommandTest {

    private static final Path GOLDEN = Path.of("src/test/resources/org/parindex/scoring/examples/cli");
    private static final String INDICES = "src/main/resources/indices/";

    private static final String SCHEME = """
            format: 1
            scheme: example/schools
            edition: 2026
            title: Index of schools
            max: 5
            missing: exclude
            criteria:
              - {code: 1, name: Lessons, max: 3}
              - {code: 2, name: Building, max: 2}
            """;

    @TempDir
    private Path folder;

    private static String golden(String name) throws IOException {
        return Files.readString(GOLDEN.resolve(name), UTF_8);
    }

    private static Run explain(String... args) {
        return Run.scoring(
                Stream.concat(Stream.of("explain"), Arrays.stream(args)).toArray(String[]::new));
    }

    private static Run illustrative(String unit, String... more) {
        String data = INDICES + "son-la-2021/";
        String[] args = {
            "--scheme",
            data + "scheme.yaml",
            "--scores",
            data + "scores.csv",
            "--units",
            data + "units.csv",
            "--previous",
            data + "previous.csv",
            "--unit",
            unit
        };
        return explain(Stream.of(args, more).flatMap(Arrays::stream).toArray(String[]::new));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, UTF_8).toString();
    }

    private Run school(String scores, String unit, String... more) throws IOException {
        String[] args = {
            "--scheme", file("schools.yaml", SCHEME), "--scores", file("scores.csv", scores), "--unit", unit
        };
        return explain(Stream.of(args, more).flatMap(Arrays::stream).toArray(String[]::new));
    }

    @Nested
    class OfTheShippedIndices {

        @Test
        void tellsHowAllKindsOfRulesCameToTheirPoints() throws IOException {
            assertThat(illustrative("Đơn vị C")).isEqualTo(new Run(0, golden("explain.en.txt"), ""));
        }

        @ParameterizedTest
        @CsvSource({"table, vi, txt", "md, en, md", "html, en, html", "csv, en, csv", "json, en, json"})
        void tellsWhyACriterionHasItsPointsInEveryFormat(String format, String language, String ending)
                throws IOException {
            Run run = illustrative("đơn vị a", "--criterion", "1.1", "--format", format, "--lang", language);
            assertThat(run).isEqualTo(new Run(0, golden("explain-criterion." + language + "." + ending), ""));
        }

        @Test
        void tellsHowAPublishedDomainAddsUp() throws IOException {
            String data = INDICES + "son-la-2020/department/";
            Run run = explain(
                    "--scheme=son-la/department@2020",
                    "--scores=" + data + "scores.csv",
                    "--units=" + data + "units.csv",
                    "--previous=" + data + "previous.csv",
                    "--unit=Sở Tư pháp",
                    "--criterion=1");
            assertThat(run).isEqualTo(new Run(0, golden("explain-published.en.txt"), ""));
        }
    }

    @Nested
    class OfAnotherIndex {

        @Test
        void tellsWhyAUnitIsLeftOutThatIsNotAtFault() throws IOException {
            Run run = school("unit,1,2\nElm,2.5,1\nOak,3,\n", "Oak", "--format", "csv");
            assertThat(run.status()).isZero();
            assertThat(run.out())
                    .contains(
                            "3,3,warning,SCO-108,\"Oak, criterion 2 \"\"Building\"\": there is no value, so the unit gets no result,"
                                    + " as this scheme declares.\"");
        }

        @Test
        void tellsFaultsAndNothingElse() throws IOException {
            Run run = school("unit,1,2\nElm,2.5,1\nOak,4,1\n", "Elm");
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("scores.csv:3:2: error SCO-101: ");
        }

        @Test
        void isLenientIfAskedTo() throws IOException {
            Run run = school("unit,1,2\nElm,2.5,1\nOak,4,1\n", "Elm", "--lenient");
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.out()).contains("Rank      1 of 1\n");
        }

        @Test
        void suggestsTheUnitAndTheCriterionThatWereMeant() throws IOException {
            Run run = school("unit,1,2\nElm,2.5,1\nOak,3,1\n", "Elms", "--criterion", "1.1");
            assertThat(run).isEqualTo(new Run(2, "", """
                            error CLI-122: There is no unit "Elms" in the scores. Did you mean "Elm"?
                            error CLI-123: The scheme example/schools@2026 has no criterion 1.1. scoring show lists the codes.
                            """));
        }
    }
}
