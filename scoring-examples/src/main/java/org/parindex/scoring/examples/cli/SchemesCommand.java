package org.parindex.scoring.examples.cli;

import java.util.ArrayList;
import java.util.List;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.SchemeId;
import org.parindex.scoring.core.scheme.Schemes;
import org.parindex.scoring.io.report.SchemeTables;
import picocli.CommandLine.Command;

/** Lists the schemes on hand. */
@Command(name = "schemes")
final class SchemesCommand extends TableCommand {

    @Override
    public Integer call() {
        Schemes catalogue = Schemes.installed();
        Issues issues = new Issues();
        issues.addAll(catalogue.issues());
        List<Scheme> schemes = new ArrayList<>();
        for (SchemeId id : catalogue.ids()) {
            Checked<Scheme> scheme = catalogue.find(id);
            issues.addAll(scheme.issues());
            scheme.value().ifPresent(schemes::add);
        }
        report(issues.toList());
        int status = issues.toList().isEmpty() ? FINE : FAULTS;
        return publish(List.of(SchemeTables.in(locale()).catalogue(schemes)), status);
    }
}
