package org.parindex.scoring.examples.cli;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.Schemes;
import org.parindex.scoring.io.report.OutputFile;
import org.parindex.scoring.scheme.format.SchemeReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What all commands share: the language, the output and the three ways to end. */
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class)
abstract class SubCommand implements Callable<Integer> {

    static final int FINE = 0;
    static final int FAULTS = 1;
    static final int UNUSABLE = 2;

    private static final int MOST_ISSUES = 200;

    @Spec
    private CommandSpec spec;

    @Option(names = "--lang", paramLabel = "LANG", defaultValue = "en", descriptionKey = "option.lang")
    private Language language;

    Locale locale() {
        return language.locale();
    }

    String text(String key, Map<String, ?> values) {
        return CliTexts.text(locale(), key, values);
    }

    /** Ends a command whose call or input cannot be used: its issues are all that is printed. */
    int unusable(List<Issue> issues) {
        print(issues, spec.commandLine().getErr());
        return UNUSABLE;
    }

    /** Prints a result, to a file if one is named. */
    int publish(String result, @Nullable String file, int status) {
        if (file == null) {
            spec.commandLine().getOut().print(result);
            return status;
        }
        return publish(result.getBytes(StandardCharsets.UTF_8), file, status);
    }

    /** Writes a result to a file. */
    int publish(byte[] result, String file, int status) {
        try {
            OutputFile.write(Path.of(file), result);
            return status;
        } catch (IOException | InvalidPathException failed) {
            return unusable(List.of(CliIssue.NOT_WRITABLE.at(Location.of(file))));
        }
    }

    /** Prints issues beside a result. */
    void report(List<Issue> issues) {
        print(issues, spec.commandLine().getErr());
    }

    /** Prints each issue on a line of its own, and how many more there are beyond the first two hundred. */
    private void print(List<Issue> issues, PrintWriter writer) {
        writer.print(lines(issues.subList(0, Math.min(MOST_ISSUES, issues.size()))));
        if (issues.size() > MOST_ISSUES) {
            writer.print(text("more-issues", Map.of("more", issues.size() - MOST_ISSUES)) + "\n");
        }
    }

    /** Returns each issue on a line of its own. */
    String lines(List<Issue> issues) {
        return issues.stream()
                .map(issue -> issue.describe(locale()) + option(issue) + "\n")
                .collect(joining());
    }

    /** Names the option that does what a hint asks for, which the library does not know of. */
    private String option(Issue issue) {
        String key = "option-for." + issue.code().id();
        ResourceBundle texts = CliTexts.bundle(locale());
        return texts.containsKey(key)
                ? " (" + texts.getString(key) + ")"
                : MissingWord.in(issue)
                        .map(word -> " (" + text("option-for-missing", Map.of("word", word)) + ")")
                        .orElse("");
    }

    /** Returns the scheme of a file, if the argument ends like one, else of the catalogue. */
    static Checked<Scheme> scheme(String argument) {
        String ending = Ascii.toLowerCase(argument);
        return ending.endsWith(".yaml") || ending.endsWith(".yml")
                ? path(argument).flatMap(SchemeReader.standard()::read)
                : Schemes.installed().find(argument);
    }

    /** Returns whether two names are those of the same file. */
    static boolean isSame(String one, String other) {
        try {
            return Files.isSameFile(Path.of(one), Path.of(other));
        } catch (IOException | InvalidPathException notThere) {
            return false;
        }
    }

    static Checked<Path> path(String argument) {
        try {
            return Checked.of(Path.of(argument));
        } catch (InvalidPathException malformed) {
            return Checked.failed(CliIssue.NOT_A_PATH.at(Location.NONE, argument));
        }
    }
}
