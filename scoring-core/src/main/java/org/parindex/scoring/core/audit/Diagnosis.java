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
        List<Fault> single = new ArrayList<>();
        for (List<Equation> violated : EquationSystem.linked(system.violated())) {
            List<List<Change>> changes = diagnosis.single(violated, system);
            if (!changes.isEmpty()) {
                single.add(new Fault(violated, changes));
            } else if (!diagnosis.isExplained(violated, system)) {
                diagnosis.explain(violated, system);
            }
        }
        single.stream()
                .filter(fault -> !diagnosis.isExplained(fault.violated(), system))
                .forEach(diagnosis.faults::add);
        return Exchanges.joined(diagnosis.faults, system.figures());
    }

    /** Returns whether what explains a fault found before also explains some equations, and then counts them to it. */
    private boolean isExplained(List<Equation> violated, EquationSystem system) {
        for (int i = 0; i < faults.size(); i++) {
            List<List<Change>> also = faults.get(i).explanations().stream()
                    .filter(changes -> changes.size() > 1 && holds(violated, system.with(changes)))
                    .toList();
            if (!also.isEmpty()) {
                faults.set(i, faults.get(i).and(violated, also));
                return true;
            }
        }
        return false;
    }

    private static boolean holds(List<Equation> equations, EquationSystem system) {
        return equations.stream().allMatch(equation -> equation.holds(system.figures()));
    }

    private void explain(List<Equation> violated, EquationSystem system) {
        if (violated.stream().anyMatch(Diagnosis::isWithinUnits)) {
            explainApart(violated, system);
        } else {
            faults.add(new Fault(violated, new SetSearch(system, violated, proposals).smallest()));
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
        Set<Equation> left = new LinkedHashSet<>(violated);
        List<Fault> agreeing = Combinations.agreeing(withinUnits(left, system), system);
        EquationSystem repaired = system.with(
                agreeing.stream().flatMap(fault -> likeliest(fault).stream()).toList());
        left.removeIf(equation -> equation.holds(repaired.figures()));
        faults.addAll(agreeing);
        EquationSystem.linked(List.copyOf(left)).forEach(rest -> faults.add(new Fault(rest, single(rest, repaired))));
    }

    /** Explains the equations within units and takes them, and what else within units holds with that, away from those that are left. */
    private List<Fault> withinUnits(Set<Equation> left, EquationSystem system) {
        EquationSystem within = system.within(WITHIN_UNITS);
        List<Fault> parts = new ArrayList<>();
        for (List<Equation> part : EquationSystem.linked(
                left.stream().filter(Diagnosis::isWithinUnits).toList())) {
            if (left.containsAll(part)) {
                Fault fault = new Fault(part, smallest(part, within));
                parts.add(fault);
                left.removeAll(part);
                Figures so = system.with(likeliest(fault)).figures();
                left.removeIf(equation -> isWithinUnits(equation) && equation.holds(so));
            }
        }
        return parts;
    }

    private static List<Change> likeliest(Fault fault) {
        return fault.explanations().isEmpty() ? List.of() : fault.explanations().get(0);
    }

    private List<List<Change>> smallest(List<Equation> violated, EquationSystem system) {
        List<List<Change>> single = single(violated, system);
        return single.isEmpty() ? new SetSearch(system, violated, proposals).smallest() : single;
    }
}
