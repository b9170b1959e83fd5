package org.parindex.scoring.core.audit;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.parindex.scoring.core.value.Points;

/** Equations over the figures of a report, and which of them are violated. Immutable. */
final class EquationSystem {

    private final ImmutableList<Equation> equations;
    private final Figures figures;
    private final Supplier<List<Equation>> violated;

    EquationSystem(List<Equation> equations, Figures figures) {
        this.equations = ImmutableList.copyOf(equations);
        this.figures = figures;
        this.violated = Suppliers.memoize(() -> this.equations.stream()
                .filter(equation -> !equation.holds(figures))
                .toList());
    }

    Figures figures() {
        return figures;
    }

    /** Returns the same equations over figures of which some are corrected. */
    EquationSystem with(List<Change> changes) {
        Figures changed = figures;
        for (Change change : changes) {
            changed = changed.with(change.cell(), change.value());
        }
        return new EquationSystem(equations, changed);
    }

    /** Returns the equations of some kinds only. */
    EquationSystem within(Set<EquationKind> kinds) {
        return new EquationSystem(
                equations.stream()
                        .filter(equation -> kinds.contains(equation.kind()))
                        .toList(),
                figures);
    }

    List<Equation> violated() {
        return violated.get();
    }

    /** Returns the equations of one type that hold. */
    <E extends Equation> List<E> holding(Class<E> type) {
        return equations.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(equation -> equation.holds(figures))
                .toList();
    }

    Stream<Equation> concerning(CellKey cell) {
        return equations.stream().filter(equation -> equation.concerns(cell));
    }

    /** Puts those equations together that share a cell with each other, or with others in between. */
    static List<List<Equation>> linked(List<Equation> equations) {
        List<List<Equation>> groups = new ArrayList<>();
        Set<Equation> left = new LinkedHashSet<>(equations);
        while (!left.isEmpty()) {
            List<Equation> group = new ArrayList<>(List.of(left.iterator().next()));
            left.remove(group.get(0));
            for (int i = 0; i < group.size(); i++) {
                Set<CellKey> cells = cells(group.get(i));
                List<Equation> linked = left.stream()
                        .filter(other -> cells(other).stream().anyMatch(cells::contains))
                        .toList();
                group.addAll(linked);
                linked.forEach(left::remove);
            }
            groups.add(group);
        }
        return groups;
    }

    static Set<CellKey> cells(Equation equation) {
        Set<CellKey> cells = new LinkedHashSet<>(Set.of(equation.subject()));
        equation.others().forEach(cells::add);
        return cells;
    }

    /** Returns the cells that all of some equations are about. */
    static Set<CellKey> common(List<Equation> equations) {
        Set<CellKey> common = new LinkedHashSet<>(cells(equations.get(0)));
        equations.forEach(equation -> common.removeIf(cell -> !equation.concerns(cell)));
        return common;
    }

    /** Returns the values of a cell with which all equations about it hold, the other figures being as they are. */
    ImmutableRangeSet<Points> allowed(CellKey cell) {
        List<Equation> about = concerning(cell).toList();
        Optional<Equation> linear =
                about.stream().filter(LinearEquation.class::isInstance).findFirst();
        if (linear.isPresent()) {
            ImmutableRangeSet<Points> only = linear.get().allowed(cell, figures);
            Figures changed = figures.with(cell, only.span().lowerEndpoint());
            return about.stream().allMatch(equation -> equation.holds(changed)) ? only : ImmutableRangeSet.of();
        }
        ImmutableRangeSet<Points> allowed = ImmutableRangeSet.of(Range.all());
        for (Equation equation : about) {
            allowed = allowed.intersection(equation.allowed(cell, figures));
        }
        return allowed;
    }

    /** Returns whether all equations hold that are about any of some cells. */
    boolean holdsAround(Set<CellKey> cells) {
        Set<Equation> around = new HashSet<>();
        cells.forEach(cell -> concerning(cell).forEach(around::add));
        return around.stream().allMatch(equation -> equation.holds(figures));
    }
}
