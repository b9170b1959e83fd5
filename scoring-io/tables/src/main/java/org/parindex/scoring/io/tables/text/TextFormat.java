package org.parindex.scoring.io.tables.text;

import com.google.common.base.Splitter;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.FileText;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.io.tables.Document;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.Table;
import org.parindex.scoring.io.tables.TableFormat;
import org.parindex.scoring.io.tables.TableIssue;
import org.parindex.scoring.io.tables.TableLayout;
import org.parindex.scoring.io.tables.TableSource;
import org.parindex.scoring.io.tables.bounds.RowLimits;

/**
 * Reads tables from text as it is copied out of documents: tabs between the cells of a row, lines without tabs as titles between
 * the tables, {@code **} around what was bold; or as spreadsheets save it, UTF-16 with a byte order mark and quotes around
 * cells with commas.
 */
public final class TextFormat implements TableFormat {

    private static final Splitter LINES = Splitter.on(Pattern.compile("\r\n|\r|\n"));
    private static final Splitter CELLS = Splitter.on('\t');

    /** Makes the format. */
    public TextFormat() {}

    @Override
    public String id() {
        return "text";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("txt");
    }

    @Override
    public boolean recognises(TableSource source) {
        return false;
    }

    @Override
    public Checked<Document> read(TableSource source, Limits limits) {
        return source.text().flatMap(text -> read(text, RowLimits.of(limits)));
    }

    private static Checked<Document> read(FileText text, RowLimits limits) {
        return limits.list(rows(text)).flatMap(rows -> {
            List<Table> tables = TableLayout.tables(Location.of(text.file()), rows);
            return tables.isEmpty()
                    ? Checked.failed(TableIssue.NO_TABLE.at(Location.of(text.file())))
                    : Checked.of(new Document(text.file(), tables));
        });
    }

    private static Iterator<Row> rows(FileText text) {
        List<String> lines = LINES.splitToList(text.text());
        return IntStream.range(0, lines.size())
                .mapToObj(i -> row(lines.get(i), Location.of(text.file(), i + 1, 0)))
                .iterator();
    }

    private static Row row(String line, Location place) {
        return Row.ofTexts(
                CELLS.splitToStream(line.replace("**", ""))
                        .map(TextFormat::unquoted)
                        .toList(),
                place);
    }

    /** Spreadsheets put quotes around a cell that holds a comma or a quote, also where tabs separate the cells. */
    private static String unquoted(String cell) {
        if (cell.length() < 2 || !cell.startsWith("\"") || !cell.endsWith("\"")) {
            return cell;
        }
        String inside = cell.substring(1, cell.length() - 1);
        String single = inside.replace("\"\"", "");
        boolean isNeeded = inside.contains(",") || inside.contains("\"\"");
        return isNeeded && !single.contains("\"") ? inside.replace("\"\"", "\"") : cell;
    }
}
