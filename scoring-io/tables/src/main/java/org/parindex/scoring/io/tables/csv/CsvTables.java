package org.parindex.scoring.io.tables.csv;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.issue.SourceText;
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
public final class CsvTables {

    private static final CharMatcher OTHER_SEPARATORS = CharMatcher.anyOf(";\t");
    private static final CharMatcher LINE_END = CharMatcher.is('\n');
    private static final int MIN_BUFFER = 1 << 16;

    private final Limits limits;

    private CsvTables(Limits limits) {
        this.limits = limits;
    }

    /** Returns a reader with the standard limits. */
    public static CsvTables standard() {
        return with(Limits.standard());
    }

    public static CsvTables with(Limits limits) {
        return new CsvTables(requireNonNull(limits, "limits"));
    }

    /** Reads a file; its issues show the path as it is given here. */
    public Checked<Table> read(Path file) {
        return read(file.toString(), () -> Files.newInputStream(file));
    }

    /**
     * Opens, reads and closes a stream, such as a resource.
     *
     * @param source the name that issues show
     */
    public Checked<Table> read(String source, SourceText.Opener csv) {
        return SourceText.read(source, csv, limits.tableBytes()).flatMap(this::read);
    }

    /**
     * Reads a stream to its end and leaves it open.
     *
     * @param source the name that issues show
     */
    public Checked<Table> read(String source, InputStream csv) {
        return SourceText.read(source, csv, limits.tableBytes()).flatMap(this::read);
    }

    private Checked<Table> read(SourceText text) {
        return rows(text)
                .flatMap(rows -> rows.isEmpty()
                        ? Checked.failed(TableIssue.NO_HEADER.at(Location.of(text.source(), 1, 1)))
                        : table(text.source(), rows));
    }

    private static Checked<Table> table(String source, List<Row> rows) {
        Row header = rows.get(0);
        return header.cells().size() == 1
                        && OTHER_SEPARATORS.matchesAnyOf(header.cells().get(0).text())
                ? Checked.failed(otherSeparator(header.cells().get(0)))
                : Checked.of(new Table(source, header, rows.subList(1, rows.size())));
    }

    private static Issue otherSeparator(Cell only) {
        int found = OTHER_SEPARATORS.indexIn(only.text());
        String separator = only.text().substring(found, found + 1);
        return TableIssue.OTHER_SEPARATOR.at(only.location(), separator.equals("\t") ? "TAB" : separator);
    }

    private Checked<List<Row>> rows(SourceText text) {
        List<Row> rows = new ArrayList<>();
        int line = 1;
        try {
            for (CsvRecord record : parser().ofCsvRecord(text.text())) {
                Row row = row(text.source(), record);
                Optional<Issue> excess = excess(row, rows.size());
                if (excess.isPresent()) {
                    return Checked.failed(excess.get());
                }
                if (!row.isEmpty()) {
                    rows.add(row);
                }
                line = row.location().line() + 1 + lineEnds(record.getFields());
            }
        } catch (CsvParseException malformed) {
            return Checked.failed(TableIssue.BAD_QUOTES.at(Location.of(text.source(), line, 0)));
        }
        return Checked.of(rows);
    }

    private CsvReader.CsvReaderBuilder parser() {
        return CsvReader.builder()
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(Math.max(limits.tableBytes(), MIN_BUFFER));
    }

    private static Row row(String source, CsvRecord record) {
        int line = Math.toIntExact(record.getStartingLineNumber());
        ImmutableList.Builder<Cell> cells = ImmutableList.builder();
        int column = 0;
        for (String text : record.getFields()) {
            column++;
            cells.add(new Cell(text, Location.of(source, line, column)));
        }
        return new Row(cells.build(), Location.of(source, line, 0));
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

    private static int lineEnds(List<String> fields) {
        return fields.stream().mapToInt(LINE_END::countIn).sum();
    }
}
