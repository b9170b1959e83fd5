package org.parindex.scoring.core.scheme;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parindex.scoring.core.aggregation.AbsencePolicy;
import org.parindex.scoring.core.aggregation.Imputation;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;

/** A node of the criterion tree: a leaf receives points directly, a group receives them from its children. */
public sealed interface Criterion permits CriterionGroup, LeafCriterion {

    CriterionCode code();

    LocalizedText name();

    /**
     * Returns the most points that can be had here, those aside that come on top; zero only in a group that holds nothing
     * else. Of a leaf whose points come on top it is the most that it adds or takes away.
     */
    Points maxPoints();

    /**
     * Returns whether {@link #maxPoints} is a limit. Where it is none, as with z-scores, points can be any number, and {@code
     * maxPoints} is what a rule takes for the full amount: 1 at a leaf.
     */
    boolean hasMaximum();

    /** Returns the maximum if it limits the points; empty if nothing does. */
    default Optional<Points> limit() {
        return Optional.of(maxPoints()).filter(maximum -> hasMaximum());
    }

    /** Returns how much this counts beside its siblings, if the aggregation of their parent asks for weights; positive. */
    Optional<Ratio> weight();

    /** Returns what a leaf here counts without a value; empty if its parent or the scheme says so. */
    Optional<AbsencePolicy> missing();

    /** Returns what stands in here for a value that is missing; empty if its parent or the scheme says so, or nothing does. */
    Optional<Imputation> imputation();

    /** Returns what a leaf here counts that does not apply to a unit; empty if its parent or the scheme says so. */
    Optional<AbsencePolicy> notApplicable();

    /** Returns the codes that this criterion had in the former edition, if they were others: several if it was merged. */
    List<CriterionCode> predecessors();

    /** Returns the place in a decision that this criterion comes from. */
    Optional<LocalizedText> reference();

    /** Returns whether the points come on top of the maximum, so that no group counts the maximum. */
    boolean isOutsideMaximum();

    /** Returns this node and all below it, each before its children, children in declared order. */
    Stream<Criterion> nodes();

    /** Returns the leaves at or below this node, in declared order. */
    default Stream<LeafCriterion> leaves() {
        return nodes().filter(LeafCriterion.class::isInstance).map(LeafCriterion.class::cast);
    }
}
