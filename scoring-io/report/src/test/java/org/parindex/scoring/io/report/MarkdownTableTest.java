package org.parindex.scoring.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.scoring.io.report.ReportTable.Column;

class MarkdownTableTest {

    private static String markdown(String text) {
        return MarkdownTable.render(new ReportTable(
                "name",
                text,
                List.of(new Column("key", text), new Column("rank", "Rank")),
                List.of(List.of(ReportCell.text(text), ReportCell.number(1))),
                List.of(text)));
    }

    @Test
    void hasTitleTableAndNotes() {
        assertThat(markdown("Sở Nội vụ")).isEqualTo("""
                        ## Sở Nội vụ

                        | Sở Nội vụ | Rank |
                        | --- | ---: |
                        | Sở Nội vụ | 1 |

                        Sở Nội vụ
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "a|b a\\|b",
                "*a* \\*a\\*",
                "_a_ \\_a\\_",
                "`a` \\`a\\`",
                "~~a~~ \\~\\~a\\~\\~",
                "#1 \\#1",
                "[a](b) \\[a\\](b)",
                "![a](b) !\\[a\\](b)",
                "<b>a</b> &lt;b&gt;a&lt;/b&gt;",
                "&lt; &amp;lt;",
                "<script>alert(1)</script> &lt;script&gt;alert(1)&lt;/script&gt;",
                "https://a.b https\\://a.b",
                "HTTP://a.b HTTP\\://a.b",
                "www.a.b www\\.a.b",
                "a\\|b a\\\\\\|b"
            })
    void escapesWhatWouldBeMarkupEverywhere(String text, String escaped) {
        assertThat(markdown(text).lines())
                .containsExactly(
                        "## " + escaped,
                        "",
                        "| " + escaped + " | Rank |",
                        "| --- | ---: |",
                        "| " + escaped + " | 1 |",
                        "",
                        escaped);
    }

    @Test
    void letsNoLineEndBreakTheTable() {
        assertThat(markdown("a\r\nb\nc\td\u0085e").lines()).hasSize(7).contains("| a  b c d e | 1 |");
    }

    @Test
    void namesWhatWouldTurnTheDirectionOfTheTextAfterIt() {
        assertThat(markdown("a\u202Eb").lines()).contains("## a&lt;U+202E&gt;b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "- a>\\- a",
                "-a>\\-a",
                "+ a>\\+ a",
                "==>\\==",
                "1. a>1\\. a",
                "12) a>12\\) a",
                "'    a'>a",
                "' - a'>\\- a"
            })
    void letsNoNoteBecomeAListCodeOrARuler(String note, String escaped) {
        ReportTable table = new ReportTable("name", "T", List.of(new Column("k", "K")), List.of(), List.of(note));

        assertThat(MarkdownTable.render(table)).isEqualTo("## T\n\n| K |\n| --- |\n\n" + escaped + "\n");
    }
}
