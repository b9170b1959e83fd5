package org.parindex.scoring.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.audit.Errata;
import org.parindex.scoring.core.comparison.Comparison;
import org.parindex.scoring.core.score.Scorecards;
import org.parindex.scoring.io.report.ErrataTables;
import org.parindex.scoring.io.report.IndexTables;
import org.parindex.scoring.io.report.ReportFormat;
import org.parindex.scoring.io.report.ReportTable;
import org.parindex.scoring.io.report.ScoresJson;
import picocli.CommandLine.Command;

/** Scores the units of documents by a scheme. */
@Command(name = "score")
final class ScoreCommand extends CardsCommand {

    @Override
    int publish(Scorecards cards, Optional<Comparison> comparison, Errata corrections) {
        if (isCsv()) {
            corrections.asList().stream().map(CorrectedSheets::applied).forEach(issues()::add);
        }
        report(issues().toList());
        return publish(render(cards, comparison, corrections), status());
    }

    private boolean isCsv() {
        return format() == ReportFormat.CSV || format() == ReportFormat.CSV_VI;
    }

    private String render(Scorecards cards, Optional<Comparison> comparison, Errata corrections) {
        if (format() == ReportFormat.JSON) {
            return ScoresJson.render(cards, comparison, corrections, locale());
        }
        IndexTables tables = IndexTables.in(locale());
        if (isCsv()) {
            return rendered(List.of(tables.results(cards, comparison)));
        }
        List<ReportTable> printed = new ArrayList<>(List.of(tables.ranking(cards)));
        comparison.ifPresent(both -> printed.add(tables.comparison(both, cards.scheme())));
        printed.add(tables.domains(cards));
        printed.addAll(ErrataTables.in(locale()).shown(corrections));
        return rendered(printed);
    }
}
