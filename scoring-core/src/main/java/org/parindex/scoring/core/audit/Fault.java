package org.parindex.scoring.core.audit;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Equations that are violated together, and what would explain it.
 *
 * @param violated at least one
 * @param explanations each a set of changes with which all of them hold, no smaller set doing so; empty if none was found
 */
record Fault(List<Equation> violated, List<List<Change>> explanations) {

    Fault {
        violated = ImmutableList.copyOf(violated);
        explanations = explanations.stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList());
    }

    /** Returns this fault with more equations, and only those explanations that explain them too. */
    Fault and(List<Equation> more, List<List<Change>> remaining) {
        return new Fault(
                ImmutableList.<Equation>builder().addAll(violated).addAll(more).build(), remaining);
    }

    /** Returns this fault with some of its explanations only. */
    Fault with(List<List<Change>> remaining) {
        return new Fault(violated, remaining);
    }
}
