package org.parindex.scoring.io.tables;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.parameter.Services;

/**
 * Reads the tables of any file whose format is on hand. The format is told by the content, and only where that cannot say, by the
 * ending of the name. Whatever the bytes, the answer is tables or issues. Immutable and free to share between threads.
 */
public final class TableReaders {

    private final ImmutableList<TableFormat> formats;
    private final ImmutableList<Issue> faults;
    private final Limits limits;

    private TableReaders(List<TableFormat> formats, List<Issue> faults, Limits limits) {
        this.formats = ImmutableList.copyOf(formats);
        this.faults = ImmutableList.copyOf(faults);
        this.limits = requireNonNull(limits, "limits");
    }

    /** Returns a reader of the formats that the current thread's context class loader sees. */
    public static TableReaders installed() {
        return of(ServiceLoader.load(TableFormat.class));
    }

    /** Returns a reader of the formats that a class loader sees. */
    public static TableReaders of(ClassLoader loader) {
        return of(ServiceLoader.load(TableFormat.class, loader));
    }

    private static TableReaders of(ServiceLoader<TableFormat> loader) {
        List<TableFormat> formats = new ArrayList<>();
        Issues faults = new Issues();
        Services.each(loader, formats::add, fault -> faults.add(TableIssue.UNUSABLE_FORMAT.at(Location.NONE, fault)));
        return new TableReaders(formats, faults.toList(), Limits.standard());
    }

    /** Returns a reader of some formats; of those that recognise a file the first reads it. */
    public static TableReaders of(List<TableFormat> formats) {
        return new TableReaders(formats, List.of(), Limits.standard());
    }

    /** Returns a reader of the same formats with limits of its own. */
    public TableReaders with(Limits limits) {
        return new TableReaders(formats, faults, limits);
    }

    /** Returns what is wrong with formats that other jars bring; these formats are left out. */
    public List<Issue> faults() {
        return faults;
    }

    /** Reads a file; its issues show the path as it is given here. */
    public Checked<Document> read(Path file) {
        return TableSource.read(file.toString(), () -> Files.newInputStream(file), limits)
                .flatMap(this::read);
    }

    /**
     * Reads a stream to its end and leaves it open.
     *
     * @param file the name that issues show, with the ending that tells the format where the content does not
     */
    public Checked<Document> read(String file, InputStream in) {
        return TableSource.read(file, in, limits).flatMap(this::read);
    }

    /**
     * Reads bytes, such as an upload.
     *
     * @param file the name that issues show, with the ending that tells the format where the content does not
     */
    public Checked<Document> read(String file, byte[] bytes) {
        return TableSource.of(file, bytes, limits).flatMap(this::read);
    }

    /** Reads a file whose bytes are at hand. */
    public Checked<Document> read(TableSource source) {
        Optional<TableFormat> recognised =
                formats.stream().filter(format -> isRecognised(source, format)).findFirst();
        Optional<TableFormat> named = formats.stream()
                .filter(format -> format.extensions().contains(source.extension()))
                .findFirst();
        return recognised
                .map(format -> read(source, format, named))
                .or(() -> foreign(source))
                .or(() -> named.map(format -> read(source, format, named)))
                .orElseGet(() -> Checked.failed(unknown(source)));
    }

    private static Optional<Checked<Document>> foreign(TableSource source) {
        return ForeignFormats.of(source)
                .map(format -> Checked.failed(TableIssue.FOREIGN_FORMAT.at(Location.of(source.file()), format)));
    }

    private static boolean isRecognised(TableSource source, TableFormat format) {
        try {
            return format.recognises(source);
        } catch (RuntimeException | LinkageError | StackOverflowError damaged) {
            return false;
        }
    }

    private Checked<Document> read(TableSource source, TableFormat format, Optional<TableFormat> named) {
        Checked<Document> read = grouped(attempt(source, format).flatMap(this::bounded));
        boolean isMislabelled = named.isPresent() && !named.get().equals(format);
        return isMislabelled ? mislabelled(source, format, read) : read;
    }

    /** Whatever is done with tables, it takes some time for each. */
    private Checked<Document> bounded(Document document) {
        return document.tables().size() > limits.tables()
                ? Checked.failed(TableIssue.TOO_MANY_TABLES.at(Location.of(document.file()), limits.tables()))
                : Checked.of(document);
    }

    private static Checked<Document> grouped(Checked<Document> read) {
        List<Issue> issues = Issues.grouped(read.issues());
        return read.value().map(document -> Checked.of(document, issues)).orElseGet(() -> Checked.failed(issues));
    }

    private static Checked<Document> mislabelled(TableSource source, TableFormat format, Checked<Document> read) {
        Issue warning = TableIssue.MISLABELLED.at(Location.of(source.file()), source.extension(), format.id());
        return read.value()
                .map(document -> Checked.of(
                        document,
                        ImmutableList.<Issue>builder()
                                .add(warning)
                                .addAll(read.issues())
                                .build()))
                .orElse(read);
    }

    /** A format may come from any jar, and any library may fail in ways of its own: no file may take the application down. */
    private Checked<Document> attempt(TableSource source, TableFormat format) {
        try {
            return format.read(source, limits);
        } catch (RuntimeException | LinkageError | StackOverflowError damaged) {
            return Checked.failed(TableIssue.DAMAGED.at(Location.of(source.file()), format.id()));
        }
    }

    private Issue unknown(TableSource source) {
        String known =
                String.join(", ", formats.stream().map(TableFormat::id).sorted().toList());
        return TableIssue.UNKNOWN_FORMAT.at(Location.of(source.file()), known);
    }
}
