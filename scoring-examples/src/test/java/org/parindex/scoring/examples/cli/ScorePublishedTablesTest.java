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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

    @Test
    void withTheUnitsOfTheIndexTheRestIsLeftOut() {
        Run run = score(PublishedTables.DISTRICTS, "--units", PublishedTables.FOLDER + "district/units.csv");

        assertThat(run.status()).isZero();
        assertThat(points(run, codes("district"))).isEqualTo(shipped("district"));
    }
}
