package org.parindex.scoring.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.scoring.io.report.ReportTable.Column;

class HtmlPageTest {

    private static final long SEED = 20201231;

    private static ReportTable table(String text) {
        return new ReportTable(
                "name",
                text,
                List.of(new Column("key", text), new Column("rank", "Rank")),
                List.of(List.of(ReportCell.text(text), ReportCell.number(1))),
                List.of(text));
    }

    private static String body(String page) {
        return page.substring(page.indexOf("<body>"));
    }

    @Test
    void isAWholePageWithItsCharacterSet() {
        assertThat(ReportFormat.HTML.render(table("Sở Nội vụ")))
                .startsWith("<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n<title>Sở Nội vụ</title>\n")
                .endsWith("</html>\n");
    }

    @ParameterizedTest
    @CsvSource({"vi, vi", "vi-VN, vi", "en, en", "de, en"})
    void tellsTheLanguageOfItsWords(String reader, String language) {
        assertThat(ReportFormat.HTML.render(List.of(table("A")), Locale.forLanguageTag(reader)))
                .startsWith("<!DOCTYPE html>\n<html lang=\"" + language + "\">\n<head>\n");
    }

    @Test
    void hasAHeadingATableAndNotesForEachTable() {
        String lines = """
                <h2>A</h2>
                <table>
                <tr><th scope="col">A</th><th scope="col">Rank</th></tr>
                <tr><td>A</td><td class="number">1</td></tr>
                </table>
                <p>A</p>
                """;

        assertThat(body(ReportFormat.HTML.render(List.of(table("A"), table("B")))))
                .isEqualTo("<body>\n" + lines + lines.replace("A<", "B<") + "</body>\n</html>\n");
    }

    @Test
    void holdsHostileTextsAsTextsAndNothingElse() {
        NastyTexts.of(new Random(SEED), 2_000).forEach(text -> {
            Parser parser = Parser.htmlParser().setTrackErrors(10);
            Document page = Jsoup.parse(ReportFormat.HTML.render(table(text)), "", parser);
            assertThat(parser.getErrors()).as("seed %s: %s", SEED, text).isEmpty();
            assertThat(page.body().select("*").eachAttr("onerror")).isEmpty();
            assertThat(page.body().getAllElements().stream()
                            .map(Element::tagName)
                            .distinct())
                    .as("seed %s: %s", SEED, text)
                    .containsExactly("body", "h2", "table", "tbody", "tr", "th", "td", "p");
            assertThat(page.select("td").first().wholeText()).isEqualTo(OneLine.of(text));
        });
    }
}
