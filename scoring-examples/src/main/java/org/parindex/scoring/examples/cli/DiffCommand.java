package org.parindex.scoring.examples.cli;

import java.util.List;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.SchemeDiff;
import org.parindex.scoring.io.report.SchemeTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows what changed between two schemes. */
@Command(name = "diff")
final class DiffCommand extends TableCommand {

    @Parameters(index = "0", paramLabel = "BEFORE", descriptionKey = "argument.scheme")
    private String before;

    @Parameters(index = "1", paramLabel = "AFTER", descriptionKey = "argument.scheme")
    private String after;

    @Override
    public Integer call() {
        Checked<Scheme> earlier = scheme(before);
        Checked<Scheme> later = scheme(after);
        if (earlier.hasErrors() || later.hasErrors()) {
            Issues issues = new Issues();
            issues.addAll(earlier.issues());
            issues.addAll(later.issues());
            return unusable(issues.toList());
        }
        Scheme one = earlier.orElseThrow();
        Scheme other = later.orElseThrow();
        return publish(List.of(SchemeTables.in(locale()).diff(SchemeDiff.between(one, other), one, other)), FINE);
    }
}
