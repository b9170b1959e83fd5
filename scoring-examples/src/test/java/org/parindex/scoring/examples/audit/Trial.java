package org.parindex.scoring.examples.audit;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.parindex.scoring.core.audit.Audit;
import org.parindex.scoring.core.audit.Correction;
import org.parindex.scoring.core.audit.Explanation;
import org.parindex.scoring.core.audit.Finding;
import org.parindex.scoring.core.audit.Place;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.examples.audit.Misprint.Kind;

/**
 * What an audit says of a planted fault.
 *
 * @param isContradictory whether a rule is broken
 * @param suspects the cells that could mend the report alone, each with the values that do, as found by brute force
 * @param errors the findings that are errors
 */
record Trial(Misprint fault, boolean isContradictory, Map<Place, Set<Points>> suspects, List<Finding> errors) {

    static Trial of(Misprint fault, Scheme scheme, BruteForce search) {
        List<Finding> errors = Audit.of(List.of(scheme)).audit(fault.report()).stream()
                .filter(finding -> finding.issue().isError())
                .toList();
        Figures figures = Figures.of(fault.report());
        return new Trial(fault, !search.broken(figures).isEmpty(), search.suspects(figures), errors);
    }

    boolean isOneFinding() {
        return errors.size() == 1;
    }

    /** Returns whether the audit suspects each single cell that could mend the report, and nothing else. */
    boolean hasAllSuspectsAndNoMore() {
        boolean areSingle =
                explanations().allMatch(explanation -> explanation.corrections().size() == 1);
        Set<Place> named = corrections().map(Correction::place).collect(toCollection(LinkedHashSet::new));
        return areSingle && named.equals(suspects.keySet());
    }

    boolean suspectsTheTrueCell() {
        return corrections().anyMatch(this::isOfTrueCell);
    }

    boolean isTrueCellFirst() {
        return corrections().findFirst().filter(this::isOfTrueCell).isPresent();
    }

    /** Returns whether the audit proposes the original figure, or another one that does as well. */
    boolean proposesTheOriginal() {
        return corrections()
                .filter(this::isOfTrueCell)
                .map(correction -> TableEdit.amount(correction.proposed().orElseThrow()))
                .allMatch(suspects.get(trueCell())::contains);
    }

    /** Returns the cell with the fault; the first if there are several. */
    Place trueCell() {
        return fault.cells().get(0);
    }

    private boolean isOfTrueCell(Correction correction) {
        return correction.place().equals(trueCell());
    }

    private Stream<Correction> corrections() {
        return explanations().flatMap(explanation -> explanation.corrections().stream());
    }

    private Stream<Explanation> explanations() {
        return errors.stream().flatMap(finding -> finding.explanations().stream());
    }

    /** Returns whether what was planted is the likeliest explanation of the first finding; of a row that stands there twice, either may go. */
    boolean isTruthFirst() {
        List<Place> first = errors.stream()
                .limit(1)
                .flatMap(finding -> finding.explanations().stream().limit(1))
                .flatMap(explanation -> explanation.corrections().stream())
                .map(Correction::place)
                .toList();
        return fault.kind() == Kind.ROW_REPEATED
                ? first.size() == 1 && fault.cells().containsAll(first)
                : Set.copyOf(first).equals(Set.copyOf(fault.cells()));
    }

    /** Returns whether there is a finding for each cell with a fault, with the cell among its suspects. */
    boolean tellsEachFaultOnce() {
        return errors.size() == fault.cells().size()
                && fault.cells().stream()
                        .allMatch(cell -> errors.stream()
                                        .filter(error -> suspects(error, cell))
                                        .count()
                                == 1);
    }

    private static boolean suspects(Finding error, Place cell) {
        return error.explanations().stream()
                .anyMatch(explanation -> explanation.corrections().size() == 1
                        && explanation.corrections().get(0).place().equals(cell));
    }

    @Override
    public String toString() {
        String told = errors.stream()
                .map(error -> "\n  " + error.issue()
                        + error.explanations().stream().map(Trial::shown).collect(joining()))
                .collect(joining());
        return "\n" + fault + "\n  suspects: " + suspects + told;
    }

    private static String shown(Explanation explanation) {
        return explanation.corrections().stream()
                .map(correction -> correction.place() + " " + correction.printed() + " -> " + correction.proposed())
                .collect(joining(" and ", "\n    ", ""));
    }
}
