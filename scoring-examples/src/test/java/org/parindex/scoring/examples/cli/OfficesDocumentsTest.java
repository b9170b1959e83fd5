package org.parindex.scoring.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documents laid out as offices of several provinces do, with made-up figures. The file beside each says what its first table holds:
 * the scheme, the columns, and the rows.
 */
class OfficesDocumentsTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/parindex/scoring/examples/cli/documents");

    static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    private static List<JsonNode> list(JsonNode array) {
        return IntStream.range(0, array.size()).mapToObj(array::get).toList();
    }

    private static String column(JsonNode column) {
        String meaning = Stream.of("criterion", "source", "unit", "role")
                .filter(column::has)
                .map(key -> column.get(key).asString())
                .findFirst()
                .orElseThrow();
        return column.has("stage") ? meaning + " " + column.get("stage").asString() : meaning;
    }

    private static String row(JsonNode row) {
        if (!row.get("role").asString().matches("unit|criterion")) {
            return "(" + row.get("role").asString() + ")";
        }
        String unit = row.get("unit").isNull() ? "" : row.get("unit").asString();
        return (unit + " " + (row.has("criterion") ? row.get("criterion").asString() : "")).strip();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void areTakenForWhatTheyAre(Path file) throws IOException {
        List<String> expected = Files.readAllLines(Path.of(file.toString().replace(".html", ".expected")), UTF_8);
        Run run = Run.scoring("map", "--scheme", expected.get(0), file.toString(), "--format", "json");
        JsonNode table = JsonMapper.shared().readTree(run.out()).at("/documents/0/tables/0");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(table.get("scheme").asString()).isEqualTo(expected.get(0));
        assertThat(String.join(
                        " | ",
                        list(table.get("columns")).stream()
                                .map(OfficesDocumentsTest::column)
                                .toList()))
                .isEqualTo(expected.get(1));
        assertThat(String.join(
                        " | ",
                        list(table.get("rows")).stream()
                                .map(OfficesDocumentsTest::row)
                                .toList()))
                .isEqualTo(expected.get(2));
    }

    /** The totals are those in the last row of the document: 89,23, 82,83, 78,17 and 87,94. */
    @Test
    void unitsSideBySideAreScored() {
        Run run = Run.scoring(
                "score",
                "--scheme=son-la/district@2020",
                "--scores",
                FOLDER.resolve("units-side-by-side.html").toString(),
                "--format=json");
        JsonNode units = JsonMapper.shared().readTree(run.out()).get("units");

        assertThat(run.err()).isEmpty();
        assertThat(list(units))
                .map(unit ->
                        unit.get("unit").asString() + " " + unit.get("total").asString())
                .containsExactlyInAnyOrder(
                        "H. Mộc Châu 89.23", "TP Sơn La 82.83", "UBND H. Mai Sơn 78.17", "H. Yên Châu 87.94");
    }
}
