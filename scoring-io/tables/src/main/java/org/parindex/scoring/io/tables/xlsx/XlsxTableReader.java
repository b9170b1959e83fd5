package org.parindex.scoring.io.tables.xlsx;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Document;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.TableIssue;
import org.parindex.scoring.io.tables.TableSource;
import org.parindex.scoring.io.tables.zip.Archive;

/**
 * Reads tables from XLSX workbooks (ECMA-376).
 *
 * <ul>
 *   <li>A number is the decimal that the file holds, to 15 digits as spreadsheets show it, never by way of binary; one that is shown
 *       as a percentage ends in {@code %}, one that is shown as a date or a time is its ISO form.
 *   <li>A formula is the result that the file holds; without one it is {@link Cell.Kind#UNCALCULATED}.
 *   <li>Of merged cells the first has the text; those below it are {@link Cell.Kind#MERGED}, those at its right empty.
 *   <li>Hidden rows and columns are read and reported; hidden sheets are reported only.
 *   <li>A cell that cannot be read is an issue and {@link Cell.Kind#ERROR}; a sheet that cannot be read is an issue, and the others
 *       are returned.
 * </ul>
 *
 * <p>Rows and columns have the numbers that the spreadsheet shows. The limits hold for all sheets together; texts may have as many
 * characters as a file may have bytes. Immutable and free to share between threads.
 */
public final class XlsxTableReader {

    private final Limits limits;

    private XlsxTableReader(Limits limits) {
        this.limits = limits;
    }

    /** Returns a reader with the standard limits. */
    public static XlsxTableReader standard() {
        return of(Limits.standard());
    }

    /** Returns a reader with limits of its own. */
    public static XlsxTableReader of(Limits limits) {
        return new XlsxTableReader(requireNonNull(limits, "limits"));
    }

    /** Reads the tables of all sheets that are not hidden. */
    public Checked<Document> read(TableSource source) {
        return archive(source).flatMap(archive -> new WorkbookReader(archive, limits).document());
    }

    /** Reads all sheets as they stand, the hidden ones too; what is hidden is not reported. */
    public Checked<List<XlsxSheet>> sheets(TableSource source) {
        return archive(source).flatMap(archive -> new WorkbookReader(archive, limits).sheets());
    }

    /**
     * Hands on the rows of the first sheet that is not hidden, one by one and without keeping them, so that memory does not grow with
     * the rows but by the texts that cells share.
     *
     * <p>What is wrong is known for certain only at the end: rows are to be used when the result has no errors. Merged cells are
     * given as the file holds them, with a warning. Rows without anything in them are left out.
     *
     * @return the number of rows that were handed on
     */
    public Checked<Integer> forEachRow(TableSource source, Consumer<Row> action) {
        return forEachRow(source, sheet -> !sheet.isHidden(), Location.of(source.file()), action);
    }

    /** Hands on the rows of the sheet of a name, hidden or not, like {@link #forEachRow(TableSource, Consumer)}. */
    public Checked<Integer> forEachRow(TableSource source, String name, Consumer<Row> action) {
        requireNonNull(name, "name");
        Location place = Location.of(source.file(), new Location.Sheet(name));
        return forEachRow(source, sheet -> sheet.name().equals(name), place, action);
    }

    private Checked<Integer> forEachRow(
            TableSource source, Predicate<Workbook.SheetPart> which, Location place, Consumer<Row> action) {
        requireNonNull(action, "action");
        return archive(source).flatMap(archive -> new WorkbookReader(archive, limits).forEachRow(which, place, action));
    }

    private Checked<Archive> archive(TableSource source) {
        if (isContainer(source)) {
            return Checked.failed(refusal(source));
        }
        return isArchive(source)
                ? Archive.read(source, limits)
                : Checked.failed(TableIssue.DAMAGED.at(Location.of(source.file()), XlsxFormat.ID));
    }

    static boolean isArchive(TableSource source) {
        return source.startsWith('P', 'K', 3, 4);
    }

    private static boolean isContainer(TableSource source) {
        return source.startsWith(0xD0, 0xCF, 0x11, 0xE0);
    }

    /** Office programs wrap an encrypted workbook in the container of their older formats. */
    private static Issue refusal(TableSource source) {
        boolean isProtected = new String(source.bytes(), UTF_16LE).contains("EncryptedPackage");
        Location file = Location.of(source.file());
        return isProtected ? TableIssue.PROTECTED.at(file) : TableIssue.FOREIGN_FORMAT.at(file, "XLS");
    }
}
