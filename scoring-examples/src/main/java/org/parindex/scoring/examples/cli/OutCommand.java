package org.parindex.scoring.examples.cli;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Location;
import picocli.CommandLine.Option;

/** What all commands share whose result can go into a file. */
abstract class OutCommand extends SubCommand {

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "option.out")
    private @Nullable String out;

    /** Returns whether the result would be written over a file. */
    boolean replaces(String input) {
        return out != null && isSame(input, out);
    }

    /** Returns those of some files over which the result would be written, each as an issue. */
    Stream<Issue> replaced(Stream<String> inputs) {
        return inputs.filter(this::replaces).map(OutCommand::replaced);
    }

    static Issue replaced(String input) {
        return CliIssue.OUT_IS_INPUT.at(Location.of(input));
    }

    int publish(String result, int status) {
        return publish(result, out, status);
    }
}
