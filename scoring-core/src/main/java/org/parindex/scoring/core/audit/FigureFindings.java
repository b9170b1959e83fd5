package org.parindex.scoring.core.audit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;

/** Tells what is wrong with figures. */
final class FigureFindings {

    private final Scheme scheme;
    private final Reading reading;
    private final EquationSystem system;
    private final Likelihood likelihood;

    FigureFindings(Scheme scheme, Reading reading, EquationSystem system) {
        this.scheme = scheme;
        this.reading = reading;
        this.system = system;
        this.likelihood = new Likelihood(reading);
    }

    Finding finding(Fault fault) {
        List<List<Change>> likeliest = fault.explanations().stream()
                .sorted(Comparator.comparingInt(likelihood::weight).reversed())
                .toList();
        CellKey cell = likeliest.isEmpty()
                ? fault.violated().get(0).subject()
                : likeliest.get(0).get(0).cell();
        Points computed = likeliest.isEmpty()
                ? fault.violated().get(0).computed(system.figures())
                : likeliest.get(0).get(0).value();
        return new Finding(
                issue(cell, computed, likeliest.size()),
                Place.of(reading.report(), cell),
                unit(cell),
                Optional.of(reading.content(cell)),
                Optional.of(reading.cell(cell).text()),
                Optional.of(computed.toString()),
                fault.violated().stream()
                        .map(equation -> ViolatedEquation.of(equation, reading.report(), system.figures()))
                        .toList(),
                likeliest.stream().map(this::explanation).toList());
    }

    private Optional<Unit> unit(CellKey cell) {
        return reading.unit(new Reading.RowKey(cell.table(), cell.row()));
    }

    private Issue issue(CellKey cell, Points computed, int explanations) {
        String whose = unit(cell)
                .map(Unit::name)
                .orElse(reading.row(new Reading.RowKey(cell.table(), cell.row()))
                        .printed());
        LocalizedText what = AuditTexts.content(reading.content(cell), scheme);
        String text = reading.cell(cell).text();
        return switch (explanations) {
            case 0 -> AuditIssue.UNEXPLAINED.at(reading.cell(cell).location(), whose, what, text, computed);
            case 1 -> AuditIssue.WRONG_FIGURE.at(reading.cell(cell).location(), whose, what, text, computed);
            default ->
                AuditIssue.WRONG_FIGURES.at(
                        reading.cell(cell).location(), whose, what, text, computed, explanations - 1);
        };
    }

    private Explanation explanation(List<Change> changes) {
        return new Explanation(
                changes.stream().map(this::correction).toList(), likelihood.slip(changes), likelihood.reasons(changes));
    }

    private Correction correction(Change change) {
        CellKey cell = change.cell();
        return new Correction(
                Place.of(reading.report(), cell),
                unit(cell),
                Optional.of(reading.content(cell)),
                reading.cell(cell).text(),
                Optional.of(change.value().toString()));
    }
}
