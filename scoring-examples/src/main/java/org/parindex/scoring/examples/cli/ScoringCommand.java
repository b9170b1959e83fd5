package org.parindex.scoring.examples.cli;

import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The call without a command, which only knows {@code --help} and {@code --version}. */
@Command(
        name = "scoring",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            DemoCommand.class,
            SchemesCommand.class,
            CheckCommand.class,
            ShowCommand.class,
            ScoreCommand.class
        })
final class ScoringCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), CliTexts.bundle(Locale.ENGLISH).getString("no-command"));
    }
}
