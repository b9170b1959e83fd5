package org.parindex.scoring.examples.cli;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.Units;
import org.parindex.scoring.io.office.form.Form;
import org.parindex.scoring.io.tables.sheet.UnitReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the form of a scheme, for units to fill in. */
@Command(name = "form")
final class FormCommand extends SubCommand {

    @Option(names = "--scheme", required = true, paramLabel = "SCHEME", descriptionKey = "argument.scheme")
    private String scheme;

    @Option(names = "--units", required = true, paramLabel = "FILE", descriptionKey = "option.units")
    private String units;

    @Option(names = "--out", required = true, paramLabel = "FORM.xlsx", descriptionKey = "option.out-form")
    private String out;

    @Option(names = "--layout", paramLabel = "LAYOUT", defaultValue = "sheets", descriptionKey = "option.layout")
    private Layout layout;

    @Option(names = "--overwrite", descriptionKey = "option.overwrite")
    private boolean overwrite;

    private final Issues issues = new Issues();

    /** How the units are spread. */
    enum Layout {
        /** A sheet for each unit. */
        SHEETS,
        /** One sheet for all units. */
        ONE,
        /** A workbook for each unit, all in one folder. */
        FILES
    }

    @Override
    public Integer call() {
        Optional<Scheme> applied = keep(scheme(scheme));
        Optional<Units> declared = keep(Documents.table(units).flatMap(UnitReader::read));
        declared.filter(found -> found.asList().isEmpty())
                .ifPresent(none -> issues.add(CliIssue.NO_UNITS.at(Location.of(units))));
        checkOut();
        return issues.hasErrors() || applied.isEmpty() || declared.isEmpty()
                ? unusable(issues.toList())
                : write(applied.get(), declared.get());
    }

    private void checkOut() {
        List<String> inputs =
                Stream.of(scheme, units).filter(file -> isSame(file, out)).toList();
        inputs.forEach(file -> issues.add(CliIssue.OUT_IS_INPUT.at(Location.of(file))));
        if (layout != Layout.FILES && !Ascii.toLowerCase(out).endsWith(".xlsx")) {
            issues.add(CliIssue.NOT_XLSX.at(Location.of(out)));
        } else if (inputs.isEmpty() && isTaken()) {
            CliIssue code = layout == Layout.FILES ? CliIssue.FOLDER_EXISTS : CliIssue.FORM_EXISTS;
            issues.add(code.at(Location.of(out)));
        }
    }

    /** What cannot be looked at is reported when it is written. */
    private boolean isTaken() {
        try {
            Path target = Path.of(out);
            return layout == Layout.FILES ? OutputFolder.isTaken(target) : !overwrite && Files.isRegularFile(target);
        } catch (IOException | InvalidPathException unknown) {
            return false;
        }
    }

    private int write(Scheme applied, Units declared) {
        report(issues.toList());
        Form form = Form.of(applied, declared).in(locale());
        if (layout == Layout.FILES) {
            return write(form);
        }
        Form.Layout spread = layout == Layout.ONE ? Form.Layout.ONE : Form.Layout.SHEETS;
        return publish(form.with(spread).toBytes(), out, FINE);
    }

    private int write(Form form) {
        try {
            OutputFolder.write(Path.of(out), form.toFiles());
            return FINE;
        } catch (IOException | InvalidPathException failed) {
            return unusable(List.of(CliIssue.NOT_WRITABLE.at(Location.of(out))));
        }
    }

    private <T> Optional<T> keep(Checked<T> read) {
        issues.addAll(read.issues());
        return read.value();
    }
}
