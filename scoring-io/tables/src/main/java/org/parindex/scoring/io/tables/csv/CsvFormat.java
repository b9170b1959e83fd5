package org.parindex.scoring.io.tables.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 * Reads CSV files as offices have them: commas, semicolons, tabs or {@code |} between the cells, titles above the tables, several tables
 * in a file, any line ends.
 *
 * <ul>
 *   <li>The separator is told by a first line such as {@code sep=;}, as spreadsheets write it, or else from the content; a file in
 *       which it cannot be told is refused. A name that ends in {@code .tsv} or {@code .tab} decides between tabs and something else.
 *   <li>Double quotes stand around cells that need them (RFC 4180).
 *   <li>The text is UTF-8 or, with a byte order mark, UTF-16. It is decoded strictly, and its characters stay as they are.
 * </ul>
 *
 * <p>Immutable.
 */
public final class CsvFormat implements TableFormat {

    private static final Set<String> TABBED = Set.of("tsv", "tab");

    private final Charset unmarked;
    private final Optional<Character> separator;

    /** Makes the format for UTF-8, with the separator told from the content. */
    public CsvFormat() {
        this(UTF_8, Optional.empty());
    }

    private CsvFormat(Charset unmarked, Optional<Character> separator) {
        this.unmarked = unmarked;
        this.separator = separator;
    }

    /** Returns the format for files that have another character set, such as {@code windows-1258}, unless a byte order mark tells it. */
    public CsvFormat charset(Charset charset) {
        return new CsvFormat(requireNonNull(charset, "charset"), separator);
    }

    /**
     * Returns the format for files that have a certain separator, unless a first line such as {@code sep=;} tells another.
     *
     * @throws IllegalArgumentException if it is a double quote or a line end
     */
    public CsvFormat separator(char separator) {
        return new CsvFormat(unmarked, Optional.of(Separators.checked(separator)));
    }

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("csv", "tsv", "tab");
    }

    @Override
    public boolean recognises(TableSource source) {
        return false;
    }

    @Override
    public Checked<Document> read(TableSource source, Limits limits) {
        return source.text(unmarked).flatMap(text -> read(text, TABBED.contains(source.extension()), limits));
    }

    private Checked<Document> read(FileText text, boolean isTabbed, Limits limits) {
        SeparatorLine line = SeparatorLine.of(text);
        return line.separator()
                .or(() -> separator)
                .map(Checked::of)
                .orElseGet(() -> SeparatorFinder.find(text, isTabbed))
                .flatMap(found -> rows(line.rest(), found, limits))
                .flatMap(rows -> document(text.file(), rows));
    }

    private static Checked<List<Row>> rows(FileText text, char separator, Limits limits) {
        CsvRows rows = CsvRows.of(text, separator, limits);
        return RowLimits.of(limits)
                .list(rows)
                .flatMap(list ->
                        rows.fault().<Checked<List<Row>>>map(Checked::failed).orElseGet(() -> Checked.of(list)));
    }

    private static Checked<Document> document(String file, List<Row> rows) {
        List<Table> tables = TableLayout.tables(Location.of(file), rows);
        return tables.isEmpty()
                ? Checked.failed(TableIssue.NO_TABLE.at(Location.of(file)))
                : Checked.of(new Document(file, tables));
    }
}
