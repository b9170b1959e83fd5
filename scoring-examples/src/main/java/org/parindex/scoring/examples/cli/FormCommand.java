package org.parindex.scoring.examples.cli;

import java.util.Optional;
import java.util.stream.Stream;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.Units;
import org.parindex.scoring.io.office.form.Form;
import org.parindex.scoring.io.office.form.FormIssue;
import org.parindex.scoring.io.tables.csv.CsvTableReader;
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
    private Form.Layout layout;

    private final Issues issues = new Issues();

    @Override
    public Integer call() {
        Optional<Scheme> applied = keep(scheme(scheme));
        Optional<Units> declared =
                keep(path(units).flatMap(CsvTableReader.standard()::read).flatMap(UnitReader::read));
        Stream.of(scheme, units)
                .filter(file -> isSame(file, out))
                .forEach(file -> issues.add(CliIssue.OUT_IS_INPUT.at(Location.of(file))));
        declared.filter(found -> found.asList().isEmpty())
                .ifPresent(none -> issues.add(FormIssue.NO_UNITS.at(Location.of(units))));
        return issues.hasErrors() || applied.isEmpty() || declared.isEmpty()
                ? unusable(issues.toList())
                : write(applied.get(), declared.get());
    }

    private int write(Scheme applied, Units declared) {
        report(issues.toList());
        Form form = Form.of(applied, declared).in(locale()).with(layout);
        return publish(form.toBytes(), out, FINE);
    }

    private <T> Optional<T> keep(Checked<T> read) {
        issues.addAll(read.issues());
        return read.value();
    }
}
