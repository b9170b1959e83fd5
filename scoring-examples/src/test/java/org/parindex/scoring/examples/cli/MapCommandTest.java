package org.parindex.scoring.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.examples.cli.PublishedTables.Printed;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code scoring map} on the published tables of Sơn La 2020, without a mapping written by hand. */
class MapCommandTest {

    private static final List<Printed> PRINTED = PublishedTables.all();
    private static final String BOTH = PublishedTables.DEPARTMENTS + " " + PublishedTables.DISTRICTS;

    @TempDir
    private Path folder;

    private static Run map(String schemes, String file, String... more) {
        Stream<String> named = Stream.of(schemes.split(" ")).flatMap(scheme -> Stream.of("--scheme", scheme));
        return Run.scoring(Stream.of(Stream.of("map"), named, Stream.of(file, "--format", "json"), Stream.of(more))
                .flatMap(args -> args)
                .toArray(String[]::new));
    }

    private static List<JsonNode> tables(Run run) {
        JsonNode documents = JsonMapper.shared().readTree(run.out()).get("documents");
        assertThat(documents.size()).isOne();
        return list(documents.get(0).get("tables"));
    }

    private static List<JsonNode> list(JsonNode array) {
        return IntStream.range(0, array.size()).mapToObj(array::get).toList();
    }

    private static List<String> texts(JsonNode array, String key) {
        return list(array).stream()
                .map(node -> node.get(key).isNull() ? "-" : node.get(key).asString())
                .toList();
    }

    private static String meaning(JsonNode column) {
        return Stream.of("criterion", "source", "role")
                .filter(column::has)
                .map(key -> column.get(key).asString())
                .collect(Collectors.joining(" and "));
    }

    /** Asserts that some tables, and no others, were taken for what they are. */
    private static void assertMapped(Run run, String... schemes) {
        List<JsonNode> tables = tables(run);
        assertThat(tables).hasSameSizeAs(PRINTED);
        for (int i = 0; i < tables.size(); i++) {
            JsonNode table = tables.get(i);
            Printed printed = PRINTED.get(i);
            if (Set.of(schemes).contains(printed.scheme())) {
                assertMapped(table, printed);
            } else {
                assertThat(table.get("scheme").isNull()).as(printed.title()).isTrue();
            }
        }
    }

    private static void assertMapped(JsonNode table, Printed printed) {
        assertThat(table.get("scheme").asString()).as(printed.title()).isEqualTo(printed.scheme());
        assertThat(list(table.get("columns")))
                .as(printed.title())
                .map(MapCommandTest::meaning)
                .isEqualTo(printed.columns());
        assertThat(texts(table.get("rows"), "unit"))
                .as(printed.title())
                .isEqualTo(printed.names().stream()
                        .map(name -> name.equals("Trung bình") ? "-" : PublishedTables.unit(name))
                        .toList());
    }

    /** In the table of the departments' first domain one of them is printed three times. */
    private static void assertOnlyTheRepeatedUnitIsTold(Run run) {
        assertThat(run.err().lines().map(line -> line.replaceFirst("^.*?:(\\d+:\\d+): (.*?); the first.*", "$1 $2")))
                .hasSize(2)
                .allMatch(line ->
                        line.endsWith(":2 warning TAB-241: The unit \"Sở Văn hóa, Thể thao và Du lịch\" has another"
                                + " row in this table"));
    }

    @Test
    void thePublishedTablesAreTwiceElevenWithTheRowsThatArePrinted() {
        assertThat(PRINTED).hasSize(22);
        assertThat(PRINTED.stream().map(table -> table.rows().size()))
                .containsExactly(
                        21, 20, 20, 22, 20, 20, 20, 20, 20, 20, 20, 13, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12);
    }

    @Test
    void asTextEachTableFitsATerminal() {
        Run run = Run.scoring("map", "--scheme=" + PublishedTables.DEPARTMENTS, PublishedTables.FILE);

        assertThat(run.out()).contains("published-tables.txt, Table 11\n");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 140);
    }

    @Test
    void everyTableColumnAndRowIsTakenForWhatItIs() {
        Run run = map(BOTH, PublishedTables.FILE);

        assertThat(run.status()).isZero();
        assertOnlyTheRepeatedUnitIsTold(run);
        assertMapped(run, BOTH.split(" "));
    }

    @Nested
    class TheJson {

        private final List<JsonNode> tables = tables(map(BOTH, PublishedTables.FILE));

        @Test
        void namesTheFile() {
            JsonNode all =
                    JsonMapper.shared().readTree(map(BOTH, PublishedTables.FILE).out());

            assertThat(all.propertyNames()).containsExactly("documents");
            assertThat(all.get("documents").get(0).propertyNames()).containsExactly("file", "tables");
            assertThat(all.get("documents").get(0).get("file").asString()).isEqualTo(PublishedTables.FILE);
        }

        @Test
        void countsTablesColumnsAndRowsFromOne() {
            assertThat(tables.stream().map(table -> table.get("table").asInt()))
                    .isEqualTo(IntStream.rangeClosed(1, 22).boxed().toList());
            for (JsonNode table : tables) {
                assertCounted(table.get("columns"), "column");
                assertCounted(table.get("rows"), "row");
            }
        }

        private static void assertCounted(JsonNode array, String key) {
            assertThat(list(array).stream().map(node -> node.get(key).asInt()))
                    .isEqualTo(IntStream.rangeClosed(1, array.size()).boxed().toList());
        }

        @Test
        void hasTheKeysOfTheSpecificationAndExactlyOneMeaningOfEachColumn() {
            for (JsonNode table : tables) {
                assertThat(table.propertyNames()).containsExactly("table", "title", "scheme", "columns", "rows");
                assertThat(list(table.get("columns")))
                        .allSatisfy(column -> assertThat(column.propertyNames())
                                .hasSize(4)
                                .contains("column", "header", "why")
                                .containsAnyOf("criterion", "source", "role"));
                assertThat(list(table.get("rows")))
                        .allSatisfy(row -> assertThat(row.propertyNames())
                                .containsExactly("row", "printed", "unit", "role", "why"));
            }
        }

        @Test
        void tellsWhyEachMatchWasMade() {
            assertThat(texts(tables.get(0).get("columns"), "why"))
                    .containsExactly(
                            "such columns are called so",
                            "such columns are called so",
                            "only it is left, and all rows add up",
                            "it has the name",
                            "it has the name",
                            "it names the year");
            assertThat(texts(tables.get(3).get("columns"), "why").get(10))
                    .isEqualTo("it is the total of what is beside it");
            assertThat(texts(tables.get(9).get("rows"), "why").get(17)).isEqualTo("it is the name with abbreviations");
        }

        @Test
        void hasTitlesOnOneLineAsPrinted() {
            assertThat(tables.stream().map(table -> table.get("title").asString()))
                    .isEqualTo(PRINTED.stream().map(Printed::title).toList());
        }

        @Test
        void hasHeadingsOfTwoRowsFromTopToBottom() {
            assertThat(texts(tables.get(0).get("columns"), "header"))
                    .containsExactly(
                            "Xếp hạng",
                            "Tên đơn vị",
                            "Điểm thăm định",
                            "Điểm điều tra xã hội học / Khảo sát công chức, lãnh đạo quản lý",
                            "Điểm điều tra xã hội học / Khảo sát người dân (SIPAS)",
                            "Chỉ số cải cách hành chính năm 2020");
            assertThat(texts(tables.get(21).get("columns"), "header").get(3))
                    .isEqualTo("Tác động của CCHC đến sự phát triển kinh tế - xã hội của tỉnh (4 điểm)"
                            + " / Mức độ thu hút đầu tư (1 điểm)");
        }

        @Test
        void hasNamesAsPrintedAndTheMeanWithoutAUnit() {
            for (int i = 0; i < tables.size(); i++) {
                assertThat(texts(tables.get(i).get("rows"), "printed"))
                        .isEqualTo(PRINTED.get(i).names());
                assertThat(texts(tables.get(i).get("rows"), "role"))
                        .isEqualTo(PRINTED.get(i).names().stream()
                                .map(name -> name.equals("Trung bình") ? "mean" : "unit")
                                .toList());
            }
        }
    }

    @Nested
    class OfTheSameTablesInAnotherForm {

        private void assertMapsTheSame(String name, UnaryOperator<String> change) throws IOException {
            String changed = change.apply(PublishedTables.text());
            assertThat(changed).isNotEqualTo(PublishedTables.text());
            Path file = Files.writeString(folder.resolve(name), changed, UTF_8);
            Run run = map(BOTH, file.toString());

            assertOnlyTheRepeatedUnitIsTold(run);
            assertMapped(run, BOTH.split(" "));
        }

        @Test
        void decomposedLettersMeanTheSame() throws IOException {
            assertMapsTheSame("a.txt", text -> Normalizer.normalize(text, Normalizer.Form.NFD));
        }

        @ParameterizedTest
        @CsvSource({"' ', '\u00A0'", "' ', '  '", "'\n', '\r\n'", "**, ''", "UBND TỈNH SƠN LA, UBND tỉnh"})
        void blanksLineEndsBoldTypeAndLetterheadsDoNotCount(String found, String replacement) throws IOException {
            assertMapsTheSame("a.txt", text -> text.replace(found, replacement));
        }

        @Test
        void headingsMayBeInCapitals() throws IOException {
            assertMapsTheSame(
                    "a.txt",
                    text -> text.lines()
                            .map(line -> line.matches("(STT|ST T|Xếp hạng|\\t+).*") ? line.toUpperCase() : line)
                            .collect(Collectors.joining("\n")));
        }

        @Test
        void numbersMayHaveCommasAndMaximaBeLeftOut() throws IOException {
            assertMapsTheSame("a.txt", text -> text.replaceAll("(\\d)\\.(\\d)", "$1,$2"));
            assertMapsTheSame("b.txt", text -> text.replaceAll(" \\([\\d.]+ điểm\\)", ""));
        }

        @Test
        void rowsThatNumberTheColumnsMayBeInBracketsOrLeftOut() throws IOException {
            assertMapsTheSame("a.txt", text -> text.replaceAll("(?m)^1\t2\t3.*\n", ""));
            assertMapsTheSame(
                    "b.txt",
                    text -> text.lines()
                            .map(line -> line.startsWith("1\t2\t3") ? line.replaceAll("(\\d+)", "($1)") : line)
                            .collect(Collectors.joining("\n")));
        }

        @ParameterizedTest
        @ValueSource(strings = {";", ","})
        void cellsMayBeSeparatedByOtherSigns(String separator) throws IOException {
            assertMapsTheSame(
                    "a.csv",
                    text -> text.lines()
                            .map(line -> Stream.of(line.split("\t", -1))
                                    .map(cell -> cell.matches(".*[;,].*") ? '"' + cell + '"' : cell)
                                    .collect(Collectors.joining(separator)))
                            .map(line -> line.replace("**", ""))
                            .collect(Collectors.joining("\n")));
        }
    }

    @Nested
    class WithOneScheme {

        @ParameterizedTest
        @CsvSource({PublishedTables.DEPARTMENTS + ", 11", PublishedTables.DISTRICTS + ", 0"})
        void theTablesOfTheOtherAreLeftOutWithAWarningEach(String scheme, int firstLeftOut) {
            Run run = map(scheme, PublishedTables.FILE);

            assertThat(run.status()).isZero();
            assertMapped(run, scheme);
            assertThat(run.err()
                            .lines()
                            .filter(line -> !line.contains("TAB-241"))
                            .map(line -> line.replaceFirst("^\\S+: (warning TAB-\\d+: .*\").*", "$1")))
                    .isEqualTo(PRINTED.subList(firstLeftOut, firstLeftOut + 11).stream()
                            .map(table -> "warning TAB-234: The table \"" + table.title() + "\"")
                            .toList());
        }
    }

    @Nested
    class WithASavedMapping {

        private String save(String text) throws IOException {
            return Files.writeString(folder.resolve("saved.csv"), text, UTF_8).toString();
        }

        private String saved() {
            Run run = Run.scoring(
                    "map",
                    "--scheme=" + PublishedTables.DEPARTMENTS,
                    "--scheme=" + PublishedTables.DISTRICTS,
                    PublishedTables.FILE,
                    "--format=csv");
            assertThat(run.status()).isZero();
            return run.out();
        }

        @Test
        void theSameIsFoundAgain() throws IOException {
            Run run = map(BOTH, PublishedTables.FILE, "--mapping", save(saved()));

            assertOnlyTheRepeatedUnitIsTold(run);
            assertMapped(run, BOTH.split(" "));
            assertThat(texts(tables(run).get(4).get("columns"), "why")).containsOnly("it was said so");
        }

        @Test
        void itsLinesCountTablesColumnsAndRows() {
            // 22 tables; 6 + 6 + 11 + 11 + 9 + 7 + 7 + 11 + 10 + 8 + 4 and 6 + 6 + 11 + 11 + 8 + 8 + 7 + 12 + 11 + 8 +
            // 8
            // columns; 223 and 133 rows; and the header
            assertThat(saved().lines()).hasSize(22 + 90 + 96 + 223 + 133 + 1);
        }

        @Test
        void anEditedLineWins() throws IOException {
            String edited = saved().replace(
                            "4,row,13,\"Sở Văn hóa, Thể thao và DL\",\"unit Sở Văn hóa, Thể thao và Du lịch\"",
                            "4,row,13,\"Sở Văn hóa, Thể thao và DL\",unit Sở Tư pháp")
                    .replace("4,row,10,Sở Tư pháp,unit Sở Tư pháp", "4,row,10,Sở Tư pháp,role ignored");
            List<String> units = texts(
                    tables(map(BOTH, PublishedTables.FILE, "--mapping", save(edited)))
                            .get(3)
                            .get("rows"),
                    "unit");

            assertThat(units.get(12)).isEqualTo("Sở Tư pháp");
            assertThat(units.get(9)).isEqualTo("-");
        }
    }
}
