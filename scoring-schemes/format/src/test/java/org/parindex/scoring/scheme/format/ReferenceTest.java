package org.parindex.scoring.scheme.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.scheme.format.SchemeFiles.HEAD;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parindex.scoring.core.aggregation.AggregationKind;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.rule.RuleKind;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.Schemes;

/** All YAML on the page that describes the format is read: schemes, rules and other keys. */
class ReferenceTest {

    private static final String TREE = """
            max: 10
            sources: {appraisal: Appraisal, survey: Survey}
            criteria:
              - {code: 1, name: Plan, max: 6, source: appraisal}
              - {code: 2, name: Report, max: 4, source: survey}
            """;
    private static final String LEAF = """
            max: 2
            criteria:
              - code: 0
                name: Plan
                max: 2
              - code: 1
                name: Report
                max: 2
            """;
    /** Whatever is made of 1 and 1, but not their sum, is 1. */
    private static final String AGGREGATED = """
            max: 1
            criteria:
              - {code: 1, name: Plan, max: 1}
              - {code: 2, name: Report, max: 1}
            """;

    private static final List<String> SHIPPED = List.of(
            "department/src/main/resources/org/parindex/scoring/scheme/department/department-2020.yaml",
            "district/src/main/resources/org/parindex/scoring/scheme/district/district-2020.yaml");

    @TempDir
    private Path folder;

    static boolean isWhole(String block) {
        return block.contains("format: ");
    }

    static boolean isRule(String block) {
        return block.startsWith("rule:");
    }

    static boolean isAggregation(String block) {
        return block.startsWith("aggregation:") && !block.startsWith("aggregation: sum");
    }

    /** Returns a file that holds what a block shows. */
    static String file(String block) {
        if (isWhole(block)) {
            return block;
        } else if (isRule(block)) {
            boolean isOnTop = block.matches("(?s)rule: \\{(bonus|penalty).*");
            return HEAD
                    + (isOnTop ? LEAF : LEAF.replace("max: 2\ncri", "max: 4\ncri"))
                    + block.lines().map(line -> "    " + line + "\n").collect(joining());
        }
        return HEAD + block + (isAggregation(block) ? AGGREGATED : TREE);
    }

    @Test
    void itsSchemesAreReadAndTheirExamplesHold() throws IOException {
        for (String shipped : SHIPPED) {
            Path file = Path.of("..", shipped);
            Files.copy(file, folder.resolve(file.getFileName()));
        }
        List<Path> files = new ArrayList<>();
        for (String block :
                Reference.blocks().stream().filter(ReferenceTest::isWhole).toList()) {
            files.add(Files.writeString(folder.resolve("block-" + files.size() + ".yaml"), block, UTF_8));
        }
        assertThat(files).hasSizeGreaterThan(3);
        for (Path file : files) {
            Checked<Scheme> read =
                    SchemeReader.standard().extending(Schemes.of(List.of())).read(file);
            assertThat(SchemeFiles.described(read)).isEmpty();
            assertThat(SchemeExamples.of(read.orElseThrow())).allSatisfy(SchemeExample::verify);
        }
    }

    @Test
    void theShippedSchemesNameTheSchemaInTheirFirstLine() throws IOException {
        for (String shipped : SHIPPED) {
            Path file = Path.of("..", shipped);
            String line = Files.readAllLines(file, UTF_8).get(0);
            String start = "# yaml-language-server: $schema=";

            assertThat(line).startsWith(start).endsWith("/scheme.schema.json");
            assertThat(file.resolveSibling(line.substring(start.length()))).exists();
        }
    }

    @Test
    void itsRulesAndOtherKeysAreRead() {
        for (String block :
                Reference.blocks().stream().filter(each -> !isWhole(each)).toList()) {
            assertThat(SchemeFiles.described(SchemeFiles.read(file(block))))
                    .as(block)
                    .isEmpty();
        }
    }

    @Test
    void itShowsEveryKindOfRule() {
        TreeSet<String> shown = Reference.blocks().stream()
                .filter(ReferenceTest::isRule)
                .map(block ->
                        SchemeFiles.scheme(file(block)).leaves().get(1).rule().kind())
                .collect(Collectors.toCollection(TreeSet::new));
        // a top-box is a survey once it is read
        assertThat(Stream.concat(shown.stream(), Stream.of("top-box")))
                .containsExactlyInAnyOrderElementsOf(RuleKind.installed().keys());
    }

    @Test
    void itShowsEveryKindOfAggregation() {
        Stream<String> shown = Reference.blocks().stream()
                .filter(ReferenceTest::isAggregation)
                .map(block -> SchemeFiles.scheme(file(block)).aggregation().kind());
        // that points add up needs not be said
        assertThat(Stream.concat(shown, Stream.of("sum")))
                .containsExactlyInAnyOrderElementsOf(AggregationKind.installed().keys());
    }

    @Test
    void itsBlocksAreAcceptedByEditors() {
        for (String block : Reference.blocks()) {
            assertThat(SchemaCheck.faults(file(block), Typing.values()))
                    .as(block)
                    .isEmpty();
        }
    }
}
