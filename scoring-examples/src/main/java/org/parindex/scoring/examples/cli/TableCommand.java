package org.parindex.scoring.examples.cli;

import java.util.List;
import org.parindex.scoring.io.report.ReportFormat;
import org.parindex.scoring.io.report.ReportTable;
import picocli.CommandLine.Option;

/** What all commands share whose results are tables. */
abstract class TableCommand extends OutCommand {

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", descriptionKey = "option.format")
    private ReportFormat format;

    ReportFormat format() {
        return format;
    }

    int publish(List<ReportTable> tables, int status) {
        return publish(rendered(tables), status);
    }

    String rendered(List<ReportTable> tables) {
        return format.render(tables, locale());
    }
}
