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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    private static final String TAUGHT = "{proportion: {of: taught, over: planned}}";

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
            assertThat(run.out())
                    .contains("   1  Oak    3.75\n   2  Elm    3.5\n      Mean   3.63\n")
                    .contains("Oak   3    0.75   3.75\nElm   2.5  1      3.5\n");
        }

        @Test
        void printsJson() throws IOException {
            Run run = score("unit,1,2\nElm,2.5,1\n", "--format", "json");
            assertThat(run.out())
                    .startsWith("{\n  \"scheme\" : \"example/schools@2026\",\n  \"fingerprint\" : \"")
                    .contains("\"unit\" : \"Elm\"", "\"rank\" : 1", "\"total\" : \"3.5\"", "\"1\" : \"2.5\"");
        }

        @Test
        void comparesWithThePreviousYear() throws IOException {
            String previous = file("previous.csv", "unit,total\nElm,4\nOak,1.25\n");
            Run run = score("unit,1,2\nElm,2.5,1\nOak,3,0.75\n", "--previous", previous, "--format", "csv");
            assertThat(run.out())
                    .isEqualTo("rank,unit,1,2,total,previous,change,rank-change\n"
                            + "1,Oak,3,0.75,3.75,1.25,2.5,1\n2,Elm,2.5,1,3.5,4,-0.5,-1\n");
        }

        @Test
        void warnsOfAUnitThatOnlyThePreviousYearHas() throws IOException {
            String previous = file("previous.csv", "unit,total\nElm,4\nOek,1.25\n");
            Run run = score("unit,1,2\nElm,2.5,1\nOak,3,0.75\n", "--previous", previous);
            assertThat(run.status()).isZero();
            assertThat(run.err())
                    .isEqualTo(previous + ":3:1: warning TAB-306: The unit \"Oek\" is not one of the current year;"
                            + " it is listed as one that only the previous year has. Did you mean \"Oak\"?\n");
        }

        @Test
        void writesTheResultToAFile() throws IOException {
            Run run = score("unit,1,2\nElm,2.5,1\n", "--format", "csv", "--out", in("result.csv"));
            assertThat(run).isEqualTo(new Run(0, "", ""));
            assertThat(folder.resolve("result.csv")).hasContent("rank,unit,1,2,total\n1,Elm,2.5,1,3.5\n");
        }

        @Test
        void scoresWhatWasMeasuredByTheRulesOfTheScheme() throws IOException {
            scheme = file("measured.yaml", SCHEME.replace("Lessons, max: 3", "Lessons, max: 3, rule: " + TAUGHT));
            Run run = score("unit,2,1:planned,1:points,1:taught\nElm,1,80,,60\nOak,0.75,,3,\n", "--format", "csv");
            assertThat(run).isEqualTo(new Run(0, "rank,unit,1,2,total\n1,Oak,3,0.75,3.75\n2,Elm,2.25,1,3.25\n", ""));
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
            Run run = score("unit,1,2\nElm,3.5,\nOak,x,2,1\nElm,\"1,5\",-1\nAsh,x,1\n");
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err().replace(in("scores.csv") + ":", "").lines())
                    .extracting(line -> line.replaceAll("^([0-9:]+): error (\\w+-\\d+): .*", "$1 $2"))
                    .containsExactly(
                            "2:2 SCO-101",
                            "2:3 SCO-103",
                            "3 TAB-207",
                            "4:1 SCO-107",
                            "4:2 TAB-402",
                            "4:3 SCO-102",
                            "5:2 TAB-401");
        }

        @Test
        void neverWritesTheResultOverItsInput() throws IOException {
            Run run = score("unit,1,2\nElm,2.5,1\n", "--out", in("scores.csv"));
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err())
                    .isEqualTo(
                            in("scores.csv") + ": error CLI-105: The result would replace one of the files that it is"
                                    + " made of. Name another file after --out.\n");
            assertThat(folder.resolve("scores.csv")).hasContent("unit,1,2\nElm,2.5,1\n");
        }

        @Test
        void scoresTheGoodUnitsIfLenient() throws IOException {
            Run run = score("unit,1,2\nElm,3.5,1\nOak,3,0.75\n", "--lenient", "--format", "csv");
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.out()).isEqualTo("rank,unit,1,2,total\n1,Oak,3,0.75,3.75\n,Elm,,,\n");
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
        void takesNamesThatDifferOnlyInALineEndForFaults() throws IOException {
            String previous = file("previous.csv", "unit,total\nElm Street,4\n");
            Run run = score("unit,1,2\nElm Street,2.5,1\n\"Elm\nStreet\",1,1\n", "--previous", previous);
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains(":3:1: error TAB-307: ");
        }

        @Test
        void refusesAPreviousYearThatCannotBeReadEvenIfLenient() throws IOException {
            String previous = file("previous.csv", "unit,total\nElm,four\n");
            Run run = score("unit,1,2\nElm,2.5,1\n", "--lenient", "--previous", previous);
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err())
                    .isEqualTo(previous + ":2:2: error TAB-403: Elm: the total \"four\" is not a number."
                            + " Write digits with at most one point, such as 85.19.\n");
        }

        @ParameterizedTest
        @ValueSource(strings = {"NA", "nan"})
        void namesTheOptionThatDeclaresWhatProgramsWriteForMissing(String word) throws IOException {
            assertThat(score("unit,1,2\nElm,2.5," + word + "\n").err())
                    .isEqualTo(in("scores.csv") + ":2:3: error TAB-427: Elm, criterion 2 \"Building\": \"" + word
                            + "\" is what programs write for a value that is missing or cannot be calculated. Leave the"
                            + " cell empty if there is no value, or write n/a if the criterion does not apply; or declare "
                            + word + " as a word for missing. (--missing " + word
                            + " says that this means: no value)\n");
        }

        @ParameterizedTest
        @ValueSource(strings = {"..", "…", "-"})
        void namesTheOptionThatDeclaresAWordForMissing(String word) throws IOException {
            String scores = "unit,1,2\nElm,2.5," + word + "\n";

            assertThat(score(scores).err())
                    .isEqualTo(in("scores.csv") + ":2:3: error TAB-401: Elm, criterion 2 \"Building\": \"" + word
                            + "\" is not a number of points. Write digits with at most one point, such as 1.86; leave"
                            + " the cell empty if there is no value, or write n/a if the criterion does not apply."
                            + " (--missing " + word + " says that this means: no value)\n");
            assertThat(score(scores, "--missing", word).err()).contains(":2:3: error SCO-103: ");
        }

        @ParameterizedTest
        @ValueSource(strings = {"N", "NAN1", "x", "1.2.3"})
        void doesNotTakeOtherTextsForSuchWords(String text) throws IOException {
            assertThat(score("unit,1,2\nElm,2.5," + text + "\n").err())
                    .contains("error TAB-401: ")
                    .doesNotContain("--missing");
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
                    .isEqualTo("error CAT-101: There is no scheme \"son-la/distric@2020\". Known schemes:"
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
