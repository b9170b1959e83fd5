package org.parindex.scoring.io.tables.csv;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.io.tables.Document;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.Table;
import org.parindex.scoring.io.tables.TableSource;

/** Random tables, written in random ways, and random damage. */
class CsvFuzzTest {

    private static final int TABLES = 2_000;
    private static final int MUTATIONS = 6_000;
    private static final List<String> PIECES = List.of(
            "Sở",
            "So\u031B\u0309",
            "Y\u00A0tế",
            "1,5",
            "2.25",
            "1.234,5",
            "a, b",
            "c; d",
            "e|f",
            "\"",
            "\"\"",
            "x\ty",
            "-",
            "\n",
            "\r\n",
            "\u200B",
            "😀",
            "=1+1",
            "#",
            "'");
    private static final List<String> SEPARATORS = List.of(",", ";", "\t", "|");
    private static final List<String> LINE_ENDS = List.of("\n", "\r\n", "\r");

    private static <T> T any(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** A table whose first heading tells that there are no more rows of headings; each row has a name. */
    private static List<List<String>> table(Random random) {
        int width = 2 + random.nextInt(5);
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(width, "unit", () -> "h" + cell(random)));
        for (int i = 0; i <= random.nextInt(8); i++) {
            rows.add(row(width, "u" + cell(random), () -> cell(random)));
        }
        return rows;
    }

    private static List<String> row(int width, String first, Supplier<String> others) {
        return Stream.concat(Stream.of(first), Stream.generate(others).limit(width - 1))
                .toList();
    }

    private static String cell(Random random) {
        String cell = random.ints(random.nextInt(4), 0, PIECES.size())
                .mapToObj(PIECES::get)
                .collect(joining());
        return cell.isBlank() ? "" : cell.strip();
    }

    private static String written(List<List<String>> table, String separator, Random random) {
        String end = any(random, LINE_ENDS);
        return table.stream()
                .map(row -> row.stream()
                        .map(cell -> quoted(cell, separator, random))
                        .collect(joining(separator)))
                .collect(joining(end, "", random.nextBoolean() ? end : ""));
    }

    private static String quoted(String cell, String separator, Random random) {
        boolean isNeeded = Stream.of(separator, "\"", "\r", "\n").anyMatch(cell::contains);
        return isNeeded || random.nextInt(4) == 0 ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }

    private static byte[] encoded(String csv, Random random) {
        Charset charset = any(random, List.of(UTF_8, UTF_16LE, UTF_16BE));
        boolean isMarked = charset != UTF_8 || random.nextBoolean();
        return (isMarked ? "\uFEFF" + csv : csv).getBytes(charset);
    }

    private static Checked<Document> read(CsvFormat format, byte... csv) {
        return TableSource.of("a.csv", csv, Limits.standard())
                .flatMap(source -> format.read(source, Limits.standard()));
    }

    private static List<List<String>> texts(Table table) {
        return Stream.concat(table.header().stream(), table.rows().stream())
                .map(Row::texts)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 2020})
    void aTableIsReadBackAsItWasWritten(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < TABLES; i++) {
            List<List<String>> table = table(random);
            String separator = any(random, SEPARATORS);
            String csv = written(table, separator, random);
            boolean isDeclared = random.nextBoolean();
            CsvFormat format = isDeclared ? new CsvFormat().separator(separator.charAt(0)) : new CsvFormat();
            byte[] bytes = encoded(isDeclared ? csv : "sep=" + separator + "\n" + csv, random);

            assertThat(read(format, bytes).orElseThrow().tables())
                    .as("seed %s, table %s: %s", seed, i, csv)
                    .singleElement()
                    .satisfies(read -> assertThat(texts(read)).isEqualTo(table));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 2021})
    void aSeparatorIsToldRightOrNotAtAll(long seed) {
        Random random = new Random(seed);
        int told = 0;
        for (int i = 0; i < TABLES; i++) {
            List<List<String>> table = table(random);
            String csv = written(table, any(random, SEPARATORS), random);
            Checked<Document> read = read(new CsvFormat(), encoded(csv, random));

            told += read.hasErrors() ? 0 : 1;
            assertThat(read.value()
                            .map(document -> texts(document.tables().get(0)))
                            .orElse(table))
                    .as("seed %s, table %s: %s", seed, i, csv)
                    .isEqualTo(table);
            assertThat(read.issues()).extracting(issue -> issue.code().id()).isSubsetOf("TAB-130");
        }
        assertThat(told).isGreaterThan(TABLES * 9 / 10);
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 2022})
    void aTableIsTheSameRowByRow(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < TABLES; i++) {
            List<List<String>> table = table(random);
            byte[] csv = written(table, ";", random).getBytes(UTF_8);
            List<List<String>> rows = new ArrayList<>();
            CsvTableReader reader = CsvTableReader.standard().separator(';');
            reader.forEachRow("a.csv", new ByteArrayInputStream(csv), row -> rows.add(row.texts()))
                    .orElseThrow();

            assertThat(rows).as("seed %s, table %s", seed, i).isEqualTo(table);
            assertThat(texts(reader.read("a.csv", new ByteArrayInputStream(csv)).orElseThrow()))
                    .isEqualTo(table);
        }
    }

    @Test
    void damageEndsInATableOrInIssues() {
        long seed = 7;
        Random random = new Random(seed);
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] csv = damaged(encoded(written(table(random), any(random, SEPARATORS), random), random), random);
            Checked<Document> read = read(new CsvFormat(), csv);

            assertThat(read.value().isPresent() || read.hasErrors()).isTrue();
            assertThat(read.issues())
                    .as("seed %s, mutation %s", seed, i)
                    .allMatch(issue -> issue.toString().startsWith("a.csv:"));
        }
    }

    @Test
    void damageIsReportedAlikeRowByRow() {
        long seed = 8;
        Random random = new Random(seed);
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] csv = damaged(written(table(random), ",", random).getBytes(UTF_8), random);
            CsvTableReader reader = CsvTableReader.standard();
            List<List<String>> rows = new ArrayList<>();
            Checked<Table> whole = reader.read("a.csv", new ByteArrayInputStream(csv));
            Checked<Integer> streamed =
                    reader.forEachRow("a.csv", new ByteArrayInputStream(csv), row -> rows.add(row.texts()));

            whole.value().ifPresent(table -> assertThat(rows).isEqualTo(texts(table)));
            assertThat(streamed.issues())
                    .as("seed %s, mutation %s", seed, i)
                    .satisfiesAnyOf(
                            issues -> assertThat(issues).isEqualTo(whole.issues()),
                            issues -> assertComesBefore(
                                    issues.get(0), whole.issues().get(0)));
        }
    }

    /** Row by row, a wrong quote is found before the rest of the text is decoded. */
    private static void assertComesBefore(Issue streamed, Issue whole) {
        assertThat(streamed.code().id()).startsWith("TAB-");
        assertThat(whole.code().id()).startsWith("TXT-");
        assertThat(streamed.location().line())
                .isLessThanOrEqualTo(whole.location().line());
    }

    private static byte[] damaged(byte[] csv, Random random) {
        byte[] damaged = csv.clone();
        for (int i = 0; i <= random.nextInt(3); i++) {
            int offset = random.nextInt(damaged.length);
            damaged[offset] = random.nextBoolean()
                    ? (byte) random.nextInt(256)
                    : (byte) ",;\t|\"\n\r=0 ".charAt(random.nextInt(10));
        }
        return damaged;
    }
}
