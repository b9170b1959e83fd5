package org.parindex.scoring.core.audit;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the smallest sets of cells whose change would make violated equations hold without violating others.
 *
 * <p>One cell is tried first for all equations that are linked. If none will do, the equations within units are explained apart from
 * those across units, because these link faults that have nothing to do with each other.
 */
final class Diagnosis {

    private static final Set<EquationKind> WITHIN_UNITS = Sets.immutableEnumSet(
            EnumSet.complementOf(EnumSet.of(EquationKind.MEAN, EquationKind.RANK, EquationKind.RANK_CHANGE)));

    private final Proposals proposals;
    private final List<Fault> faults = new ArrayList<>();

    private Diagnosis(Proposals proposals) {
        this.proposals = proposals;
    }

    /** Returns the faults that explain all violated equations, each equation in one of them. */
    static List<Fault> of(EquationSystem system, Proposals proposals) {
        Diagnosis diagnosis = new Diagnosis(proposals);
        EquationSystem.linked(system.violated()).forEach(violated -> diagnosis.explain(violated, system));
        return diagnosis.faults;
    }

    private void explain(List<Equation> violated, EquationSystem system) {
        List<List<Change>> single = single(violated, system);
        boolean isWithinUnits = violated.stream().anyMatch(Diagnosis::isWithinUnits);
        if (single.isEmpty() && isWithinUnits) {
            explainApart(violated, system);
        } else {
            faults.add(new Fault(violated, single));
        }
    }

    /** Returns whether an equation is about figures of a single unit. */
    static boolean isWithinUnits(Equation equation) {
        return WITHIN_UNITS.contains(equation.kind());
    }

    /** Returns all single changes with which some violated equations hold and no other is violated. */
    private List<List<Change>> single(List<Equation> violated, EquationSystem system) {
        List<List<Change>> single = new ArrayList<>();
        for (CellKey cell : EquationSystem.common(violated)) {
            proposals
                    .within(system.allowed(cell), cell)
                    .ifPresent(value -> single.add(List.of(new Change(cell, value))));
        }
        return single;
    }

    private void explainApart(List<Equation> violated, EquationSystem system) {
        EquationSystem within = system.within(WITHIN_UNITS);
        Set<Equation> left = new LinkedHashSet<>(violated);
        List<Change> repaired = new ArrayList<>();
        for (List<Equation> part : EquationSystem.linked(
                violated.stream().filter(Diagnosis::isWithinUnits).toList())) {
            if (left.containsAll(part)) {
                List<List<Change>> explanations = smallest(part, within);
                explanations.stream().limit(1).forEach(repaired::addAll);
                EquationSystem so = system.with(repaired);
                Set<Equation> explained = new LinkedHashSet<>(part);
                left.stream().filter(equation -> equation.holds(so.figures())).forEach(explained::add);
                left.removeAll(explained);
                faults.add(new Fault(List.copyOf(explained), explanations));
            }
        }
        EquationSystem so = system.with(repaired);
        EquationSystem.linked(List.copyOf(left)).forEach(rest -> faults.add(new Fault(rest, single(rest, so))));
    }

    private List<List<Change>> smallest(List<Equation> violated, EquationSystem system) {
        List<List<Change>> single = single(violated, system);
        return single.isEmpty() ? new SetSearch(system, violated, proposals).smallest() : single;
    }
}
