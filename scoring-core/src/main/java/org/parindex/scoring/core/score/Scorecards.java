package org.parindex.scoring.core.score;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;

/** The results of many units under one scheme. */
public final class Scorecards {

    private final Scheme scheme;
    private final ImmutableMap<Unit, Scorecard> cards;
    private final ImmutableList<LeftOut> leftOut;

    Scorecards(Scheme scheme, List<Scorecard> cards, List<LeftOut> leftOut) {
        this.scheme = scheme;
        this.cards = Maps.uniqueIndex(cards, Scorecard::unit);
        this.leftOut = ImmutableList.copyOf(leftOut);
    }

    /** Returns the scheme that was applied. */
    public Scheme scheme() {
        return scheme;
    }

    /** Returns the scorecards, in the order of the score sheets. */
    public List<Scorecard> asList() {
        return cards.values().asList();
    }

    /** Returns the units that could not be scored, each with its reasons. */
    public List<LeftOut> leftOut() {
        return leftOut;
    }

    /** Returns the scorecard of a unit; empty if it was left out or had no score sheet. */
    public Optional<Scorecard> find(Unit unit) {
        return Optional.ofNullable(cards.get(unit));
    }

    /** Returns the unweighted mean of the published totals, exact; empty if no unit was scored. */
    public Optional<Ratio> meanTotal() {
        return mean(card -> Optional.of(card.total()));
    }

    /** Returns the unweighted mean of the published points at a criterion, exact; empty if no unit has points there. */
    public Optional<Ratio> meanAt(CriterionCode code) {
        return mean(card -> card.at(code).points());
    }

    /** Returns the unweighted mean of the published points from a source, exact; empty if no unit has points from it. */
    public Optional<Ratio> meanFrom(String source) {
        return mean(card -> card.pointsFrom(source));
    }

    private Optional<Ratio> mean(Function<Scorecard, Optional<Points>> figure) {
        List<Ratio> figures = asList().stream()
                .map(figure)
                .flatMap(Optional::stream)
                .map(Ratio::from)
                .toList();
        return figures.isEmpty() ? Optional.empty() : Optional.of(Ratio.mean(figures));
    }
}
