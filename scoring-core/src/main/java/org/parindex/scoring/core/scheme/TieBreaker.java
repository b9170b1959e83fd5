package org.parindex.scoring.core.scheme;

import static java.util.Objects.requireNonNull;

import org.parindex.scoring.core.value.CriterionCode;

/** What decides between units with equal totals: more published points from a source, or at a criterion, come first. */
public sealed interface TieBreaker {

    /** More points from a source, named by its id, come first. */
    record BySource(String source) implements TieBreaker {
        public BySource {
            requireNonNull(source, "source");
        }

        @Override
        public String toString() {
            return "source " + source;
        }
    }

    /** More points at a criterion come first. */
    record ByCriterion(CriterionCode criterion) implements TieBreaker {
        public ByCriterion {
            requireNonNull(criterion, "criterion");
        }

        @Override
        public String toString() {
            return "criterion " + criterion;
        }
    }
}
