package org.parindex.scoring.io.tables.text;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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

/**
 * Reads tables from text as it is copied out of documents: tabs between the cells of a row, lines without tabs as titles between
 * the tables, {@code **} around what was bold.
 */
public final class TextFormat implements TableFormat {

    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");
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
        return source.text().flatMap(TextFormat::read);
    }

    private static Checked<Document> read(FileText text) {
        List<Row> rows = new ArrayList<>();
        for (String line : LINE_END.split(text.text(), -1)) {
            Location place = Location.of(text.file(), rows.size() + 1, 0);
            rows.add(Row.ofTexts(CELLS.splitToList(line.replace("**", "")), place));
        }
        List<Table> tables = TableLayout.tables(Location.of(text.file()), rows);
        return tables.isEmpty()
                ? Checked.failed(TableIssue.NO_TABLE.at(Location.of(text.file())))
                : Checked.of(new Document(text.file(), tables));
    }
}
