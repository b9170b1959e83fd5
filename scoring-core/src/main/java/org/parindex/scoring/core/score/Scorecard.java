package org.parindex.scoring.core.score;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.parindex.scoring.core.scheme.SchemeId;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.Points;

/** One unit's result: a score for each node of the tree, and the same points once more by source. */
@Value.Immutable
public abstract class Scorecard {

    Scorecard() {}

    public abstract Unit unit();

    /** Returns the scheme that was applied. */
    public abstract SchemeId scheme();

    /** Returns the fingerprint of the scheme that was applied. */
    public abstract String fingerprint();

    /** Returns the result of the whole tree. */
    public abstract CriterionScore root();

    /**
     * Returns the points by the source's id, in the scheme's order; before they are rounded
     * they add up to the total, unless leaves were left out and the total was rescaled. A source has no points if all of its
     * leaves are left out.
     */
    public abstract Map<String, Optional<Points>> pointsBySource();

    @Value.Derived
    @Value.Auxiliary
    ImmutableMap<CriterionCode, CriterionScore> byCode() {
        return root().nodes().collect(toImmutableMap(node -> node.criterion().code(), node -> node));
    }

    /** Returns the total as published. */
    public Points total() {
        return root().points().orElseThrow();
    }

    /**
     * Returns the result of a node.
     *
     * @throws IllegalArgumentException if the scheme has no such criterion
     */
    public CriterionScore at(CriterionCode code) {
        CriterionScore score = byCode().get(code);
        if (score == null) {
            throw new IllegalArgumentException("criterion " + code + " is not in " + scheme());
        }
        return score;
    }

    /**
     * Returns the points from a source; empty if all of its leaves are left out.
     *
     * @throws IllegalArgumentException if the scheme has no such source
     */
    public Optional<Points> pointsFrom(String source) {
        Optional<Points> points = pointsBySource().get(source);
        if (points == null) {
            throw new IllegalArgumentException("source " + source + " is not in " + scheme());
        }
        return points;
    }

    static Builder builder() {
        return new Builder();
    }

    static final class Builder extends ImmutableScorecard.Builder {}
}
