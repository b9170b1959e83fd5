package org.parindex.scoring.examples.cli;

import java.util.List;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.io.report.ReportFormat;
import org.parindex.scoring.io.report.SchemeTables;
import org.parindex.scoring.scheme.format.SchemeWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the tree of a scheme, or all of it as a scheme file. */
@Command(name = "show")
final class ShowCommand extends OutCommand {

    /** The formats of tables, and the one of scheme files. */
    enum Format {
        TABLE,
        CSV,
        CSV_VI,
        JSON,
        MD,
        HTML,
        YAML
    }

    @Parameters(paramLabel = "SCHEME", descriptionKey = "argument.scheme")
    private String scheme;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", descriptionKey = "option.format-yaml")
    private Format format;

    @Override
    public Integer call() {
        if (replaces(scheme)) {
            return unusable(List.of(CliIssue.OUT_IS_INPUT.at(Location.of(scheme))));
        }
        Checked<Scheme> found = scheme(scheme);
        return found.hasErrors() ? unusable(found.issues()) : publish(text(found.orElseThrow()), FINE);
    }

    private String text(Scheme found) {
        return format == Format.YAML
                ? SchemeWriter.write(found)
                : ReportFormat.valueOf(format.name())
                        .render(List.of(SchemeTables.in(locale()).tree(found)), locale());
    }
}
