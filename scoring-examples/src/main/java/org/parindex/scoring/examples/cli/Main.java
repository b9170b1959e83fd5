package org.parindex.scoring.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine;

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
        CommandLine commands = new CommandLine(new ScoringCommand())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setResourceBundle(helpTexts(args));
        int status = commands.execute(args);
        out.flush();
        err.flush();
        return status;
    }

    /** The language of the help is needed before the options are read. */
    private static ResourceBundle helpTexts(String[] args) {
        String all = String.join(" ", args);
        boolean vietnamese = all.matches("(?s).*--lang[ =]vi\\b.*");
        return CliTexts.bundle(vietnamese ? Locale.forLanguageTag("vi") : Locale.ENGLISH);
    }
}
