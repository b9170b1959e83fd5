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

/**
 * What an audit says of a planted fault.
 *
 * @param suspects the cells that could mend the report alone, each with the values that do, as found by brute force
 * @param errors the findings that are errors
 */
record Trial(Misprint fault, Map<Place, Set<Points>> suspects, List<Finding> errors) {

    static Trial of(Misprint fault, Scheme scheme, BruteForce search) {
        List<Finding> errors = Audit.of(List.of(scheme)).audit(fault.report()).stream()
                .filter(finding -> finding.issue().isError())
                .toList();
        return new Trial(fault, search.suspects(Figures.of(fault.report())), errors);
    }

    boolean isDetected() {
        return !errors.isEmpty();
    }

    boolean isOneFinding() {
        return errors.size() == 1;
    }

    /** Returns whether the audit suspects each single cell that could mend the report, and nothing else. */
    boolean hasAllSuspectsAndNoMore() {
        boolean areSingle = explanations().allMatch(explanation -> explanation.corrections().size() == 1);
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

    /** Returns what the likeliest explanation of the first finding wants to correct. */
    Set<Place> firstExplanation() {
        return errors.get(0).explanations().stream()
                .limit(1)
                .flatMap(explanation -> explanation.corrections().stream())
                .map(Correction::place)
                .collect(toCollection(LinkedHashSet::new));
    }

    @Override
    public String toString() {
        String told = explanations()
                .map(explanation -> explanation.corrections().toString())
                .collect(joining("\n    ", "\n    ", ""));
        return fault + "\n  brute force suspects " + suspects + "\n  the audit " + errors.size() + " times:" + told;
    }
}
