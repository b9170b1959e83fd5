package org.parindex.scoring.io.tables.csv;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.FileText;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.issue.TextIssue;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.Table;
import org.parindex.scoring.io.tables.TableIssue;
import org.parindex.scoring.io.tables.bounds.RowLimits;

/**
 * Reads tables from CSV files as they are written for this library: UTF-8 with or without byte order mark, commas between cells
 * unless another separator is declared, double quotes around cells that need them (RFC 4180), any line ends. The first row that is
 * not empty is the header. {@link CsvFormat} reads what offices have.
 *
 * <p>A table is read as a whole, or row by row in memory that does not grow with the rows. The first fault ends the reading.
 *
 * <p>A column in an issue is the number of the cell in its row. Immutable and free to share between threads.
 */
public final class CsvTableReader {

    private final Limits limits;
    private final char separator;

    private CsvTableReader(Limits limits, char separator) {
        this.limits = limits;
        this.separator = separator;
    }

    /** Returns a reader with the standard limits. */
    public static CsvTableReader standard() {
        return of(Limits.standard());
    }

    /** Returns a reader with limits of its own. */
    public static CsvTableReader of(Limits limits) {
        return new CsvTableReader(requireNonNull(limits, "limits"), ',');
    }

    /**
     * Returns a reader of files with another separator between the cells.
     *
     * @throws IllegalArgumentException if it is a double quote or a line end
     */
    public CsvTableReader separator(char separator) {
        return new CsvTableReader(limits, Separators.checked(separator));
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
        List<Row> rows = new ArrayList<>();
        HeaderFirst taker = new HeaderFirst(separator, rows::add);
        return fault(CsvRows.of(text, separator, limits), taker, text.file())
                .<Checked<Table>>map(Checked::failed)
                .orElseGet(() -> Checked.of(Table.of(text.file(), rows.get(0), rows.subList(1, rows.size()))));
    }

    /** Reads a file row by row; its issues show the path as it is given here. See {@link #forEachRow(String, InputStream, Consumer)}. */
    public Checked<Integer> forEachRow(Path file, Consumer<Row> rows) {
        return forEachRow(file.toString(), () -> Files.newInputStream(file), rows);
    }

    /**
     * Opens a stream, reads it row by row and closes it. See {@link #forEachRow(String, InputStream, Consumer)}.
     *
     * @param file the name that issues show
     */
    public Checked<Integer> forEachRow(String file, FileText.Opener csv, Consumer<Row> rows) {
        requireNonNull(rows, "rows");
        try (InputStream in = csv.open()) {
            return in == null ? unreadable(file) : forEachRow(file, in, rows);
        } catch (IOException unreadable) {
            return unreadable(file);
        }
    }

    /**
     * Reads a stream row by row to its end, or to the first fault, and leaves it open. The memory that it takes does not grow with
     * the rows, so the limits of rows, cells and bytes may be as high as the file needs.
     *
     * @param file the name that issues show
     * @param rows takes each row that is not empty, the header first; what it throws ends the reading and reaches the caller
     * @return how many rows below the header were handed over; where there is an error, these are right, but not all that the file has
     */
    public Checked<Integer> forEachRow(String file, InputStream csv, Consumer<Row> rows) {
        HeaderFirst taker = new HeaderFirst(separator, requireNonNull(rows, "rows"));
        CsvRows parsed = CsvRows.of(file, FileText.stream(file, csv, limits.tableBytes()), separator, limits);
        Optional<Issue> fault = fault(parsed, taker, file);
        return taker.passed() == 0
                ? Checked.failed(fault.stream().toList())
                : Checked.of(taker.passed() - 1, fault.stream().toList());
    }

    private Optional<Issue> fault(CsvRows rows, HeaderFirst taker, String file) {
        return RowLimits.of(limits)
                .each(rows, taker)
                .or(rows::fault)
                .or(() -> taker.passed() > 0
                        ? Optional.empty()
                        : Optional.of(TableIssue.NO_HEADER.at(Location.of(file, 1, 1))));
    }

    private static Checked<Integer> unreadable(String file) {
        return Checked.failed(TextIssue.UNREADABLE.at(Location.of(file)));
    }
}
