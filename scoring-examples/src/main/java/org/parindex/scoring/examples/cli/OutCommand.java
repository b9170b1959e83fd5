package org.parindex.scoring.examples.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What all commands share whose result can go into a file. */
abstract class OutCommand extends SubCommand {

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "option.out")
    private @Nullable String out;

    /** Returns whether the result would be written over a file. */
    boolean replaces(String input) {
        return out != null && isSame(input, out);
    }

    int publish(String result, int status) {
        return publish(result, out, status);
    }
}
