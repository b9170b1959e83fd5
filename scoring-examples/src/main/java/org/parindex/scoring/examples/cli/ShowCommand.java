package org.parindex.scoring.examples.cli;

import java.util.List;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.io.report.SchemeTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows the tree of a scheme. */
@Command(name = "show")
final class ShowCommand extends TableCommand {

    @Parameters(paramLabel = "SCHEME", descriptionKey = "argument.scheme")
    private String scheme;

    @Override
    public Integer call() {
        Checked<Scheme> found = scheme(scheme);
        return found.hasErrors()
                ? unusable(found.issues())
                : publish(List.of(SchemeTables.in(locale()).tree(found.orElseThrow())), FINE);
    }
}
