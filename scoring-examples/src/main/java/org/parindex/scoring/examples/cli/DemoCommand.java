package org.parindex.scoring.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.examples.published.Figure;
import org.parindex.scoring.examples.published.Figure.Verdict;
import org.parindex.scoring.examples.published.PublishedFigures;
import org.parindex.scoring.examples.published.ShippedIndex;
import org.parindex.scoring.io.report.IndexTables;
import org.parindex.scoring.io.report.OutputFile;
import org.parindex.scoring.io.report.ReportFormat;
import org.parindex.scoring.io.report.ReportTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Computes Sơn La 2020 from the shipped data and checks each figure against the published one. */
@Command(name = "demo")
final class DemoCommand extends SubCommand {

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "option.out-folder")
    private @Nullable String out;

    @Override
    public Integer call() {
        List<ShippedIndex> indices = ShippedIndex.sonLa2020();
        StringBuilder text = new StringBuilder();
        for (ShippedIndex index : indices) {
            text.append(ReportFormat.TABLE.render(tables(index))).append('\n');
        }
        List<Figure> figures = indices.stream()
                .flatMap(index -> PublishedFigures.of(index).stream())
                .toList();
        text.append(new FigureReport(figures, locale()).text());
        if (out != null && !isWritten(indices, out)) {
            return unusable(List.of(CliIssue.NOT_WRITABLE.at(Location.of(out))));
        }
        boolean unexpected = figures.stream().anyMatch(figure -> figure.verdict() == Verdict.UNEXPECTED);
        return publish(text.toString(), null, unexpected ? FAULTS : FINE);
    }

    private List<ReportTable> tables(ShippedIndex index) {
        IndexTables tables = IndexTables.in(locale());
        List<ReportTable> published = new ArrayList<>();
        published.add(tables.ranking(index.cards()));
        published.add(tables.comparison(index.comparison(), index.cards().scheme()));
        published.add(tables.domains(index.cards()));
        return published;
    }

    private boolean isWritten(List<ShippedIndex> indices, String folder) {
        try {
            Path target = Files.createDirectories(Path.of(folder));
            for (ShippedIndex index : indices) {
                for (ReportTable table : tables(index)) {
                    Path file = target.resolve(index.group() + "-" + table.name() + ".csv");
                    OutputFile.write(file, ReportFormat.CSV.render(table));
                }
            }
            return true;
        } catch (IOException | InvalidPathException failed) {
            return false;
        }
    }
}
