package org.parindex.scoring.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parindex.scoring.io.report.ReportFormat;
import org.parindex.scoring.io.report.ReportTable;
import picocli.CommandLine.Option;

/** What all commands share that print tables. */
abstract class TableCommand extends SubCommand {

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", descriptionKey = "option.format")
    private ReportFormat format;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "option.out")
    private @Nullable String out;

    ReportFormat format() {
        return format;
    }

    /** Returns whether the result would be written over a file. */
    boolean replaces(String input) {
        try {
            return out != null && Files.isSameFile(Path.of(input), Path.of(out));
        } catch (IOException | InvalidPathException notThere) {
            return false;
        }
    }

    int publish(String result, int status) {
        return publish(result, out, status);
    }

    int publish(List<ReportTable> tables, int status) {
        return publish(format.render(tables), status);
    }
}
