package org.parindex.scoring.io.tables.mapping;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.sheet.Stage;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.io.tables.mapping.ColumnMeaning.OfCriterion;
import org.parindex.scoring.io.tables.mapping.ColumnMeaning.OfRole;
import org.parindex.scoring.io.tables.mapping.ColumnMeaning.OfUnit;

/**
 * What a heading was taken for, and what else it may mean.
 *
 * @param heading of the column
 * @param meaning what it holds; {@link ColumnRole#IGNORED} while that is not known
 * @param why for which reason
 * @param open the criteria between which nothing decides yet; none once the meaning is known
 */
record ColumnMatch(Heading heading, ColumnMeaning meaning, MatchReason why, Candidates open) {

    private static final Candidates NONE = new Candidates(Set.of(), MatchReason.NOTHING);

    static ColumnMatch of(Heading heading, ColumnMeaning meaning, MatchReason why) {
        return new ColumnMatch(heading, meaning, why, NONE);
    }

    static ColumnMatch nothing(Heading heading) {
        return of(heading, ColumnMeaning.of(ColumnRole.IGNORED), MatchReason.NOTHING);
    }

    /** @param found at least one criterion */
    static ColumnMatch of(Heading heading, Candidates found) {
        return found.only()
                .map(criterion -> of(heading, ColumnMeaning.of(criterion.code()), found.why()))
                .orElseGet(() ->
                        new ColumnMatch(heading, ColumnMeaning.of(ColumnRole.IGNORED), MatchReason.NOTHING, found));
    }

    /** Returns the criterion that it is known to be of. */
    Optional<CriterionCode> criterion() {
        return meaning instanceof OfCriterion own ? Optional.of(own.code()) : Optional.empty();
    }

    /** Returns the maximum that is printed in the heading. */
    Optional<Points> maximum() {
        return label().maximum();
    }

    /** Returns what is printed of the criterion: above its stage or input, else in the lowest heading. */
    Label label() {
        int parts = heading.parts().size();
        int ofCriterion = parts - 1 - depth();
        return ofCriterion == parts - 1 || ofCriterion < 0
                ? heading.label()
                : Label.of(heading.parts().get(ofCriterion));
    }

    /** How many headings stand below that of the criterion. */
    private int depth() {
        if (!(meaning instanceof OfCriterion own)) {
            return 0;
        }
        boolean isBelow =
                own.stage().isPresent() && HeadingWords.stage(heading.last()).isPresent();
        return (isBelow ? 1 : 0) + (own.input().isPresent() && !isCodedInput() ? 1 : 0);
    }

    /** Returns whether an input is named behind the code, as this library writes it. */
    boolean isCodedInput() {
        return meaning instanceof OfCriterion own
                && own.input().isPresent()
                && heading.parts().stream().anyMatch(own.heading()::equals);
    }

    boolean isAmbiguous() {
        return !open.criteria().isEmpty();
    }

    /** Returns whether nothing is known of the column, though it has a heading. */
    boolean isUnknown() {
        return why == MatchReason.NOTHING && !isAmbiguous() && !heading.parts().isEmpty();
    }

    ColumnMatch as(ColumnMeaning known, MatchReason reason) {
        return of(heading, known, reason);
    }

    /** Returns the match once more is known of the criterion, if that decides. */
    ColumnMatch narrowed(Predicate<Criterion> condition) {
        return isAmbiguous() ? of(heading, open.narrowed(condition)) : this;
    }

    /** Returns the match with the stage whose values the column holds, if it holds values. */
    ColumnMatch at(Stage stage) {
        if (meaning instanceof OfCriterion own) {
            return new ColumnMatch(heading, new OfCriterion(own.code(), own.input(), Optional.of(stage)), why, open);
        }
        if (meaning instanceof OfUnit own) {
            return new ColumnMatch(heading, new OfUnit(own.unit(), Optional.of(stage)), why, open);
        }
        return meaning.is(ColumnRole.VALUE)
                ? new ColumnMatch(heading, new OfRole(ColumnRole.VALUE, Optional.of(stage)), why, open)
                : this;
    }

    ColumnMapping mapping() {
        return new ColumnMapping(heading.column(), heading.text(), meaning, why);
    }
}
