package org.parindex.scoring.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Units, saved mappings and totals of the year before are read like any table: with semicolons, with a byte order mark, from other formats. */
class OwnFilesTest {

    private static final String SCORES = PublishedTables.FOLDER + "district/scores.csv";
    private static final String UNITS = PublishedTables.FOLDER + "district/units.csv";

    @TempDir
    private Path folder;

    private String save(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, UTF_8).toString();
    }

    private static String ranking(String... more) {
        List<String> args =
                new ArrayList<>(List.of("score", "--format=csv", "--scheme=son-la/district@2020", "--scores", SCORES));
        args.addAll(List.of(more));
        Run run = Run.scoring(args.toArray(String[]::new));
        assertThat(run.status()).isZero();
        return run.out();
    }

    private static String text(String file) throws IOException {
        return Files.readString(Path.of(file), UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void unitsMayHaveOtherSeparatorsAndAMark(String separator) throws IOException {
        String units = save("units.csv", "\uFEFF" + text(UNITS).replace(",", separator));

        assertThat(ranking("--units", units)).isEqualTo(ranking("--units", UNITS));
    }

    @Test
    void unitsMayBeNamesAloneWithEmptyLinesBetweenThem() throws IOException {
        String names =
                text(UNITS).replace(",", "").replaceFirst("unitaliases", "unit").replace("\n", "\n\n");

        assertThat(ranking("--units", save("units.csv", names))).isEqualTo(ranking("--units", UNITS));
    }

    @Test
    void unitsMayStandInATableOfAnyFormat() throws IOException {
        String rows = text(UNITS).replaceAll("(?m)^(.*),(.*)$", "| $1 | $2 |").replaceFirst("\n", "\n|---|---|\n");

        assertThat(ranking("--units", save("units.md", rows))).isEqualTo(ranking("--units", UNITS));
    }

    @Test
    void aFileOfSeveralTablesIsRefused() throws IOException {
        String units = save(
                "units.md",
                "| unit | aliases |\n|---|---|\n| A | B |\n\nx\n\n| unit | aliases |\n|---|---|\n| C | D |\n");
        Run run = Run.scoring("map", "--scheme=son-la/district@2020", "--units", units, SCORES);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(
                        units + ": error TAB-240: There are 2 tables in the file, and only one can be meant. Delete the"
                                + " others, or save the right one as a file of its own.\n");
    }

    @Test
    void totalsOfTheYearBeforeMayHaveDecimalCommas() throws IOException {
        String commas = save("previous.csv", "unit;total\nUBND huyện Mộc Châu;80,5\n");
        String points = save("points.csv", "unit,total\nUBND huyện Mộc Châu,80.5\n");

        assertThat(ranking("--previous", commas)).contains("80.5").isEqualTo(ranking("--previous", points));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "vi"})
    void aMappingThatWasSavedForExcelIsReadBack(String language) throws IOException {
        String[] map = {
            "map", "--scheme=son-la/district@2020", PublishedTables.FILE, "--format=csv-vi", "--lang", language
        };
        Run first = Run.scoring(map);
        Run again = Run.scoring(
                "map",
                "--scheme=son-la/district@2020",
                PublishedTables.FILE,
                "--format=csv",
                "--mapping",
                save("saved.csv", first.out()));

        assertThat(again.status()).isZero();
        assertThat(again.out()).contains("it was said so");
    }
}
