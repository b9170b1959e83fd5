package org.parindex.scoring.io.report;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parindex.scoring.io.report.ReportTable.Column;

/** Random texts in every place of a table, held against what an independent reader of the format makes of them. */
class NastyTextsTest {

    private static final int TRIES = 5_000;
    private static final long SEED = 20201231;

    /** All that may stand before a sign without hiding it from a spreadsheet, quotes included. */
    private static final String UNSEEN = "[\\s\\p{Z}\\p{C}\"]*";

    private static final Pattern FORMULA =
            Pattern.compile("(?:^|[,;|\t\r\n])" + UNSEEN + "[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\u2212]");

    private static final Set<String> HARMLESS = Set.of(
            "Document",
            "Heading",
            "Paragraph",
            "Text",
            "TableBlock",
            "TableHead",
            "TableBody",
            "TableRow",
            "TableCell");

    private static ReportTable table(String text) {
        return new ReportTable(
                "name",
                text,
                List.of(new Column(text, text), new Column("points", "Points")),
                List.of(List.of(ReportCell.text(text), ReportCell.number(7))),
                List.of(text));
    }

    @ParameterizedTest
    @EnumSource(names = {"CSV", "CSV_VI"})
    void startNoFormulaWhereverASpreadsheetCutsThem(ReportFormat format) {
        NastyTexts.of(new Random(SEED), TRIES)
                .forEach(text -> assertThat(format.render(table(text)))
                        .as("seed %s", SEED)
                        .doesNotContainPattern(FORMULA));
    }

    @ParameterizedTest
    @EnumSource(names = {"CSV", "CSV_VI"})
    void areChangedByNothingButApostrophes(ReportFormat format) {
        char separator = format == ReportFormat.CSV ? ',' : ';';
        int mark = format == ReportFormat.CSV ? 0 : 1;
        NastyTexts.of(new Random(SEED), TRIES)
                .forEach(text -> assertThat(withoutApostrophes(
                                cells(format.render(table(text)).substring(mark), separator)))
                        .as("seed %s", SEED)
                        .containsSubsequence(withoutApostrophes(List.of(text, text, "7"))));
    }

    private static List<String> withoutApostrophes(List<String> texts) {
        return texts.stream().map(text -> text.replace("'", "")).toList();
    }

    /** RFC 4180, character by character. */
    private static List<String> cells(String csv, char separator) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean isQuoted = false;
        for (char character : csv.toCharArray()) {
            if (character == '"') {
                isQuoted = !isQuoted;
            }
            boolean ends = !isQuoted && (character == separator || character == '\n');
            if (ends) {
                cells.add(unquoted(cell.toString()));
                cell.setLength(0);
            } else {
                cell.append(character);
            }
        }
        return cells;
    }

    private static String unquoted(String cell) {
        String whole = cell.endsWith("\r") ? cell.substring(0, cell.length() - 1) : cell;
        return whole.startsWith("\"") ? whole.substring(1, whole.length() - 1).replace("\"\"", "\"") : whole;
    }

    @Test
    void areTextAndNothingElseInMarkdown() {
        Parser parser =
                Parser.builder().extensions(List.of(TablesExtension.create())).build();
        NastyTexts.of(new Random(SEED), TRIES).forEach(text -> {
            List<Node> nodes =
                    nodes(parser.parse(MarkdownTable.render(table(text)))).toList();
            assertThat(nodes.stream().map(node -> node.getClass().getSimpleName()))
                    .as("seed %s: %s", SEED, text)
                    .isSubsetOf(HARMLESS);
            assertThat(nodes.stream().filter(TableCell.class::isInstance).map(NastyTextsTest::text))
                    .as("seed %s", SEED)
                    .containsExactly(shown(text), "Points", shown(text), "7");
        });
    }

    private static Stream<Node> nodes(Node node) {
        return Stream.concat(Stream.of(node), children(node).flatMap(NastyTextsTest::nodes));
    }

    private static Stream<Node> children(Node node) {
        return Stream.iterate(node.getFirstChild(), Objects::nonNull, Node::getNext);
    }

    private static String text(Node cell) {
        return nodes(cell)
                .filter(Text.class::isInstance)
                .map(text -> ((Text) text).getLiteral())
                .collect(joining());
    }

    private static String shown(String text) {
        return text.replaceAll("[\\p{Cc}\u2028\u2029]", " ")
                .replace("\u202E", "<U+202E>")
                .replace("\u2067", "<U+2067>")
                .replaceAll("^ +| +$", "");
    }
}
