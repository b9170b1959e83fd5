package org.parindex.scoring.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What all commands share whose result can go into a file. */
abstract class OutCommand extends SubCommand {

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "option.out")
    private @Nullable String out;

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
}
