package org.parindex.scoring.core.rule;

/**
 * How a measurement becomes the points of a leaf.
 *
 * <p>A rule is a value: its parts can be looked into, two rules with the same parts are equal, and {@link Object#toString}
 * spells all parts out, because the fingerprint of a scheme is made of it. Records do all that.
 */
public interface ScoringRule {

    /** Returns the name under which a scheme file asks for this kind of rule, such as {@code awarded}. */
    String kind();

    /** Returns the points of a measurement, exact and not yet rounded, with the reason; it need not keep to a maximum. */
    Outcome score(Measurement measurement);
}
