package org.parindex.scoring.scheme.format;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;
import static org.parindex.scoring.scheme.format.SchemeFiles.HEAD;
import static org.parindex.scoring.scheme.format.SchemeFiles.described;
import static org.parindex.scoring.scheme.format.SchemeFiles.read;

import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.scheme.Scheme;

/**
 * Files made to exhaust whoever reads them are refused like any other. Each would take minutes or gigabytes if anything
 * grew faster than the file; the timeout only ends what would hang.
 */
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class HostileSchemesTest {

    private static final int MEGABYTE = 1_000_000;

    @ParameterizedTest
    @MethodSource("files")
    void refuses(String yaml) {
        Checked<Scheme> read = read(yaml);

        assertThat(read.value()).isEmpty();
        assertThat(read.hasErrors()).isTrue();
    }

    static Stream<Named<String>> files() {
        return Stream.of(
                named("10,000 brackets", "[".repeat(10_000)),
                named("10,000 braces", "{a: ".repeat(10_000)),
                named("10,000 keys, each further in", many(1_000, i -> " ".repeat(i) + "a:\n")),
                named("a text of 1 MB", "a".repeat(MEGABYTE)),
                named("a quoted text of 1 MB", "title: \"" + "a".repeat(MEGABYTE) + "\""),
                named("a text of 250,000 lines", "title:\n" + "  a\n".repeat(250_000)),
                named("a key of 1 MB", "a".repeat(MEGABYTE) + ": 1"),
                named("1 MB of '- '", "- ".repeat(MEGABYTE / 2)),
                named("1 MB of '? '", "? ".repeat(MEGABYTE / 2)),
                named("1 MB of ': '", ": ".repeat(MEGABYTE / 2)),
                named("1 MB of empty items", "- \n".repeat(MEGABYTE / 3)),
                named("1 MB of one line in Vietnamese", HEAD + "criteria: [" + "đ,".repeat(MEGABYTE / 3) + "]"),
                named("1 MB of blanks", " ".repeat(MEGABYTE)),
                named("1 MB of comments", "#\n".repeat(MEGABYTE / 2)),
                named("250,000 documents", "---\n".repeat(MEGABYTE / 4)),
                named("80,000 unknown keys", many(80_000, i -> "k" + i + ": 1\n")),
                named(
                        "80,000 languages",
                        HEAD.replace("Index of offices", "\n" + many(80_000, i -> "  k" + i + ": x\n"))),
                named("80,000 sources", HEAD + "sources:\n" + many(80_000, i -> "  k" + i + ": x\n")),
                named("30,000 sources and 9,000 unknown ones", sources(30_000) + leaves(9_000)),
                named(
                        "60,000 tie-breakers",
                        HEAD + "ranking: {tie-breakers: [" + "{criterion: a},".repeat(60_000) + "]}"),
                named("100,000 aliases", HEAD + "criteria: [" + "*a,".repeat(100_000) + "]"));
    }

    private static String many(int count, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(joining());
    }

    private static String sources(int count) {
        return HEAD + "sources:\n" + many(count, i -> "  source-" + i + ": x\n");
    }

    private static String leaves(int count) {
        return "criteria:\n" + many(count, i -> "  - {code: " + i + ", name: a, max: 1, source: sourse-" + i + "}\n");
    }

    @Test
    void refusesAnAliasBombAtEachAlias() {
        String bomb = """
                a: &a [x, x]
                b: &b [*a, *a]
                c: [*b, *b]
                """;

        assertThat(described(read(bomb)).stream().filter(line -> line.contains("SCH-102")))
                .hasSize(4)
                .first()
                .asString()
                .startsWith("offices.yaml:2:8: error SCH-102: An alias (*) cannot stand here.");
    }
}
