package org.parindex.scoring.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The illustrative indices, checked and scored through the command line; their totals are computed by hand in their pages. */
class ShownIndicesTest {

    private static final Path INDICES = Path.of("src/main/resources/indices");
    private static final String MODELINE = "# yaml-language-server: $schema=";
    private static final String SCHEMA =
            "../scoring-schemes/format/src/main/resources/org/parindex/scoring/scheme/format/scheme.schema.json";

    private static String file(String index, String name) {
        return INDICES.resolve(index).resolve(name).toString();
    }

    private static Run score(String index, String... more) {
        String[] args = {
            "score",
            "--scheme",
            file(index, "scheme.yaml"),
            "--scores",
            file(index, "scores.csv"),
            "--units",
            file(index, "units.csv")
        };
        return Run.scoring(Stream.of(args, more).flatMap(Arrays::stream).toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"central-agencies", "district-offices", "son-la-2021"})
    void sayWhatIsIllustrative(String index) throws IOException {
        List<String> page = Files.readAllLines(INDICES.resolve(index).resolve("README.md"), UTF_8);
        assertThat(page.get(0)).startsWith("# ").contains("illustrative");
        assertThat(String.join(" ", page))
                .contains("**From a source:**")
                .containsPattern("\\*\\*Made up, +illustrative:\\*\\*");
        assertThat(Files.readAllLines(INDICES.resolve(index).resolve("scheme.yaml"), UTF_8))
                .anyMatch(line -> line.startsWith("# ILLUSTRATIVE."))
                .anyMatch(line ->
                        line.startsWith("title:") && line.contains("minh họa") && line.contains("Illustrative"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"central-agencies", "district-offices", "son-la-2021"})
    void nameTheSchemaOfTheFormat(String index) throws IOException {
        Path scheme = INDICES.resolve(index).resolve("scheme.yaml");
        String first = Files.readAllLines(scheme, UTF_8).get(0);
        assertThat(first).startsWith(MODELINE);
        assertThat(scheme.resolveSibling(first.substring(MODELINE.length()))
                        .toAbsolutePath()
                        .normalize())
                .isEqualTo(Path.of(SCHEMA).toAbsolutePath().normalize());
    }

    @Nested
    class CentralAgencies {

        @Test
        void hasNoFaults() {
            String file = file("central-agencies", "scheme.yaml");
            assertThat(Run.scoring("check", file).out())
                    .isEqualTo(file + ": no faults: illustrative/central-agencies@2019, 21 leaves, 60 points,"
                            + " examples: 6.\n");
        }

        @Test
        void isWorthSixtyPoints() {
            Run run = score("central-agencies");
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).contains("""
                    Rank  Unit       Appraisal  Survey  Total
                    ----  ---------  ---------  ------  -----
                       1  Cơ quan A      38.76   17.85  56.61
                       2  Cơ quan B      31      16.95  47.95
                       3  Cơ quan C      28.83   15.54  44.37
                    """, """
                    Unit          1      2     3      4     5  Total
                    ---------  ----  -----  ----  -----  ----  -----
                    Cơ quan A  11.1  15.5   9.34  11.7   8.97  56.61
                    Cơ quan B   9.6  12.9   8.76   8.15  8.54  47.95
                    Cơ quan C   8    13.99  8.12   6.4   7.86  44.37
                    """);
        }
    }

    @Nested
    class DistrictOffices {

        @Test
        void hasNoFaults() {
            String file = file("district-offices", "scheme.yaml");
            assertThat(Run.scoring("check", file).out())
                    .isEqualTo(file + ": no faults: illustrative/district-offices@2022, 43 leaves, 100 points,"
                            + " examples: 9.\n");
        }

        /** Phòng C has no survey: 60 of 70 points are 85.714 of 100. */
        @Test
        void rescalesTheOfficeWithoutASurvey() {
            Run run = score("district-offices");
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).contains("""
                    Rank  Unit     Appraisal  Survey  Total
                    ----  -------  ---------  ------  -----
                       1  Phòng A      62.65   25.4   88.05
                       2  Phòng C      60             85.71
                       3  Phòng B      52.75   22.37  75.12
                          Mean         58.47   23.89  82.96

                    Not applicable: Phòng C: 1.5, 2.3, 3.5, 4.3, 5.5, 6.4, 7.4
                    Rescaled, from what could be reached: Phòng C: 70 → 100
                    """, """
                    Phòng C  10     6     12     5     10     6     11     85.71
                    """);
        }

        @Test
        void tellsOnItsPageHowTheTotalIsRescaled() throws IOException {
            assertThat(Files.readString(INDICES.resolve("district-offices/README.md"), UTF_8))
                    .contains("60 / 70 · 100 = 85.714285…", "**85.71**", "88.05", "75.12");
        }
    }

    @Nested
    class SonLa2021 {

        @Test
        void hasNoFaults() {
            String file = file("son-la-2021", "scheme.yaml");
            assertThat(Run.scoring("check", file).out())
                    .isEqualTo(file + ": no faults: son-la/department@2021-illustrative, 46 leaves, 100 points,"
                            + " examples: 10.\n");
        }

        @Test
        void saysLoudlyThatItIsNotOfficial() throws IOException {
            assertThat(Files.readString(INDICES.resolve("son-la-2021/README.md"), UTF_8))
                    .contains("**This is not the official framework of Sơn La for 2021**");
            assertThat(score("son-la-2021").out()).startsWith("Illustrative edition 2021 (not the official framework)");
            assertThat(score("son-la-2021", "--lang", "vi").out())
                    .startsWith("Phương án minh họa năm 2021 (không phải văn bản chính thức)");
        }

        @Test
        void scoresWhatWasMeasuredAndComparesItWithTheYearBefore() {
            Run run = score("son-la-2021", "--previous", file("son-la-2021", "previous.csv"));
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).contains("""
                       1  Đơn vị D      67.75          18.6            10     96.35
                       2  Đơn vị A      67.36          18.2            10     95.56
                       3  Đơn vị B      62.1           17.55            9.13  88.78
                       4  Đơn vị C      52.25          16.1             9     77.35
                    """, """
                    Đơn vị D           91.05  96.35             +5.3               +1
                    Đơn vị A           92.45  95.56             +3.11              -1
                    Đơn vị B           88.1   88.78             +0.68               =
                    Đơn vị C           79.35  77.35             -2                  =
                    """);
        }

        @Test
        void givesTheMeasuredLeavesTheirPoints() {
            List<String> lines =
                    score("son-la-2021", "--format", "csv").out().lines().toList();
            assertThat(pointsOf("Đơn vị A", lines)).isEqualTo("1.86 0.5 1 0.5 1.5 1 10 0");
            assertThat(pointsOf("Đơn vị B", lines)).isEqualTo("1.6 0.25 1.5 0.25 1.5 0.5 9.13 -0.75");
            assertThat(pointsOf("Đơn vị C", lines)).isEqualTo("0 0 0 0 0.75 0 9 -2");
            assertThat(pointsOf("Đơn vị D", lines)).isEqualTo("2 0.5 1.5 0.5 1.5 1 10 -0.25");
        }

        private String pointsOf(String unit, List<String> lines) {
            List<String> header = List.of(lines.get(0).split(","));
            List<String> row = lines.stream()
                    .map(line -> List.of(line.split(",")))
                    .filter(cells -> cells.get(1).equals(unit))
                    .findFirst()
                    .orElseThrow();
            return String.join(
                    " ",
                    Stream.of("1.1", "1.2", "1.5", "1.9", "2.4", "6.2", "8.1", "P")
                            .map(code -> row.get(header.indexOf(code)))
                            .toList());
        }

        @Test
        void changesWhatItsPageTells() {
            String changes = Run.scoring(
                            "diff", "son-la/department@2020", file("son-la-2021", "scheme.yaml"), "--format", "csv")
                    .out();
            assertThat(changes.lines().skip(1).map(line -> line.replaceAll("^([^,]*,[^,]*),.*", "$1")))
                    .containsExactly(
                            "renamed,total",
                            "rule,1.1",
                            "rule,1.2",
                            "reweighted,1.5",
                            "rule,1.5",
                            "added,1.9",
                            "rule,2.4",
                            "not-applicable,2.4",
                            "reweighted,3.3",
                            "added,3.4",
                            "recoded,3.5",
                            "renamed,3.5",
                            "rule,6.2",
                            "reweighted,7.2",
                            "added,7.6",
                            "rule,8.1",
                            "added,P",
                            "removed,7.4");
        }
    }
}
