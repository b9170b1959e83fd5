package org.parindex.scoring.io.office.form;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.issue.TextIssue;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.sheet.Stage;
import org.parindex.scoring.core.sheet.Units;
import org.parindex.scoring.io.tables.TableSource;

/**
 * Makes score sheets of forms that {@link Form} made and people filled in, without being told where anything stands.
 *
 * <p>A form is known by its marks: a hidden row that names the columns, and a hidden column that names the rows. So rows and columns
 * may have been sorted, hidden, moved and inserted, sheets renamed and added. A form of another scheme or edition, a row that is
 * not there or there twice, and a locked cell that was changed all the same are issues; a value is missing only where its cell is
 * empty. What cells may hold is told at {@link org.parindex.scoring.io.tables.sheet.ScoreSheetReader}. Immutable and free to
 * share between threads.
 */
public final class FormReader {

    private final Scheme scheme;
    private final Optional<Units> units;
    private final Stage stage;
    private final Limits limits;

    private FormReader(Scheme scheme, Optional<Units> units, Stage stage, Limits limits) {
        this.scheme = requireNonNull(scheme, "scheme");
        this.units = units;
        this.stage = requireNonNull(stage, "stage");
        this.limits = requireNonNull(limits, "limits");
    }

    /** Returns a reader of what units say of themselves, for whichever units there are forms. */
    public static FormReader of(Scheme scheme) {
        return new FormReader(scheme, Optional.empty(), Stage.SELF_ASSESSED, Limits.standard());
    }

    /** Returns a reader of what units say of themselves, for which there must be a form of each of the units and no other. */
    public static FormReader of(Scheme scheme, Units units) {
        return new FormReader(scheme, Optional.of(units), Stage.SELF_ASSESSED, Limits.standard());
    }

    /** Returns the reader of what another stage has entered. */
    public FormReader at(Stage other) {
        return new FormReader(scheme, units, other, limits);
    }

    /** Returns a reader with limits of its own for each file. */
    public FormReader with(Limits other) {
        return new FormReader(scheme, units, stage, other);
    }

    /** Returns whether a file is a form, of whatever scheme. */
    public boolean recognises(TableSource source) {
        return MarkedSheets.areMarked(source, limits);
    }

    /** Reads a form, or all XLSX files of a folder in the order of their names; issues show the path as it is given here. */
    public Checked<List<ScoreSheet>> read(Path fileOrFolder) {
        if (!Files.isDirectory(fileOrFolder)) {
            return read(List.of(source(fileOrFolder)));
        }
        try (Stream<Path> files = Files.list(fileOrFolder)) {
            List<Path> forms = files.filter(FormReader::isForm).sorted().toList();
            return forms.isEmpty()
                    ? Checked.failed(FormIssue.NO_FORM.at(Location.of(fileOrFolder.toString())))
                    : read(forms.stream().map(this::source).toList());
        } catch (IOException unreadable) {
            return Checked.failed(TextIssue.UNREADABLE.at(Location.of(fileOrFolder.toString())));
        }
    }

    /** Office programs leave files beside those that are open, whose names begin with {@code ~$}. */
    private static boolean isForm(Path file) {
        String name = Ascii.toLowerCase(file.getFileName().toString());
        return name.endsWith(".xlsx") && !name.startsWith("~$") && Files.isRegularFile(file);
    }

    private Checked<TableSource> source(Path file) {
        return TableSource.read(file.toString(), () -> Files.newInputStream(file), limits);
    }

    /**
     * Reads a stream to its end and leaves it open.
     *
     * @param file the name that issues show
     */
    public Checked<List<ScoreSheet>> read(String file, InputStream in) {
        return read(List.of(TableSource.read(file, in, limits)));
    }

    /**
     * Reads bytes, such as an upload.
     *
     * @param file the name that issues show
     */
    public Checked<List<ScoreSheet>> read(String file, byte[] bytes) {
        return read(List.of(TableSource.of(file, bytes, limits)));
    }

    /**
     * Puts together what the forms of several files say. In their order, each file's from its first sheet to its last; then the
     * units without a form, if the units are given.
     *
     * @return a sheet for each unit, the faulty ones included; without a value if there is no form of this scheme
     */
    public Checked<List<ScoreSheet>> readAll(List<TableSource> forms) {
        return read(forms.stream().map(Checked::of).toList());
    }

    private Checked<List<ScoreSheet>> read(List<Checked<TableSource>> sources) {
        Issues issues = new Issues();
        List<ReturnedForm> forms = new ArrayList<>();
        MarkedSheets sheets = new MarkedSheets(scheme, stage, limits, issues);
        for (Checked<TableSource> source : sources) {
            issues.addAll(source.issues());
            source.value().ifPresent(file -> forms.addAll(sheets.read(file)));
        }
        return forms.isEmpty()
                ? Checked.failed(issues.toList())
                : new FormAssembly(scheme, units, ImmutableList.copyOf(forms), issues).sheets();
    }
}
