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

class ScoreCommandTest {

    private static final String DATA = "src/main/resources/indices/son-la-2020/";

    private static final String SCHEME = """
            format: 1
            scheme: example/schools
            edition: 2026
            title: Index of schools
            max: 5
            criteria:
              - {code: 1, name: Lessons, max: 3}
              - {code: 2, name: Building, max: 2}
            """;

    @TempDir
    private Path folder;

    private String scheme;

    @BeforeEach
    void writeScheme() throws IOException {
        scheme = file("schools.yaml", SCHEME);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, UTF_8).toString();
    }

    private Run score(String scores, String... more) throws IOException {
        String[] args = {"score", "--scheme", scheme, "--scores", file("scores.csv", scores)};
        return Run.scoring(Stream.of(args, more).flatMap(Arrays::stream).toArray(String[]::new));
    }

    private String in(String name) {
        return folder.resolve(name).toString();
    }

    @Nested
    class OnGoodInput {

        @Test
        void printsTheRanking() throws IOException {
            Run run = score("unit,1,2\nElm,2.5,1\nOak,3,0.75\n");
            assertThat(run.status()).isZero();
            assertThat(run.out()).contains("   1  Oak    3.75\n   2  Elm    3.5\n      Mean   3.63\n");
        }

        @Test
        void printsJson() throws IOException {
            Run run = score("unit,1,2\nElm,2.5,1\n", "--format", "json");
            assertThat(run.out())
                    .startsWith("{\n  \"scheme\" : \"example/schools@2026\",\n  \"fingerprint\" : \"")
                    .contains("\"unit\" : \"Elm\"", "\"rank\" : 1", "\"total\" : \"3.5\"", "\"1\" : \"2.5\"");
        }

        @Test
        void comparesWithTheFormerYear() throws IOException {
            String previous = file("previous.csv", "unit,total\nElm,4\nOak,1.25\n");
            Run run = score("unit,1,2\nElm,2.5,1\nOak,3,0.75\n", "--previous", previous, "--format", "csv");
            assertThat(run.out())
                    .isEqualTo("rank,unit,total\n1,Oak,3.75\n2,Elm,3.5\n,Mean,3.63\n\n"
                            + "unit,previous,total,change,rank-change\nOak,1.25,3.75,2.5,1\nElm,4,3.5,-0.5,-1\n");
        }

        @Test
        void writesTheResultToAFile() throws IOException {
            Run run = score("unit,1,2\nElm,2.5,1\n", "--format", "csv", "--out", in("result.csv"));
            assertThat(run).isEqualTo(new Run(0, "", ""));
            assertThat(folder.resolve("result.csv")).hasContent("rank,unit,total\n1,Elm,3.5\n,Mean,3.5\n");
        }

        @Test
        void takesASchemeOfTheCatalogueAndAliasesOfUnits() {
            Run run = Run.scoring(
                    "score",
                    "--scheme=son-la/department",
                    "--scores=" + DATA + "department/scores.csv",
                    "--units=" + DATA + "department/units.csv",
                    "--previous=" + DATA + "department/previous.csv");
            assertThat(run.status()).isZero();
            assertThat(run.out()).contains("  20  Sở Lao động, Thương binh và xã hội          54.03");
        }
    }

    @Nested
    class OnBadInput {

        @Test
        void tellsAllFaultsAtOnceAndPrintsNothingElse() throws IOException {
            Run run = score("unit,1,2\nElm,3.5,\nOak,x,2,1\nElm,\"1,5\",-1\n");
            String csv = in("scores.csv");
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err().lines().map(line -> line.replace(csv, "scores.csv")))
                    .satisfiesExactly(
                            line -> assertThat(line).startsWith("scores.csv:2:2: error SCO-101: Elm, criterion 1"),
                            line -> assertThat(line).startsWith("scores.csv:2:3: error SCO-103: Elm, criterion 2"),
                            line -> assertThat(line).startsWith("scores.csv:3: error TAB-207: The row has 4 cells"),
                            line -> assertThat(line).startsWith("scores.csv:3:2: error TAB-401: Oak, criterion 1"),
                            line -> assertThat(line).startsWith("scores.csv:4: error SCO-107: The unit \"Elm\""),
                            line -> assertThat(line).startsWith("scores.csv:4:2: error TAB-402: Elm, criterion 1"),
                            line -> assertThat(line).startsWith("scores.csv:4:3: error SCO-102: Elm, criterion 2"));
        }

        @Test
        void scoresTheGoodUnitsIfLenient() throws IOException {
            Run run = score("unit,1,2\nElm,3.5,1\nOak,3,0.75\n", "--lenient", "--format", "csv");
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.out()).isEqualTo("rank,unit,total\n1,Oak,3.75\n,Elm,\n,Mean,3.75\n");
            assertThat(run.err()).contains(":2:2: error SCO-101: Elm, criterion 1 \"Lessons\": 3.5 is more than");
        }

        @Test
        void givesTheReasonOfEachUnitLeftOutInJson() throws IOException {
            Run run = score("unit,1,2\nElm,3.5,1\nOak,3,0.75\n", "--lenient", "--format", "json");
            assertThat(run.out())
                    .contains("\"unit\" : \"Elm\"", "\"rank\" : null")
                    .contains("\"reason\" : \"Elm, criterion 1 \\\"Lessons\\\": 3.5 is more than the maximum 3.\"");
        }

        @Test
        void failsIfLenientButNothingIsGood() throws IOException {
            Run run = score("unit,1,2\nElm,3.5,1\n", "--lenient");
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("error CLI-103: Not one unit could be scored.");
        }

        @Test
        void refusesAFormerYearThatCannotBeReadEvenIfLenient() throws IOException {
            String previous = file("previous.csv", "unit,total\nElm,four\n");
            Run run = score("unit,1,2\nElm,2.5,1\n", "--lenient", "--previous", previous);
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err())
                    .isEqualTo(previous + ":2:2: error TAB-403: Elm: the total \"four\" is not a number."
                            + " Write digits with at most one point, such as 85.19.\n");
        }

        @Test
        void saysThatAFileIsNotThere() {
            Run run = Run.scoring("score", "--scheme", in("no.yaml"), "--scores", in("no.csv"));
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err())
                    .isEqualTo(in("no.yaml") + ": error TXT-101: The file cannot be opened or read."
                            + " Check its name, that it exists and that you may read it.\n"
                            + in("no.csv") + ": error TXT-101: The file cannot be opened or read."
                            + " Check its name, that it exists and that you may read it.\n");
        }

        @Test
        void suggestsASchemeOfTheCatalogue() throws IOException {
            Run run = Run.scoring("score", "--scheme", "son-la/distric@2020", "--scores", file("s.csv", "unit\n"));
            assertThat(run.err())
                    .isEqualTo("-: error CAT-101: There is no scheme \"son-la/distric@2020\". Known schemes:"
                            + " son-la/department@2020, son-la/district@2020. Did you mean"
                            + " \"son-la/district@2020\"?\n");
        }

        @Test
        void tellsItInVietnamese() throws IOException {
            assertThat(score("unit,1,2\nElm,3.5,1\n", "--lang", "vi").err())
                    .contains(":2:2: lỗi SCO-101: Elm, tiêu chí 1 \"Lessons\": 3.5 vượt điểm tối đa 3.");
        }
    }
}
