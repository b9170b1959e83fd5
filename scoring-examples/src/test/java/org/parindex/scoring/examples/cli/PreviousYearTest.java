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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was scored for one year is the previous year of the next, as it was written. */
class PreviousYearTest {

    private static final String SCHEME = """
            format: 1
            scheme: example/towns
            edition: 2025
            title: Towns
            max: 10
            sources: {office: Office, survey: Survey}
            grades: {on: points, limits: [{name: good, from: 5}, {name: poor, below: 5}]}
            criteria:
              - {code: air, name: Air, max: 6, source: office}
              - {code: 2, name: Work, max: 4, source: survey}
            """;

    private static final String UNITS = "unit,group\nElm,hills\nOak,hills\nYew,coast\nAsh,coast\n";

    @TempDir
    private Path folder;

    private String units;

    @BeforeEach
    void writeUnits() throws IOException {
        units = file("units.csv", UNITS);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, UTF_8).toString();
    }

    private Run score(String scheme, String scores, String... more) throws IOException {
        String[] args = {
            "score",
            "--scheme",
            file("towns.yaml", scheme),
            "--units",
            units,
            "--lenient",
            "--format",
            "csv",
            "--scores"
        };
        return Run.scoring(Stream.of(args, new String[] {file("scores.csv", scores)}, more)
                .flatMap(Arrays::stream)
                .toArray(String[]::new));
    }

    /** Elm and Oak share the second place; Ash is left out, because it has more than the maximum. */
    private String lastYear(String... more) throws IOException {
        Run run = score(SCHEME, "unit,air,2\nElm,3,2\nOak,4,1\nYew,5,2\nAsh,7,1\n", more);
        return file("last.csv", run.out());
    }

    @Test
    void isReadAsItWasWritten() throws IOException {
        String last = lastYear("--previous", file("before.csv", "unit,total\nElm,4\n"));
        assertThat(Path.of(last)).hasContent("""
                rank,unit,group,group-rank,office,survey,air,2,total,grade,previous,change,rank-change
                1,Yew,coast,1,5,2,5,2,7,good,,,
                2,Elm,hills,1,3,2,3,2,5,good,4,1,-1
                2,Oak,hills,1,4,1,4,1,5,good,,,
                ,Ash,,,,,,,,,,,
                """);

        // this year without the air, of which the previous file still has a column
        String next = "format: 1\nscheme: example/towns\nedition: 2026\ntitle: Towns\nmax: 10\n"
                + "criteria: [{code: 2, name: Work, max: 10}]\n";
        Run run = score(next, "unit,2\nElm,6\nOak,4\nYew,8\nAsh,5\n", "--previous", last);

        assertThat(run).isEqualTo(new Run(0, """
                rank,unit,group,group-rank,2,total,previous,change,rank-change
                1,Yew,coast,1,8,8,7,1,0
                2,Elm,hills,1,6,6,5,1,0
                3,Ash,coast,2,5,5,,,
                4,Oak,hills,2,4,4,5,-1,-2
                """, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit,total,rank\nElm,5,=1\nYew,5,=1\nAsh,,\nOld,,\n", "unit,total\nElm,5\nYew,5\nAsh,\n"})
    void mayLackTheResultsOfSomeUnits(String previous) throws IOException {
        Run run = score(
                SCHEME, "unit,air,2\nElm,3,2\nOak,4,2\nYew,5,2\nAsh,2,1\n", "--previous", file("p.csv", previous));

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("good,5,2,0\n", "good,,,\n", "good,5,0,-2\n", "poor,,,\n");
    }
}
