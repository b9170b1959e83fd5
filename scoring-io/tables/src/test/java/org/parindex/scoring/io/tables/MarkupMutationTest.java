package org.parindex.scoring.io.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.Random;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Limits;

/** Whatever happens to a page, a text or a list of rows, it ends in tables within the limits or in issues. */
@Timeout(60)
class MarkupMutationTest {

    private static final long SEED = 11;
    private static final int ROUNDS = 10_000;
    private static final int MOST_CELLS = 60;

    private static final String HTML = """
            <!DOCTYPE html><meta charset="utf-8"><h2>Bảng 1</h2><table><caption>Điểm<br>thẩm định</caption>
            <thead><tr><th rowspan="2">Đơn vị</th><th colspan="2">Điểm</th></tr><tr><th>1.1</th><th>1.2</th></tr></thead>
            <tbody><tr><td>Sở Nội vụ</td><td>66,72</td><td rowspan=2>5<sup>1</sup></td></tr>
            <tr hidden><td>Sở Y tế</td><td><del>1</del>9</td></tr></tbody></table><script>x</script>
            <table><tr><td><table><tr><td>a<td>b<tr><td>1<td>2</table></table>
            """;
    private static final String MARKDOWN = """
            # Bảng 1

            Điểm **thẩm định**

            | Đơn vị | 1.1 | 1.2 |
            |:-------|----:|-----|
            | Sở *Nội vụ* | 66,72 | `5` |
            | Sở \\| Y tế | 2<br>3 |

            > | a | b |
            > |---|---|
            > | [1](x) | ![2](y) |

            - ```
              | c | d |
              ```
            """;
    private static final String JSON = """
            {"scheme": "a@2020", "Bảng 1": [{"unit": "Sở Nội vụ", "1.1": 66.720, "1.2": null},
            {"unit": "Sở \\u00dd tế", "1.1": -1.5e2, "1.3": true}],
            "Bảng 2": [["unit", "1.1"], ["A", 2], ["B", "=1+1"]]}
            """;

    private static final String[] PIECES = {
        "<",
        ">",
        "</",
        "&",
        ";",
        "\"",
        "'",
        "=",
        "<table>",
        "</table>",
        "<tr>",
        "<td>",
        "</td>",
        "<td colspan=999999999>",
        "<td rowspan=0>",
        "<div>",
        "<b>",
        "<del>",
        "<!--",
        "-->",
        "<script>",
        "<select>",
        "<caption>",
        "<p style='display:none'>",
        "|",
        "||",
        "\\",
        "\\|",
        "-",
        "---",
        "|---|---|",
        "*",
        "**",
        "_",
        "`",
        "```",
        "[",
        "](",
        "!",
        "~~",
        "#",
        ">",
        "\n\n",
        "\n",
        "\r",
        "\t",
        "    ",
        "{",
        "}",
        "[",
        "]",
        "[[",
        ":",
        ",",
        "1e9",
        "1e-99999999",
        "e",
        ".",
        "0",
        "null",
        "NaN",
        "//",
        "/*",
        "\\u",
        "\\ud800",
        "\"unit\":",
        "\0",
        "\uFEFF",
        "\u00A0",
        "\u200B",
        "\uD800",
        "\uD83D\uDE00",
        "",
        " ",
        "x".repeat(60)
    };

    private static final TableReaders READERS = TableReaders.installed()
            .with(Limits.builder()
                    .columns(20)
                    .cells(MOST_CELLS)
                    .cellCharacters(50)
                    .rows(10)
                    .build());

    private final Random random = new Random(SEED);

    private static String original(String format) {
        return switch (format) {
            case "html" -> HTML;
            case "md" -> MARKDOWN;
            default -> JSON;
        };
    }

    @ParameterizedTest
    @CsvSource({"html, 2", "md, 2", "json, 2"})
    void startsFromTablesThatCanBeRead(String format, int tables) {
        Checked<Document> read = Documents.read("scores." + format, original(format));

        assertThat(read.hasErrors()).isFalse();
        assertThat(read.orElseThrow().tables()).hasSize(tables);
    }

    @ParameterizedTest
    @CsvSource({"html", "md", "json"})
    void ofCharactersEndsInTablesOrIssues(String format) {
        for (int round = 0; round < ROUNDS; round++) {
            check(format, mutated(original(format)).getBytes(UTF_8), round);
        }
    }

    @ParameterizedTest
    @CsvSource({"html", "md", "json"})
    void ofBytesEndsInTablesOrIssues(String format) {
        for (int round = 0; round < ROUNDS / 4; round++) {
            byte[] bytes = original(format).getBytes(UTF_8);
            for (int i = random.nextInt(3); i >= 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            check(format, bytes, round);
        }
    }

    private String mutated(String original) {
        StringBuilder text = new StringBuilder(original);
        for (int i = random.nextInt(5); i >= 0; i--) {
            int start = random.nextInt(text.length());
            int end = Math.min(text.length(), start + random.nextInt(4));
            text.replace(start, end, PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static void check(String format, byte[] content, int round) {
        try {
            assertToldOf(READERS.read("scores." + format, content));
        } catch (RuntimeException | AssertionError broken) {
            fail("seed " + SEED + ", round " + round + ":\n" + new String(content, UTF_8), broken);
        }
    }

    /** There are tables or an error, within the limits, and no reader failed in a way of its own. */
    private static void assertToldOf(Checked<Document> read) {
        assertThat(read.value().isPresent() || read.hasErrors()).isTrue();
        assertThat(Documents.issues(read)).noneMatch(issue -> issue.contains("TAB-109") || issue.contains("\n"));
        read.value().ifPresent(document -> {
            assertThat(document.tables()).isNotEmpty();
            assertThat(document.tables().stream()
                            .mapToInt(MarkupMutationTest::cells)
                            .sum())
                    .isLessThanOrEqualTo(MOST_CELLS);
        });
    }

    private static int cells(Table table) {
        return table.header().stream().mapToInt(row -> row.cells().size()).sum()
                + table.rows().stream().mapToInt(row -> row.cells().size()).sum();
    }
}
