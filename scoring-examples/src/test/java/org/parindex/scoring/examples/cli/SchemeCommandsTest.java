package org.parindex.scoring.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands {@code schemes}, {@code show} and {@code check}, and the call as a whole. */
class SchemeCommandsTest {

    private static final String GOOD = """
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

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, UTF_8).toString();
    }

    @Test
    void schemesListsTheCatalogue() {
        assertThat(Run.scoring("schemes", "--format", "csv").out()).isEqualTo("""
                        scheme,title,max,leaves
                        son-la/department@2020,Public administration reform index of provincial departments,100,43
                        son-la/district@2020,Public administration reform index of district and city People's Committees,100,49
                        """);
    }

    @Test
    void showPrintsTheTree() throws IOException {
        String expected = """
                Index of schools

                Code  Criterion  Maximum  Source
                ----  ---------  -------  ------
                1     Lessons          3
                2     Building         2
                      Total            5
                """;
        assertThat(Run.scoring("show", file("schools.yaml", GOOD)).out()).startsWith(expected);
    }

    @Test
    void showWritesASchemeFileThatCheckPraises() {
        String copy = folder.resolve("copy.yaml").toString();
        assertThat(Run.scoring("show", "son-la/district", "--format", "yaml", "--out", copy))
                .isEqualTo(new Run(0, "", ""));
        assertThat(Run.scoring("check", copy).out())
                .isEqualTo(copy + ": no faults: son-la/district@2020, 49 leaves, 100 points, examples: 3.\n");
        assertThat(Run.scoring("diff", "son-la/district", copy).out()).endsWith("\n0 changes\n");
    }

    @Test
    void showWritesAFormulaSoThatItIsReadBack() throws IOException {
        String rule = "rule: {formula: {branches: [{when: planned = 0, points: max}, {points: max * done / planned}]}}";
        String file = file("schools.yaml", GOOD.replace("max: 2", "max: 2, " + rule));
        String copy = folder.resolve("copy.yaml").toString();
        assertThat(Run.scoring("show", file, "--format", "yaml", "--out", copy)).isEqualTo(new Run(0, "", ""));
        assertThat(Run.scoring("diff", file, copy).out()).endsWith("\n0 changes\n");
    }

    @Test
    void showNeverWritesOverTheSchemeItself() throws IOException {
        String file = file("schools.yaml", GOOD);
        assertThat(Run.scoring("show", file, "--out", file).err()).contains("error CLI-105");
        assertThat(Path.of(file)).hasContent(GOOD);
    }

    @Test
    void showRefusesAnUnknownScheme() {
        Run run = Run.scoring("show", "nowhere");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("error CAT-101: There is no scheme \"nowhere\".");
    }

    @Test
    void diffTellsWhatChanged() throws IOException {
        String before = file("2026.yaml", GOOD);
        String after = file(
                "2027.yaml",
                GOOD.replace("2026", "2027")
                        .replace("Building, max: 2", "House, max: 1.5")
                        .replace("max: 3", "max: 3.5"));
        assertThat(Run.scoring("diff", before, after, "--format", "md")).isEqualTo(new Run(0, """
                        ## example/schools@2026 → example/schools@2027

                        | Change | Code | Criterion | Before | After |
                        | --- | --- | --- | --- | --- |
                        | re-weighted | 1 | Lessons | 3 | 3.5 |
                        | renamed | 2 |  | Building | House |
                        | re-weighted | 2 | House | 2 | 1.5 |

                        3 changes
                        """, ""));
        assertThat(Run.scoring("diff", before, after, "--lang", "vi").out())
                .contains("\nđổi điểm tối đa  1   Lessons   3         3.5\n", "\n3 thay đổi\n");
        assertThat(Run.scoring("diff", before, after, "--format", "json").out())
                .contains("\"change-kind\" : \"reweighted\"", "\"before\" : \"3\"", "\"after\" : \"3.5\"");
    }

    @Test
    void diffTellsTheFaultsOfBothSchemes() throws IOException {
        String bad = file("bad.yaml", GOOD.replace("max: 2", "max: -2"));
        Run run = Run.scoring("diff", bad, "nowhere");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(2);
    }

    @Test
    void checkPraisesAGoodFile() throws IOException {
        String file = file("schools.yaml", GOOD);
        assertThat(Run.scoring("check", file))
                .isEqualTo(
                        new Run(0, file + ": no faults: example/schools@2026, 2 leaves, 5 points, examples: 0.\n", ""));
    }

    @Test
    void oneOfAKindIsTheSingular() throws IOException {
        String yaml = "{format: 1, scheme: a, edition: 1, title: A, max: 1, criteria: [{code: 1, name: B, max: 1}]}";
        String file = file("one.yaml", yaml);
        String renamed = file("renamed.yaml", yaml.replace("name: B", "name: C"));
        String scores = file("scores.csv", "unit,1\nElm,0.5\n");

        assertThat(Run.scoring("check", file).out())
                .isEqualTo(file + ": no faults: a@1, 1 leaf, 1 point, examples: 0.\n");
        assertThat(Run.scoring("diff", file, renamed).out()).endsWith("\n1 change\n");
        assertThat(Run.scoring("score", "--scheme", file, "--scores", scores).out())
                .contains("B (1 point)");
    }

    @Test
    void checkTellsTheFaultsOfEachFile() throws IOException {
        String bad = file("bad.yaml", GOOD.replace("max: 2", "max: 1.5"));
        String good = file("good.yaml", GOOD);
        Run run = Run.scoring("check", bad, good);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .isEqualTo(
                        bad + ":5:6: error SCH-401: the scheme: the criteria below add up to 4.5 points, but max is 5."
                                + " Correct a max: 1: 3 + 2: 1.5 = 4.5.\n"
                                + good + ": no faults: example/schools@2026, 2 leaves, 5 points, examples: 0.\n");
    }

    @Test
    void checkGivesTheFaultsAsJson() throws IOException {
        String bad = file("bad.yaml", GOOD.replace("max: 2", "max: -2"));
        assertThat(Run.scoring("check", bad, "--format", "json").out())
                .contains("\"line\" : \"8\"", "\"column\" : \"36\"", "\"code\" : \"SCH-302\"");
    }

    @Test
    void checkCannotUseAFileThatIsNotThere() {
        Run run = Run.scoring("check", folder.resolve("no.yaml").toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("no.yaml: error TXT-101");
    }

    @Test
    void versionIsTheOneOfTheBuild() {
        assertThat(Run.scoring("--version").out()).matches("scoring \\d+\\.\\d+\\.\\d+.*\\R");
    }

    @Test
    void helpSpeaksTheChosenLanguage() {
        assertThat(Run.scoring("score", "--help").out()).startsWith("Scores the units of documents by a scheme.");
        assertThat(Run.scoring("score", "--help", "--lang=vi").out()).startsWith("Chấm điểm các đơn vị");
    }

    @Test
    void aFaultyCallIsToldInVietnamese() {
        assertThat(Run.scoring("show", "--lang", "VI").err())
                .startsWith("lỗi CLI-104: Không dùng được lời gọi này: ")
                .endsWith(" Xem cách gọi bằng scoring show --help.\n");
    }

    @Test
    void aCallWithoutACommandIsNotUsable() {
        Run run = Run.scoring();
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo(
                        "error CLI-104: The call cannot be used: it names no command (demo, schemes, show, diff, check,"
                                + " map, audit, score, fit, explain or form). scoring --help tells how it is called.\n");
    }

    @Test
    void anUnknownOptionIsNotUsable() {
        Run run = Run.scoring("schemes", "--fromat", "json");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo("error CLI-104: The call cannot be used: Unknown options: '--fromat', 'json'."
                        + " scoring schemes --help tells how it is called.\n");
    }
}
