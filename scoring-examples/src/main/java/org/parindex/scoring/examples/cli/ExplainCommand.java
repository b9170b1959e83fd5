package org.parindex.scoring.examples.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parindex.scoring.core.audit.Errata;
import org.parindex.scoring.core.comparison.Comparison;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.issue.Nearest;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.score.Scorecards;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.sheet.Units;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.io.report.ExplainedUnit;
import org.parindex.scoring.io.report.ExplanationJson;
import org.parindex.scoring.io.report.ExplanationTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows for one unit every step from what was brought to the rank. */
@Command(name = "explain")
final class ExplainCommand extends CardsCommand {

    @Option(names = "--unit", required = true, paramLabel = "UNIT", descriptionKey = "option.unit")
    private String unit;

    @Option(names = "--criterion", paramLabel = "CODE", descriptionKey = "option.criterion")
    private @Nullable String criterion;

    @Override
    int publish(Scorecards cards, Optional<Comparison> comparison, Errata corrections) {
        Optional<Unit> meant = unit(unitsOf(cards));
        Optional<CriterionCode> asked = Optional.ofNullable(criterion).flatMap(text -> code(cards.scheme(), text));
        if (meant.isEmpty() || criterion != null && asked.isEmpty()) {
            return unusable(issues().toList());
        }
        corrections.asList().stream().map(CorrectedSheets::applied).forEach(issues()::add);
        report(issues().toList());
        return publish(render(new ExplainedUnit(cards, meant.get(), asked, comparison)), status());
    }

    private Optional<Unit> unit(Units units) {
        Optional<Unit> found = units.find(unit);
        if (found.isEmpty()) {
            List<String> names = units.asList().stream().map(Unit::name).toList();
            issues().add(unknown(CliIssue.UNKNOWN_UNIT.at(Location.NONE, unit), unit, names));
        }
        return found;
    }

    private Optional<CriterionCode> code(Scheme scheme, String text) {
        Optional<CriterionCode> found = CriterionCode.tryParse(text)
                .filter(code -> scheme.criterion(code).isPresent());
        if (found.isEmpty()) {
            List<String> codes =
                    scheme.root().nodes().map(node -> node.code().text()).toList();
            issues().add(unknown(CliIssue.UNKNOWN_CRITERION.at(Location.NONE, scheme.id(), text), text, codes));
        }
        return found;
    }

    private static Issue unknown(Issue issue, String text, List<String> known) {
        return issue.suggesting(Nearest.to(text, known));
    }

    private String render(ExplainedUnit explained) {
        ExplanationTables tables = ExplanationTables.in(locale());
        return switch (format()) {
            case JSON -> ExplanationJson.render(explained, locale());
            case TABLE -> rendered(tables.onScreen(explained));
            case MD, HTML -> rendered(tables.shown(explained));
            default -> format().render(tables.of(explained));
        };
    }
}
