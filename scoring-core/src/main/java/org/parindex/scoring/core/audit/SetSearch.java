package org.parindex.scoring.core.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Searches sets of two or three cells that explain violated equations; gives up after a fixed amount of work. */
final class SetSearch {

    private static final int MOST_CELLS = 3;
    private static final int MOST_TRIALS = 20_000;
    private static final int MOST_FOUND = 100;

    private final EquationSystem system;
    private final List<Equation> violated;
    private final Solver solver;
    private final Set<Set<CellKey>> tried = new HashSet<>();
    private final List<List<Change>> found = new ArrayList<>();

    SetSearch(EquationSystem system, List<Equation> violated, Proposals proposals) {
        this.system = system;
        this.violated = violated.stream()
                .sorted(Comparator.comparingInt(
                        equation -> EquationSystem.cells(equation).size()))
                .toList();
        this.solver = new Solver(system, proposals);
    }

    /** Returns the sets of the smallest size for which there are any. */
    List<List<Change>> smallest() {
        for (int size = 2; size <= MOST_CELLS && found.isEmpty(); size++) {
            grow(List.of(), size);
        }
        return found;
    }

    private void grow(List<CellKey> cells, int size) {
        if (tried.size() >= MOST_TRIALS || found.size() >= MOST_FOUND) {
            return;
        }
        if (cells.size() == size) {
            if (tried.add(Set.copyOf(cells))) {
                solver.solve(cells).filter(this::explains).ifPresent(found::add);
            }
            return;
        }
        for (CellKey next : next(cells)) {
            if (!cells.contains(next)) {
                List<CellKey> more = new ArrayList<>(cells);
                more.add(next);
                grow(more, size);
            }
        }
    }

    /** Some cell of each violated equation must change; if all have one, another of the equations around must give way. */
    private Set<CellKey> next(List<CellKey> cells) {
        Optional<Equation> open = violated.stream()
                .filter(equation -> cells.stream().noneMatch(equation::concerns))
                .findFirst();
        if (open.isPresent()) {
            return EquationSystem.cells(open.get());
        }
        Set<CellKey> around = new LinkedHashSet<>();
        cells.forEach(
                cell -> system.concerning(cell).forEach(equation -> around.addAll(EquationSystem.cells(equation))));
        return around;
    }

    private boolean explains(List<Change> changes) {
        EquationSystem changed = system.with(changes);
        return violated.stream().allMatch(equation -> equation.holds(changed.figures()));
    }
}
