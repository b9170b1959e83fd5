package org.parindex.scoring.core.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Two faults that are one: each of two cells should have the figure of the other. */
final class Exchanges {

    private Exchanges() {}

    /** Returns the faults, two that exchange their figures as one. */
    static List<Fault> joined(List<Fault> faults, Figures figures) {
        List<Fault> joined = new ArrayList<>();
        List<Fault> left = new ArrayList<>(faults);
        while (!left.isEmpty()) {
            Fault next = left.remove(0);
            Optional<Fault> other = left.stream()
                    .filter(fault -> exchange(next, fault, figures).isPresent())
                    .findFirst();
            other.ifPresent(left::remove);
            joined.add(other.map(fault -> next.and(
                            fault.violated(),
                            List.of(exchange(next, fault, figures).orElseThrow())))
                    .orElse(next));
        }
        return joined;
    }

    private static Optional<List<Change>> exchange(Fault one, Fault other, Figures figures) {
        for (List<Change> changes : one.explanations()) {
            for (List<Change> others : other.explanations()) {
                if (changes.size() == 1 && others.size() == 1 && isExchange(changes.get(0), others.get(0), figures)) {
                    return Optional.of(List.of(changes.get(0), others.get(0)));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isExchange(Change one, Change other, Figures figures) {
        boolean areInLine = one.cell().table() == other.cell().table()
                && (one.cell().row() == other.cell().row()
                        || one.cell().column() == other.cell().column());
        return areInLine
                && one.value().equals(figures.at(other.cell()))
                && other.value().equals(figures.at(one.cell()));
    }
}
