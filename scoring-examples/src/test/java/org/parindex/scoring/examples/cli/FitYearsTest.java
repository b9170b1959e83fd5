package org.parindex.scoring.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sample of several years, in which units come and go. */
class FitYearsTest {

    private static final String SCHEME = """
            format: 1
            scheme: example/towns
            edition: 2025
            title: Index of towns
            max: 100
            impute: {by: mean, within: group}
            criteria:
              - {code: air, name: Air, max: 100, rule: {min-max: {worst: 0, best: max}}}
            """;

    @TempDir
    private Path folder;

    private String units;
    private String first;
    private String second;

    @BeforeEach
    void writeFiles() throws IOException {
        units = file("units.csv", "unit,group\nElm,hills\nOak,hills\nYew,coast\n");
        first = file("2023.csv", "unit,air\nElm,10\nOak,40\n");
        second = file("2024.csv", "unit,air\nYew,20\nElm,16\n");
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, UTF_8).toString();
    }

    private Run fit(String scheme, String... scores) throws IOException {
        String[] args = {"fit", "--scheme", file("towns.yaml", scheme), "--units", units, "--scores"};
        return Run.scoring(Stream.of(args, scores).flatMap(Arrays::stream).toArray(String[]::new));
    }

    @Test
    void needsNoUnitInEachOfThem() throws IOException {
        Run run = fit(SCHEME, first, second);

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        // the hills have (10 + 40 + 16) / 3, the coast 20
        assertThat(run.out()).contains("best: \"40\"", "coast: \"20\"\n        hills: \"22\"\n");
    }

    @Test
    void tellsWhichUnitsAreInNone() throws IOException {
        Run run = fit(SCHEME, first);

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("best: \"40\"");
        assertThat(run.err())
                .isEqualTo("warning CLI-126: The unit \"Yew\" has no row in any of the files; the sample is"
                        + " without it. Add its row, or take it out of the file of units.\n");
    }

    @Test
    void stillTellsNamesThatNoUnitHas() throws IOException {
        second = file("2024.csv", "unit,air\nYeww,20\n");

        Run run = fit(SCHEME, first, second);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(second
                        + ":2:1: error TAB-301: The unit \"Yeww\" is not one of the units. Did you mean \"Yew\"?\n");
    }

    @Test
    void stillTellsUnitsWithAPartOfTheirRow() throws IOException {
        String scheme = SCHEME.replace("max: 100\nimp", "max: 200\nimp") + "  - {code: work, name: Work, max: 100}\n";
        String tables = file("2025.md", """
                | unit | air |
                |---|---|
                | Elm | 10 |
                | Oak | 40 |

                x

                | unit | work |
                |---|---|
                | Elm | 50 |
                """);

        assertThat(fit(scheme, tables).err())
                .isEqualTo(tables + ": error TAB-303: The unit \"Oak\" has no row in this file. Add a row for it, or"
                        + " correct the name in its row.\n");
    }

    @Test
    void findsTheNumberOfAUnitThatIsInOneOfThem() throws IOException {
        Run run = fit(SCHEME.replace("best: max", "best: unit Oak"), first, second);

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("best: \"40\"");
    }

    @Test
    void doesNotChooseBetweenTheNumbersOfAUnit() throws IOException {
        Run run = fit(SCHEME.replace("best: max", "best: unit Elm"), first, second);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("error RUL-308: criterion air \"Air\": the rule refers to the unit \"Elm\", for"
                        + " which there are 2 different numbers. Fit to the scores of one year, in which it has one number, or"
                        + " write the number that is meant.\n");
    }
}
