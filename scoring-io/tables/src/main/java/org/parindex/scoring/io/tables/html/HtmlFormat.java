package org.parindex.scoring.io.tables.html;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.google.common.base.CharMatcher;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.FileText;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.io.tables.Document;
import org.parindex.scoring.io.tables.TableFormat;
import org.parindex.scoring.io.tables.TableIssue;
import org.parindex.scoring.io.tables.TableSource;

/**
 * Reads the tables of a web page, also of one that a spreadsheet program saved under another name.
 *
 * <p>A table within a table is read for itself, and the one around it is taken for the layout of the page. The text of a cell
 * that spans several stands in the first; those below it are {@link org.parindex.scoring.io.tables.Cell.Kind#MERGED}, those to
 * its right are empty. What is read is what the page shows: no scripts and styles, nothing struck out. Rows that the page hides
 * are read, with a warning. The title of a table is its caption, or the heading or paragraph above it. Nothing that the
 * page refers to is opened.
 *
 * <p>The encoding is UTF-8, or the one that the page names if its bytes are that. A place is {@code table 2, row 3, cell 4},
 * where tables are counted without those that hold others.
 */
public final class HtmlFormat implements TableFormat {

    private static final String ID = "html";
    private static final int START_BYTES = 1024;
    private static final Pattern START = Pattern.compile(
            "(?:\u00EF\u00BB\u00BF)?+(?>\\s|<\\?xml[^>]*>|<!--.*?-->)*+"
                    + "<(?:!doctype\\s+html|html|head|meta|body|table)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Each tag costs memory; a spreadsheet program writes two for a cell. */
    private static final long TAGS_PER_CELL = 2;

    /** Makes the format. */
    public HtmlFormat() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<String> extensions() {
        return Set.of("html", "htm", "xhtml");
    }

    @Override
    public boolean recognises(TableSource source) {
        byte[] bytes = source.bytes();
        byte[] start = Arrays.copyOf(bytes, Math.min(bytes.length, START_BYTES));
        return START.matcher(new String(start, ISO_8859_1)).matches();
    }

    @Override
    public Checked<Document> read(TableSource source, Limits limits) {
        return PageText.of(source).flatMap(text -> read(text, limits));
    }

    private static Checked<Document> read(FileText text, Limits limits) {
        long mostTags = TAGS_PER_CELL * limits.cells();
        if (CharMatcher.is('<').countIn(text.text()) > mostTags) {
            return Checked.failed(TableIssue.TOO_DENSE.at(Location.of(text.file()), mostTags));
        }
        int mostElements = limits.cells() + limits.rows();
        return PageTree.body(text.text(), mostElements)
                .map(body -> read(text.file(), body, limits))
                .orElseGet(() -> Checked.failed(TableIssue.TOO_DENSE.at(Location.of(text.file()), mostElements)));
    }

    private static Checked<Document> read(String file, Element body, Limits limits) {
        InnermostTables innermost = InnermostTables.of(body);
        return innermost.depth() < PageTree.DEEPEST
                ? new Page(file, innermost, limits).read(body)
                : Checked.failed(TableIssue.DAMAGED.at(Location.of(file), ID));
    }
}
