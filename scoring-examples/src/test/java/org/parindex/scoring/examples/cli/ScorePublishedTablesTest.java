package org.parindex.scoring.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published tables of Sơn La 2020 as the source of score sheets. */
class ScorePublishedTablesTest {

    private static final String STEERING = "Sở Văn hóa, Thể thao và Du lịch";

    @TempDir
    private Path folder;

    private static Run score(String scheme, String... more) {
        List<String> args = new ArrayList<>(List.of(
                "score", "--scheme", scheme, "--scores", PublishedTables.FILE, "--format", "json", "--lenient"));
        args.addAll(List.of(more));
        return Run.scoring(args.toArray(String[]::new));
    }

    /** The points of each leaf of each unit that was scored. */
    private static Map<String, Map<String, String>> points(Run run, List<String> codes) {
        Map<String, Map<String, String>> points = new LinkedHashMap<>();
        JsonNode units = JsonMapper.shared().readTree(run.out()).get("units");
        for (JsonNode unit : units) {
            if (unit.has("criteria")) {
                points.put(
                        unit.get("unit").asString(),
                        codes.stream()
                                .collect(toMap(
                                        code -> code,
                                        code -> unit.get("criteria").get(code).asString())));
            }
        }
        return points;
    }

    private static List<String> codes(String group) {
        List<String> header = PublishedTables.scores(group).get(0);
        return header.subList(1, header.size());
    }

    /** What the shipped file says. */
    private static Map<String, Map<String, String>> shipped(String group) {
        List<String> codes = codes(group);
        Map<String, Map<String, String>> points = new LinkedHashMap<>();
        PublishedTables.scores(group).stream()
                .skip(1)
                .forEach(row -> points.put(
                        row.get(0),
                        IntStream.range(0, codes.size()).boxed().collect(toMap(codes::get, i -> row.get(i + 1)))));
        return points;
    }

    private static List<String> told(Run run, String code) {
        return run.err()
                .lines()
                .filter(line -> line.contains(" " + code + ": "))
                .toList();
    }

    @Test
    void theDistrictsHaveAllThePointsOfTheShippedFile() {
        Run run = score(PublishedTables.DISTRICTS);

        assertThat(run.status()).isZero();
        assertThat(points(run, codes("district"))).isEqualTo(shipped("district"));
        assertThat(run.err().lines()).hasSize(11).allMatch(line -> line.contains("warning TAB-234: "));
    }

    @Test
    void theDepartmentsHaveThemButForTheOneThatIsThereThreeTimesAndTheOneWhoseRowIsAnothers() {
        Run run = score(PublishedTables.DEPARTMENTS);
        Map<String, Map<String, String>> expected = new LinkedHashMap<>(shipped("department"));
        expected.remove(STEERING);
        Map<String, Map<String, String>> scored = points(run, codes("department"));

        assertThat(run.status()).isOne();
        assertThat(scored).hasSize(19);
        assertThat(scored.remove("Sở Tư pháp")).containsEntry("1.3", "1.7"); // the row that repeats Sở Xây dựng's
        expected.remove("Sở Tư pháp");
        assertThat(scored).isEqualTo(expected);
    }

    @Test
    void theRowsThatDoNotAddUpAreTold() {
        Run run = score(PublishedTables.DEPARTMENTS);

        assertThat(told(run, "TAB-501"))
                .map(line -> line.replace(PublishedTables.FILE, "tables"))
                .containsExactly(
                        "tables:73:3: warning TAB-501: Sở Tư pháp: under \"Công tác chỉ đạo điều hành CCHC (11.50 điểm)\" stands"
                                + " 8.27, but what it is made of adds up to 7.77 (difference 0.5). One of these figures is wrong;"
                                + " the points are read as they are printed.",
                        "tables:99:11: warning TAB-501: Sở Tư pháp: under \"Tổng điểm (11.5 điểm)\" stands 9.74, but what it is"
                                + " made of adds up to 7.77 (difference 1.97). One of these figures is wrong; the points are"
                                + " read as they are printed.",
                        "tables:104:11: warning TAB-501: Sở Văn hóa, Thể thao và Du lịch: under \"Tổng điểm (11.5 điểm)\""
                                + " stands 7.06, but what it is made of adds up to 7.64 (difference -0.58). One of these"
                                + " figures is wrong; the points are read as they are printed.");
        assertThat(told(run, "TAB-502"))
                .map(line -> line.replace(PublishedTables.FILE, "tables"))
                .containsExactly(
                        "tables:99:11: warning TAB-502: Sở Tư pháp, criterion 1 \"Steering of the reform\": 9.74 stands here,"
                                + " but 8.27 at tables:73:3. One of these figures is wrong; the points are read as they are printed.");
        assertThat(told(run, "SCO-107")).isNotEmpty().allMatch(line -> line.contains(STEERING));
    }

    /** The readme of the data tells why rows 10 and 15 are left out, and row 13 is Sở Tư pháp's. */
    @Test
    void withThreeLinesOfASavedMappingAllDepartmentsAreScoredAsShipped() throws IOException {
        Path saved = Files.writeString(
                folder.resolve("saved.csv"),
                "file,table,part,number,printed,means\n"
                        + ",4,row,10,Sở Tư pháp,role ignored\n"
                        + ",4,row,13,\"Sở Văn hóa, Thể thao và DL\",unit Sở Tư pháp\n"
                        + ",4,row,15,\"Sở Văn hóa, Thể thao và DL\",role ignored\n",
                UTF_8);
        Run run = score(PublishedTables.DEPARTMENTS, "--mapping", saved.toString());

        assertThat(run.status()).isZero();
        assertThat(told(run, "TAB-501")).isEmpty();
        assertThat(points(run, codes("department"))).isEqualTo(shipped("department"));
    }

    private String proposed() {
        String errata = folder.resolve("errata.csv").toString();
        Run.scoring(
                "audit",
                "--scheme=" + PublishedTables.DEPARTMENTS,
                "--scheme=" + PublishedTables.DISTRICTS,
                PublishedTables.FILE,
                "--propose=" + errata);
        return errata;
    }

    @ParameterizedTest
    @CsvSource({PublishedTables.DEPARTMENTS + ", department", PublishedTables.DISTRICTS + ", district"})
    void withTheErrataThatTheAuditProposesBothIndicesAreTheShippedOnes(String scheme, String group) {
        Run run = score(scheme, "--errata", proposed());
        Run shipped = Run.scoring(
                "score",
                "--scheme",
                scheme,
                "--scores",
                PublishedTables.FOLDER + group + "/scores.csv",
                "--format=json");

        assertThat(run.status()).isZero();
        assertThat(points(run, codes(group))).isEqualTo(shipped(group));
        assertThat(JsonMapper.shared().readTree(run.out()).get("units"))
                .isEqualTo(JsonMapper.shared().readTree(shipped.out()).get("units"));
    }

    @Nested
    class ListTheErrata {

        private Run departments(String format) {
            return Run.scoring(
                    "score",
                    "--scheme=" + PublishedTables.DEPARTMENTS,
                    "--scores=" + PublishedTables.FILE,
                    "--errata=" + proposed(),
                    "--format=" + format);
        }

        @Test
        void inATableBelowTheOthers() {
            assertThat(departments("table").out())
                    .endsWith("Errata: " + PublishedTables.FILE
                            + "\n\nTable  Row  Column  Action    From                        To\n"
                            + "-----  ---  ------  --------  --------------------------  ----------\n"
                            + "    4   10          drop-row  Sở Tư pháp\n"
                            + "    4   13       2  replace   Sở Văn hóa, Thể thao và DL  Sở Tư pháp\n"
                            + "    4   15          drop-row  Sở Văn hóa, Thể thao và DL\n");
        }

        @Test
        void inMarkdownAndOnAWebPage() {
            assertThat(departments("md").out()).contains("| 4 | 10 |  | drop-row | Sở Tư pháp |  |\n");
            assertThat(departments("html").out()).contains("<td>drop-row</td><td>Sở Tư pháp</td><td></td></tr>");
        }

        @Test
        void inJson() {
            JsonNode errata =
                    JsonMapper.shared().readTree(departments("json").out()).get("errata");

            assertThat(errata).hasSize(3);
            assertThat(errata.get(1).get("evidence").asString()).contains("7.65");
            assertThat(errata.get(1).propertyNames())
                    .containsExactly("file", "table", "row", "column", "action", "from", "to", "evidence");
        }

        @Test
        void besideCsv() {
            Run run = departments("csv");

            assertThat(run.out()).startsWith("rank,unit,appraisal").doesNotContain("drop-row");
            assertThat(run.err())
                    .contains(
                            "errata.csv:2: remark CLI-118: Table 4, row 10: the row of \"Sở Tư pháp\" was left out.\n")
                    .contains("errata.csv:3: remark CLI-117: Table 4, row 13, column 2: \"Sở Tư pháp\" was read for"
                            + " \"Sở Văn hóa, Thể thao và DL\", which is printed.\n");
        }
    }

    @Nested
    class WithErrata {

        private String errata(String lines) throws IOException {
            String head = "file,table,row,column,action,from,to,evidence\n";
            return Files.writeString(folder.resolve("e.csv"), head + lines, UTF_8)
                    .toString();
        }

        @Test
        void theErrorsThatAreLeftAreTold() throws IOException {
            Run run = score(PublishedTables.DISTRICTS, "--errata", errata(""));

            assertThat(run.status()).isZero();
            assertThat(told(run, "CLI-119"))
                    .containsExactly(PublishedTables.FILE
                            + ": warning CLI-119: After the errata, the figures of the document still have"
                            + " errors: 1. scoring audit --errata tells them.");
        }

        private Run scoreMocChau(String found) throws IOException {
            String text =
                    PublishedTables.text().replaceFirst("(?m)^(1\tUBND huyện Mộc Châu\t)2\t", "$1" + found + "\t");
            Path tables = Files.writeString(folder.resolve("tables.txt"), text, UTF_8);
            return Run.scoring(
                    "score",
                    "--scheme=" + PublishedTables.DISTRICTS,
                    "--scores=" + tables,
                    "--errata=" + errata(""),
                    "--format=json");
        }

        @Test
        void aFigureThatCannotBeReadIsRefused() throws IOException {
            Run run = scoreMocChau("?");

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("\"?\"");
        }

        @Test
        void aCellThatIsNotApplicableIsAStateAndNoFault() throws IOException {
            Run run = scoreMocChau("n/a");

            assertThat(told(run, "SCO-104"))
                    .containsExactly(folder.resolve("tables.txt")
                            + ":356:3: error SCO-104: UBND huyện Mộc Châu, criterion 1.1 \"Carrying out the reform plan\":"
                            + " marked as not applicable, which this scheme does not allow. Write the value, or declare in"
                            + " the scheme what \"not-applicable\" counts.");
            assertThat(run.err().lines().filter(line -> line.contains(" error ")))
                    .hasSize(1);
        }

        @Test
        void whatDoesNotFitIsRefused() throws IOException {
            Run run = score(PublishedTables.DISTRICTS, "--errata", errata(",12,13,6,replace,1,2,\n"));

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(told(run, "AUD-402")).hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(strings = {"--stage=appraised", "--decimal=point", "--missing=-", "--not-applicable=x"})
        void theyGoWithWhatSaysHowValuesAreRead(String option) throws IOException {
            Run run = score(PublishedTables.DISTRICTS, "--errata", errata(""), option);

            assertThat(run.status()).isZero();
            assertThat(points(run, codes("district"))).isEqualTo(shipped("district"));
        }

        @Test
        void aUnitWithTheRowsThatAreItsOwnIsNotToldToHaveOthers() {
            assertThat(told(score(PublishedTables.DEPARTMENTS, "--errata", proposed()), "TAB-241"))
                    .isEmpty();
            assertThat(told(score(PublishedTables.DEPARTMENTS), "TAB-241")).isNotEmpty();
        }

        @Test
        void aSavedMappingOfTheRowsThatTheyChangeIsNotInTheWay() {
            String mapping = folder.resolve("mapping.csv").toString();
            Run.scoring(
                    "map",
                    "--scheme=" + PublishedTables.DEPARTMENTS,
                    "--format=csv",
                    "--out=" + mapping,
                    PublishedTables.FILE);
            Run run = score(PublishedTables.DEPARTMENTS, "--errata", proposed(), "--mapping", mapping);

            assertThat(run.err()).doesNotContain(" error ");
            assertThat(points(run, codes("department"))).isEqualTo(shipped("department"));
        }
    }

    @Test
    void withTheUnitsOfTheIndexTheRestIsLeftOut() {
        Run run = score(PublishedTables.DISTRICTS, "--units", PublishedTables.FOLDER + "district/units.csv");

        assertThat(run.status()).isZero();
        assertThat(points(run, codes("district"))).isEqualTo(shipped("district"));
    }
}
