package org.parindex.scoring.core.audit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.audit.Reading.RowKey;
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
                .sorted(Comparator.comparing(this::isMeanOtherwiseRounded)
                        .thenComparingInt(likelihood::weight)
                        .reversed())
                .toList();
        Change meant =
                likeliest.isEmpty() ? determined(fault) : likeliest.get(0).get(0);
        return finding(
                issue(meant, likeliest),
                meant,
                fault.violated().stream()
                        .map(equation -> ViolatedEquation.of(equation, reading.report(), system.figures()))
                        .toList(),
                likeliest.stream().map(this::explanation).toList());
    }

    /** A mean that was taken another way was hardly misprinted, nor was anything that it is the mean of. */
    private boolean isMeanOtherwiseRounded(List<Change> changes) {
        return changes.size() == 1 && otherwiseRounded(changes.get(0).cell()).isPresent();
    }

    /** Returns what the other figures make of the first that contradicts them. */
    private Change determined(Fault fault) {
        Equation first = fault.violated().get(0);
        return new Change(first.subject(), first.computed(system.figures()));
    }

    private Finding finding(
            Issue issue, Change meant, List<ViolatedEquation> equations, List<Explanation> explanations) {
        CellKey cell = meant.cell();
        return new Finding(
                issue,
                Place.of(reading.report(), cell),
                unit(cell),
                Optional.of(reading.content(cell)),
                Optional.of(reading.cell(cell).text()),
                Optional.of(meant.value().toString()),
                equations,
                explanations);
    }

    /** Returns a warning where a change of rank holds only by digits of the earlier totals that are not printed. */
    Optional<Finding> hiddenDigits(RankChangeEquation equation) {
        Points printed = system.figures().at(equation.subject());
        Points computed = equation.computed(system.figures());
        if (printed.equals(computed)) {
            return Optional.empty();
        }
        PublishedCell cell = reading.cell(equation.subject());
        Issue issue = AuditIssue.HIDDEN_DIGITS.at(cell.location(), whose(equation.subject()), cell.text(), computed);
        return Optional.of(finding(issue, new Change(equation.subject(), computed), List.of(), List.of()));
    }

    private Optional<Unit> unit(CellKey cell) {
        return reading.unit(new RowKey(cell.table(), cell.row()));
    }

    /** Returns the unit's name; that in the row, if it is of no unit. */
    private String whose(CellKey cell) {
        RowKey row = new RowKey(cell.table(), cell.row());
        return reading.unit(row).map(Unit::name).orElse(reading.row(row).printed());
    }

    private Issue issue(Change meant, List<List<Change>> likeliest) {
        CellKey cell = meant.cell();
        int explanations = likeliest.size();
        Optional<MeanOrigin> mean = explanations == 0 ? Optional.empty() : otherwiseRounded(cell);
        if (mean.isPresent()) {
            return issue(cell, mean.get(), explanations);
        }
        LocalizedText what = AuditTexts.content(reading.content(cell), scheme);
        PublishedCell printed = reading.cell(cell);
        LocalizedText proposed = AuditTexts.together(
                meant.value(), explanations == 0 ? 0 : likeliest.get(0).size() - 1);
        return switch (explanations) {
            case 0 -> AuditIssue.UNEXPLAINED.at(printed.location(), whose(cell), what, printed.text(), meant.value());
            case 1 -> AuditIssue.WRONG_FIGURE.at(printed.location(), whose(cell), what, printed.text(), proposed);
            default ->
                AuditIssue.WRONG_FIGURES.at(
                        printed.location(), whose(cell), what, printed.text(), proposed, explanations - 1);
        };
    }

    private Issue issue(CellKey cell, MeanOrigin mean, int explanations) {
        LocalizedText what = AuditTexts.content(reading.content(cell), scheme);
        PublishedCell printed = reading.cell(cell);
        return explanations == 1
                ? AuditIssue.WRONG_MEAN.at(printed.location(), what, printed.text(), mean.computed(), mean.text())
                : AuditIssue.WRONG_MEAN_OR_FIGURE.at(
                        printed.location(), what, printed.text(), mean.computed(), mean.text(), explanations - 1);
    }

    /** Returns in which of the other usual ways a mean was taken, if one of them gives the printed figure. */
    private Optional<MeanOrigin> otherwiseRounded(CellKey cell) {
        return system.concerning(cell)
                .filter(equation ->
                        equation instanceof MeanEquation && equation.subject().equals(cell))
                .flatMap(equation -> MeanOrigin.of((MeanEquation) equation, scheme, reading, system.figures()).stream())
                .findFirst();
    }

    private Explanation explanation(List<Change> changes) {
        return new Explanation(
                changes.stream().map(this::correction).toList(),
                likelihood.slip(changes),
                List.of(),
                likelihood.reasons(changes));
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
