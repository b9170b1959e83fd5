package org.parindex.scoring.io.report;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.parindex.scoring.core.comparison.Comparison;
import org.parindex.scoring.core.score.LeftOut;
import org.parindex.scoring.core.score.Scorecard;
import org.parindex.scoring.core.score.Scorecards;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.CriterionCode;

/**
 * A unit whose result is to be explained.
 *
 * @param cards the results of all units, among which this one has its rank
 * @param unit one that was scored, or left out
 * @param criterion which is explained, with all below it and the way from there to the total; empty if all are
 * @param comparison the previous year beside this one, if it is known
 */
public record ExplainedUnit(
        Scorecards cards, Unit unit, Optional<CriterionCode> criterion, Optional<Comparison> comparison) {

    /** @throws IllegalArgumentException if the unit was neither scored nor left out, or the scheme has no such criterion */
    public ExplainedUnit {
        requireNonNull(comparison, "comparison");
        checkArgument(
                cards.find(unit).isPresent() || leftOut(cards, unit).isPresent(), "unit (%s) has no score sheet", unit);
        boolean isKnown = criterion
                .map(code -> cards.scheme().criterion(code).isPresent())
                .orElse(true);
        checkArgument(isKnown, "criterion (%s) is not in the scheme", criterion);
    }

    Optional<Scorecard> card() {
        return cards.find(unit);
    }

    Optional<LeftOut> leftOut() {
        return leftOut(cards, unit);
    }

    private static Optional<LeftOut> leftOut(Scorecards cards, Unit unit) {
        return cards.leftOut().stream().filter(left -> left.unit().equals(unit)).findFirst();
    }
}
