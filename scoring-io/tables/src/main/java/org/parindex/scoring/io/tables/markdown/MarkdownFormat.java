package org.parindex.scoring.io.tables.markdown;

import com.google.common.base.CharMatcher;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.FileText;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.io.tables.Document;
import org.parindex.scoring.io.tables.TableFormat;
import org.parindex.scoring.io.tables.TableIssue;
import org.parindex.scoring.io.tables.TableSource;

/**
 * Reads the tables of Markdown: cells between {@code |}, a row of dashes below the headings, as GitHub has them.
 *
 * <p>Headings and paragraphs are the lines of text between the tables; the last before a table is its title. Marks such as
 * {@code **} are dropped from a text of up to 1,000 characters with up to 100 marks, and {@code \|} is a {@code |}. HTML in a
 * cell stays as it is written, but for {@code <br>}, which is a blank. What stands in blocks of code is no table, nor what stands in
 * more than nine quotes and lists, one in another.
 *
 * <p>A place is the line, and the number of the cell in its row.
 */
public final class MarkdownFormat implements TableFormat {

    /** Each line costs memory, also where it is no row. */
    private static final long LINES_PER_ROW = 4;

    /** Makes the format. */
    public MarkdownFormat() {}

    @Override
    public String id() {
        return "markdown";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("md", "markdown");
    }

    @Override
    public boolean recognises(TableSource source) {
        return false;
    }

    @Override
    public Checked<Document> read(TableSource source, Limits limits) {
        return source.text().flatMap(text -> read(text, limits));
    }

    private static Checked<Document> read(FileText text, Limits limits) {
        return excess(text, limits).<Checked<Document>>map(Checked::failed).orElseGet(() -> parse(text, limits));
    }

    /** The parser makes all cells of a row before it asks whether they are too many, so rows are looked at before. */
    private static Optional<Issue> excess(FileText text, Limits limits) {
        long mostLines = LINES_PER_ROW * limits.rows();
        long filled = 0;
        int number = 0;
        for (String line : (Iterable<String>) text.text().lines()::iterator) {
            number++;
            filled += CharMatcher.whitespace().matchesAllOf(line) ? 0 : 1;
            if (filled > mostLines) {
                return Optional.of(TableIssue.TOO_DENSE.at(Location.of(text.file()), mostLines));
            }
            if (MarkdownTables.cells(line) > limits.columns()) {
                Location row = Location.of(text.file(), number, 0);
                return Optional.of(TableIssue.TOO_MANY_COLUMNS.at(row, limits.columns()));
            }
        }
        return Optional.empty();
    }

    private static Checked<Document> parse(FileText text, Limits limits) {
        Node document;
        try {
            document = parser(limits).parse(text.text());
        } catch (IllegalArgumentException tooManyCells) {
            return Checked.failed(TableIssue.TOO_MANY_CELLS.at(Location.of(text.file()), limits.cells()));
        }
        MarkdownTables tables = new MarkdownTables(text, limits);
        document.accept(tables);
        return tables.toDocument();
    }

    /** A parser that leaves the text of cells as it is, because marks in hostile text take very long. */
    private static Parser parser(Limits limits) {
        return Parser.builder()
                .extensions(List.of(
                        TablesExtension.builder().maxCells(limits.cells()).build()))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(MarkdownTables.DEEPEST + 2)
                .inlineParserFactory(context -> (lines, node) -> node.appendChild(new Text(lines.getContent())))
                .build();
    }
}
