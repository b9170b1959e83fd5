package org.parindex.scoring.core.scheme;

import java.util.stream.Stream;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;

/** A node of the criterion tree: a leaf receives points directly, a group receives them from its children. */
public sealed interface Criterion permits CriterionGroup, LeafCriterion {

    CriterionCode code();

    LocalizedText name();

    /** Returns the most points that can be had here; more than zero. */
    Points maxPoints();

    /** Returns this node and all below it, each before its children, children in declared order. */
    Stream<Criterion> nodes();

    /** Returns the leaves at or below this node, in declared order. */
    default Stream<LeafCriterion> leaves() {
        return nodes().filter(LeafCriterion.class::isInstance).map(LeafCriterion.class::cast);
    }
}
