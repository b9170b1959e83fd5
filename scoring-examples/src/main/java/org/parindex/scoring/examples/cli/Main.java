package org.parindex.scoring.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.Locale;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.sheet.Stage;
import org.parindex.scoring.io.report.ReportFormat;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The command line {@code scoring}. It reads and writes UTF-8, whatever the machine's own character set is. */
public final class Main {

    private Main() {}

    /** Runs one command and exits: 0 fine, 1 faults found, 2 the call or the input cannot be used. */
    public static void main(String[] args) {
        System.exit(run(args, writer(FileDescriptor.out), writer(FileDescriptor.err)));
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), UTF_8), false);
    }

    /** Runs one command and returns its exit status. */
    static int run(String[] args, PrintWriter out, PrintWriter err) {
        Locale locale = Language.askedFor(args).locale();
        CommandLine commands = new CommandLine(new ScoringCommand())
                .setOut(out)
                .setErr(err)
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(ReportFormat.class, new Choices<>(ReportFormat.class))
                .registerConverter(ShowCommand.Format.class, new Choices<>(ShowCommand.Format.class))
                .registerConverter(Stage.class, new Choices<>(Stage.class))
                .registerConverter(FormCommand.Layout.class, new Choices<>(FormCommand.Layout.class))
                .registerConverter(ReadOptions.DecimalMark.class, new Choices<>(ReadOptions.DecimalMark.class))
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setParameterExceptionHandler((wrong, call) -> refuse(wrong, locale, err))
                .setResourceBundle(CliTexts.bundle(locale));
        int status = commands.execute(args);
        boolean lost = out.checkError();
        if (lost) {
            err.print(CliIssue.OUTPUT_LOST.at(Location.NONE).describe(locale) + "\n");
        }
        err.flush();
        return lost ? SubCommand.UNUSABLE : status;
    }

    private static int refuse(ParameterException wrong, Locale locale, PrintWriter err) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        String fault = String.valueOf(wrong.getMessage()).replaceAll("\\s*\\R\\s*", " ");
        err.print(CliIssue.BAD_CALL.at(Location.NONE, fault, command).describe(locale) + "\n");
        return SubCommand.UNUSABLE;
    }
}
