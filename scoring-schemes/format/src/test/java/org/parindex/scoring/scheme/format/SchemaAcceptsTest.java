package org.parindex.scoring.scheme.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parindex.scoring.core.issue.FileText;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.core.scheme.Schemes;

/** The schema accepts whatever the reader accepts, no matter what YAML takes its scalars for. */
class SchemaAcceptsTest {

    private static final Path ROOT = Path.of("../..");
    private static final long SEED = 20201123;
    private static final int TIMES = 2_000;

    /** Most of them are no texts to one parser or another; the last but one is empty. */
    private static final List<String> SCALARS = List.of("""
            no | yes | on | off | y | n | true | True | FALSE | null | Null | NULL | ~ | "" | 1 | 12 | 1.10 | 010 | 089 | 1e3 | 1e-3 | \
            1e999 | 1E5 | 0x1F | 0o17 | 0b1 | 1_000 | 0_1 | .inf | -.inf | .nan | +5 | -1 | -0 | -0.0 | 0 | 0.0 | .5 | 5. | 0:12 | \
            12:30:45 | 2020-01-01 | 2020-01-01T00:00:00Z | "12" | '1.10' | "null" | '~' | "yes" | 80% | max | -5% | -0% | 0% | 100% | \
            100.0% | 150% | 50 | a | A | đ | _ | - | total | points | missing | n/a | left-out | not-applicable | refuse | zero | \
            count | half-up | exact | leaf | a b | a.b | demo/offices | demo/offices@2020 | SCO-103 | sum | awarded | proportion | bands | \
            other | << | = | 999 | 999.0 | 2 | 1.5 | 1.500 | 99999999999999 | 999999999999999.999999999999999 | 1000000000000000 | \
            0.000000000000001 | 0.0000000000000001 | linear | cap | inclusive | higher | competition | percentile | sample | min | p2.5 | \
            p101 | unit a | "unit " | 7/3 | 7/03 | 1/3% | 1e400 | \u00A0 | "\u2003" | 'a\u00A0' |  | |-
            """.stripTrailing().split(" \\| "));

    private static final Schemes BASES = Schemes.of(List.of(
            new YamlSchemeProvider(
                    Map.of("demo/offices@2020", () -> stream(block("scheme: demo/offices\nedition: 2020")))) {},
            shipped("department"),
            shipped("district")));

    private static FolderSchemes shipped(String name) {
        Path folder = Path.of("..", name, "src/main/resources/org/parindex/scoring/scheme", name);
        return FolderSchemes.within(folder, Limits.standard()).orElseThrow();
    }

    private static String block(String part) {
        return Reference.blocks().stream()
                .filter(block -> block.contains(part))
                .findFirst()
                .orElseThrow();
    }

    private static ByteArrayInputStream stream(String yaml) {
        return new ByteArrayInputStream(yaml.getBytes(UTF_8));
    }

    /** Returns whether the reader accepts a text; then the schema must accept it as well. */
    private static boolean isAccepted(String yaml) {
        boolean isRead = !SchemeReader.standard()
                .extending(BASES)
                .read("offices.yaml", stream(yaml))
                .hasErrors();
        if (isRead) {
            assertAccepted(yaml);
        }
        return isRead;
    }

    private static void assertAccepted(String yaml) {
        assertThat(SchemaCheck.faults(yaml, Typing.values())).as(yaml).isEmpty();
    }

    @Test
    void everyFileOfThisProject() throws IOException {
        TreeSet<String> accepted = new TreeSet<>();
        for (Path file : files()) {
            if (!SchemeReader.standard().extending(BASES).read(file).hasErrors()) {
                assertAccepted(FileText.read(file.toString(), () -> Files.newInputStream(file), 1 << 20)
                        .orElseThrow()
                        .text());
                accepted.add(file.getFileName().toString());
            }
        }
        assertThat(accepted).contains("department-2020.yaml", "district-2020.yaml", "base.yaml", "schools-2026.yaml");
    }

    private static TreeSet<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.toString().contains("target"))
                    .collect(toCollection(TreeSet::new));
        }
    }

    @Test
    void whatIsLeftOfDamagedFiles() {
        Mutations mutations = new Mutations(SEED);
        List<String> whole =
                Reference.blocks().stream().map(ReferenceTest::file).toList();
        int accepted = 0;
        for (int i = 0; i < TIMES; i++) {
            accepted += isAccepted(mutations.of(whole.get(i % whole.size()))) ? 1 : 0;
        }
        assertThat(accepted).as("accepted with seed %s", SEED).isBetween(50, TIMES - 100);
    }

    @Test
    void randomSchemesAsTheyAreWritten() {
        RandomSchemes schemes = new RandomSchemes(new Random(SEED));
        for (int i = 0; i < 60; i++) {
            String yaml = SchemeWriter.write(schemes.next());
            assertThat(SchemeFiles.described(SchemeFiles.read(yaml)))
                    .as("seed %s: %s", SEED, yaml)
                    .isEmpty();
            assertThat(isAccepted(yaml)).as("seed %s: %s", SEED, yaml).isTrue();
        }
    }

    static Stream<String> places() throws IOException {
        try (Stream<String> lines = Files.lines(SchemeFiles.folder("bad").resolveSibling("places.txt"), UTF_8)) {
            return lines
                    .filter(line -> line.contains("§") && !line.startsWith("#"))
                    .map(line -> line.startsWith("{") ? line : whole(line))
                    .toList()
                    .stream();
        }
    }

    private static String whole(String line) {
        String[] keys = ("|" + line).replaceFirst("^\\|(.*\\|)", "$1").split("\\|", 2);
        String more = keys[0].isEmpty() ? "" : ", " + keys[0];
        return "{format: 1, scheme: a, edition: 1, title: A, max: 999" + more
                + ", criteria: [{code: 1, name: A, max: 999, " + keys[1] + "}]}";
    }

    @ParameterizedTest
    @MethodSource("places")
    void whateverStandsThere(String place) {
        assertThat(SCALARS.stream().filter(scalar -> isAccepted(place.replace("§", scalar))))
                .as(place)
                .isNotEmpty();
    }
}
