package org.parindex.scoring.examples.cli;

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
            ShowCommand.class,
            DiffCommand.class,
            CheckCommand.class,
            MapCommand.class,
            AuditCommand.class,
            ScoreCommand.class,
            FitCommand.class,
            ExplainCommand.class,
            FormCommand.class
        })
final class ScoringCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), spec.resourceBundle().getString("no-command"));
    }
}
