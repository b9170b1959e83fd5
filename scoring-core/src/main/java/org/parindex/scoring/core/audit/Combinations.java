package org.parindex.scoring.core.audit;

import com.google.common.collect.Lists;
import com.google.common.collect.Multimap;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.Collections;
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
        Multimap<Integer, List<List<Change>>> byViolated = Multimaps.index(
                Lists.cartesianProduct(
                        explained.stream().map(Fault::explanations).toList()),
                together -> violated(together, system));
        Collection<List<List<Change>>> best = byViolated.get(Collections.min(byViolated.keySet()));
        return faults.stream().map(fault -> agreeing(fault, best)).toList();
    }

    private static int violated(List<List<Change>> together, EquationSystem system) {
        return system.with(together.stream().flatMap(List::stream).toList())
                .violated()
                .size();
    }

    private static Fault agreeing(Fault fault, Collection<List<List<Change>>> best) {
        return fault.with(fault.explanations().stream()
                .filter(own -> best.stream().anyMatch(together -> together.contains(own)))
                .toList());
    }
}
