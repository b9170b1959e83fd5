package org.parindex.scoring.io.tables.csv;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.FileText;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.Table;
import org.parindex.scoring.io.tables.TableIssue;

/**
 * Reads tables from CSV files: UTF-8 with or without byte order mark, commas between cells, double quotes around cells
 * that need them (RFC 4180), any line ends. The first row that is not empty is the header.
 *
 * <p>A column in an issue is the number of the cell in its row. Immutable and free to share between threads.
 */
public final class CsvTableReader {

    private static final CharMatcher OTHER_SEPARATORS = CharMatcher.anyOf(";\t");

    private final Limits limits;

    private CsvTableReader(Limits limits) {
        this.limits = limits;
    }

    /** Returns a reader with the standard limits. */
    public static CsvTableReader standard() {
        return with(Limits.standard());
    }

    /** Returns a reader with limits of its own. */
    public static CsvTableReader with(Limits limits) {
        return new CsvTableReader(requireNonNull(limits, "limits"));
    }

    /** Reads a file; its issues show the path as it is given here. */
    public Checked<Table> read(Path file) {
        return read(file.toString(), () -> Files.newInputStream(file));
    }

    /**
     * Opens, reads and closes a stream, such as a resource.
     *
     * @param file the name that issues show
     */
    public Checked<Table> read(String file, FileText.Opener csv) {
        return FileText.read(file, csv, limits.tableBytes()).flatMap(this::read);
    }

    /**
     * Reads a stream to its end and leaves it open.
     *
     * @param file the name that issues show
     */
    public Checked<Table> read(String file, InputStream csv) {
        return FileText.read(file, csv, limits.tableBytes()).flatMap(this::read);
    }

    private Checked<Table> read(FileText text) {
        return rows(text)
                .flatMap(rows -> rows.isEmpty()
                        ? Checked.failed(TableIssue.NO_HEADER.at(Location.of(text.file(), 1, 1)))
                        : table(text.file(), rows));
    }

    private static Checked<Table> table(String file, List<Row> rows) {
        Row header = rows.get(0);
        return header.cells().size() == 1
                        && OTHER_SEPARATORS.matchesAnyOf(header.cells().get(0).text())
                ? Checked.failed(otherSeparator(header.cells().get(0)))
                : Checked.of(Table.of(file, header, rows.subList(1, rows.size())));
    }

    private static Issue otherSeparator(Cell only) {
        int found = OTHER_SEPARATORS.indexIn(only.text());
        String separator = only.text().substring(found, found + 1);
        return TableIssue.OTHER_SEPARATOR.at(only.location(), separator.equals("\t") ? "TAB" : separator);
    }

    private Checked<List<Row>> rows(FileText text) {
        List<Row> rows = new ArrayList<>();
        RowHandler handler = new RowHandler(text.file(), limits.columns());
        int cells = 0;
        try {
            for (Row row : parser().build(handler, text.text())) {
                if (row.isEmpty() && row.cells().size() <= limits.columns()) {
                    continue;
                }
                Optional<Issue> excess = excess(row, rows.size());
                if (excess.isPresent()) {
                    return Checked.failed(excess.get());
                }
                rows.add(row);
                cells += row.cells().size();
                if (cells > limits.cells()) {
                    return Checked.failed(TableIssue.TOO_MANY_CELLS.at(row.location(), limits.cells()));
                }
            }
        } catch (CsvParseException malformed) {
            return Checked.failed(TableIssue.BAD_QUOTES.at(handler.nextCell()));
        }
        return Checked.of(rows);
    }

    /** A parser that can fail for nothing but quotes: what is too much is for {@link #excess} to say. */
    private static CsvReader.CsvReaderBuilder parser() {
        return CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false);
    }

    private Optional<Issue> excess(Row row, int rowsBefore) {
        if (rowsBefore > limits.rows()) {
            return Optional.of(TableIssue.TOO_MANY_ROWS.at(row.location(), limits.rows()));
        }
        if (row.cells().size() > limits.columns()) {
            return Optional.of(TableIssue.TOO_MANY_COLUMNS.at(row.location(), limits.columns()));
        }
        return row.cells().stream()
                .filter(cell -> cell.text().length() > limits.cellCharacters())
                .findFirst()
                .map(cell -> TableIssue.LONG_CELL.at(cell.location(), limits.cellCharacters()));
    }
}
