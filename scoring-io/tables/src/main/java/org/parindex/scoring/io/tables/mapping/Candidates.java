package org.parindex.scoring.io.tables.mapping;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.value.Points;

/**
 * The criteria that a heading may mean.
 *
 * @param criteria none, one, or several between which something else must decide
 * @param why by what they were found
 */
record Candidates(Set<Criterion> criteria, MatchReason why) {

    private static final int MOST_SHOWN = 20;

    Candidates {
        criteria = ImmutableSet.copyOf(criteria);
    }

    Optional<Criterion> only() {
        return criteria.size() == 1 ? criteria.stream().findFirst() : Optional.empty();
    }

    /** Returns those with a printed maximum, or all if none has it: it decides between criteria of the same name. */
    Candidates preferring(Optional<Points> maximum) {
        ImmutableSet<Criterion> left = criteria.stream()
                .filter(criterion -> maximum.isPresent() && maximum.equals(criterion.limit()))
                .collect(ImmutableSet.toImmutableSet());
        if (left.isEmpty()) {
            return this;
        }
        return new Candidates(left, why == MatchReason.NAME ? MatchReason.NAME_AND_MAXIMUM : why);
    }

    /** Returns the codes, for people. */
    String codes() {
        return listed(
                criteria.stream().map(criterion -> criterion.code().text()).toList());
    }

    /** Returns names on one line, the first of them if there are a great many. */
    static String listed(Collection<String> names) {
        String shown = names.stream().limit(MOST_SHOWN).collect(joining(", "));
        return names.size() > MOST_SHOWN ? shown + ", …" : shown;
    }

    /** Returns these, which have the name, and another that has the code: nobody but people can tell which is meant. */
    Candidates contradicting(Criterion coded) {
        return new Candidates(
                ImmutableSet.<Criterion>builder().addAll(criteria).add(coded).build(), MatchReason.CODE);
    }

    /** Returns those that fulfil a condition, or all if none does, or the code and the name contradict each other. */
    Candidates narrowed(Predicate<Criterion> condition) {
        if (why == MatchReason.CODE) {
            return this;
        }
        ImmutableSet<Criterion> left = criteria.stream().filter(condition).collect(ImmutableSet.toImmutableSet());
        return left.isEmpty() ? this : new Candidates(left, why);
    }
}
