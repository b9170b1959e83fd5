package org.parindex.scoring.io.tables.csv;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.AbstractIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parindex.scoring.core.issue.FileText;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.issue.TextException;
import org.parindex.scoring.core.issue.TextIssue;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.TableIssue;

/** The rows of a CSV text, the empty ones included. They end where the text does, or where it cannot be read any further. */
final class CsvRows extends AbstractIterator<Row> {

    private static final int LARGEST_BUFFER = 1 << 30;

    private final Limits limits;
    private final RowHandler handler;
    private final Iterator<Row> parsed;
    private Optional<Issue> fault = Optional.empty();

    private CsvRows(Limits limits, RowHandler handler, CsvReader<Row> parser) {
        this.limits = limits;
        this.handler = handler;
        this.parsed = parser.iterator();
    }

    /** Returns the rows of a text that is in the memory already. */
    static CsvRows of(FileText text, char separator, Limits limits) {
        RowHandler handler = new RowHandler(text.file(), limits.columns());
        return new CsvRows(limits, handler, parser(separator).build(handler, text.text()));
    }

    /** Returns the rows of a text of any length, of which no more than a cell is kept in the memory. */
    static CsvRows of(String file, Reader text, char separator, Limits limits) {
        RowHandler handler = new RowHandler(file, limits.columns());
        CellGuard guarded = new CellGuard(text, handler, limits);
        return new CsvRows(
                limits, handler, parser(separator).maxBufferSize(LARGEST_BUFFER).build(handler, guarded));
    }

    /** A parser that can fail for nothing but quotes: what is too much is for the limits to say. */
    private static CsvReader.CsvReaderBuilder parser(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false);
    }

    @Override
    protected @Nullable Row computeNext() {
        try {
            return parsed.hasNext() ? parsed.next() : endOfData();
        } catch (CsvParseException malformed) {
            return endAt(TableIssue.BAD_QUOTES.at(handler.nextCell()));
        } catch (UncheckedIOException unreadable) {
            return endAt(fault(requireNonNull(unreadable.getCause())));
        }
    }

    private @Nullable Row endAt(Issue issue) {
        fault = Optional.of(issue);
        return endOfData();
    }

    private Issue fault(IOException cause) {
        if (cause instanceof TextException text) {
            return text.issue();
        }
        return cause instanceof CellGuard.LongCellException
                ? TableIssue.OPEN_CELL.at(handler.nextCell(), limits.cellCharacters())
                : TextIssue.UNREADABLE.at(Location.of(handler.file()));
    }

    /** Returns why the rows have ended, unless it is the end of the text. */
    Optional<Issue> fault() {
        return fault;
    }
}
