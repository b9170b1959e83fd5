package org.parindex.scoring.core.audit;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;

/** Chooses between the explanations of several faults those that agree with each other in the equations across units. */
final class Combinations {

    private static final int MOST = 500;

    private Combinations() {}

    /** Returns the faults with those explanations that, together, leave the fewest equations violated. */
    static List<Fault> agreeing(List<Fault> faults, EquationSystem system) {
        List<Fault> explained =
                faults.stream().filter(fault -> !fault.explanations().isEmpty()).toList();
        long count = explained.stream()
                .mapToLong(fault -> fault.explanations().size())
                .reduce(1, (one, other) -> Math.min(one * other, MOST + 1L));
        return count > MOST || explained.isEmpty() ? faults : chosen(faults, explained, system);
    }

    private static List<Fault> chosen(List<Fault> faults, List<Fault> explained, EquationSystem system) {
        List<List<List<Change>>> best = new ArrayList<>();
        int fewest = Integer.MAX_VALUE;
        for (List<List<Change>> together : Lists.cartesianProduct(
                explained.stream().map(Fault::explanations).toList())) {
            int violated = system.with(together.stream().flatMap(List::stream).toList())
                    .violated()
                    .size();
            if (violated < fewest) {
                best.clear();
                fewest = violated;
            }
            if (violated == fewest) {
                best.add(together);
            }
        }
        return faults.stream()
                .map(fault -> fault.with(fault.explanations().stream()
                        .filter(own -> best.stream().anyMatch(together -> together.contains(own)))
                        .toList()))
                .toList();
    }
}
