package org.parindex.scoring.io.office.form;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.parindex.scoring.io.tables.NumberFormat;
import org.parindex.scoring.io.tables.TableSource;

/**
 * Makes score sheets of forms that {@link Form} made and people filled in, without being told where anything stands.
 *
 * <p>A form is known by its marks: a hidden row that names the columns, and a hidden column that names the rows. So rows and columns
 * may have been sorted, hidden, moved and inserted, sheets renamed and added. A form of another scheme or edition, a row that is
 * not there or there twice, and a locked cell that was changed all the same are issues; a value is missing only where its cell is
 * empty. What cells may hold is told at {@link org.parindex.scoring.io.tables.sheet.ScoreSheetReader}. Immutable and free to
 * share between threads.
 *
 * <p>The overview of a form lists the units that it was made for. If one of them does not come back in any of the files, that is a
 * warning, because an office may return its own sheet alone; it is an error if the units are given here, or if there is a sheet that
 * has lost its marks and may have been the unit's. What the hidden marks say of a column must agree with the heading that people
 * see, and what they say of the unit of a sheet with the line above its table. A total that is not the sum of what was entered is a
 * warning. Evidence and remarks are not read.
 */
public final class FormReader {

    private static final Set<String> SPREADSHEETS = Set.of("xlsx", "xlsm", "xls", "ods");

    private final Scheme scheme;
    private final Stage stage;
    private final Optional<Units> units;
    private final boolean allowsAbsent;
    private final Optional<NumberFormat> numbers;
    private final Limits limits;

    private FormReader(
            Scheme scheme,
            Stage stage,
            Optional<Units> units,
            boolean allowsAbsent,
            Optional<NumberFormat> numbers,
            Limits limits) {
        this.scheme = requireNonNull(scheme, "scheme");
        this.stage = requireNonNull(stage, "stage");
        this.units = units;
        this.allowsAbsent = allowsAbsent;
        this.numbers = numbers;
        this.limits = requireNonNull(limits, "limits");
    }

    /** Returns a reader of what was entered at one stage, for whichever units there are forms. */
    public static FormReader of(Scheme scheme, Stage stage) {
        return new FormReader(scheme, stage, Optional.empty(), false, Optional.empty(), Limits.standard());
    }

    /** Returns a reader for which there must be a form of each of the units and no other. */
    public FormReader with(Units known) {
        return new FormReader(
                scheme, stage, Optional.of(requireNonNull(known, "known")), allowsAbsent, numbers, limits);
    }

    /** Returns a reader of a year that not all of the units were in: who has no form gets no sheet. */
    public FormReader allowingAbsent() {
        return new FormReader(scheme, stage, units, true, numbers, limits);
    }

    /**
     * Returns a reader of numbers that were typed as text in a certain way, and of other words for missing and not applicable.
     * Cells that hold numbers need none; without one, text is read that can mean only one number.
     */
    public FormReader with(NumberFormat declared) {
        return new FormReader(
                scheme, stage, units, allowsAbsent, Optional.of(requireNonNull(declared, "declared")), limits);
    }

    /** Returns a reader with limits of its own for each file. */
    public FormReader with(Limits other) {
        return new FormReader(scheme, stage, units, allowsAbsent, numbers, other);
    }

    /** Returns whether a file is a form, of whatever scheme and in whatever format it was saved, as {@link FoundForm} says. */
    public boolean recognises(TableSource source) {
        return FoundForm.in(source, limits).isPresent();
    }

    /**
     * Reads a form, or all spreadsheets of a folder in the order of their names: XLSX and XLSM, while XLS and ODS are refused. Issues
     * show the path as it is given here.
     */
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
        return SPREADSHEETS.contains(com.google.common.io.Files.getFileExtension(name))
                && !name.startsWith("~$")
                && Files.isRegularFile(file);
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
        List<ReturnedFile> files = new ArrayList<>();
        MarkedSheets sheets = new MarkedSheets(scheme, stage, limits, issues);
        for (Checked<TableSource> source : sources) {
            issues.addAll(source.issues());
            source.value().ifPresent(file -> files.add(sheets.read(file)));
        }
        new AbsentUnits(files).report(units.isPresent(), issues);
        return files.stream().allMatch(file -> file.forms().isEmpty())
                ? Checked.failed(issues.toList())
                : new FormAssembly(scheme, units, numbers, files, issues).sheets(allowsAbsent);
    }
}
