package org.parindex.scoring.io.report;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.score.CriterionState;
import org.parindex.scoring.core.score.LeftOut;
import org.parindex.scoring.core.score.Scorecard;
import org.parindex.scoring.core.score.Scorecards;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.Ratio;

/** Tells what the figures alone do not: who is left out, which points come from a policy, which scheme was applied. */
final class IndexNotes {

    private IndexNotes() {}

    static List<String> of(Scorecards cards, Labels labels) {
        List<String> notes = new ArrayList<>();
        if (!cards.leftOut().isEmpty()) {
            notes.add(labels.get("left-out") + ": "
                    + cards.leftOut().stream()
                            .map(LeftOut::unit)
                            .map(Unit::name)
                            .collect(joining(", ")));
        }
        notes.addAll(byPolicy(cards, CriterionState.IMPUTED, labels.get("imputed")));
        notes.addAll(byPolicy(cards, CriterionState.MISSING, labels.get("missing")));
        notes.addAll(byPolicy(cards, CriterionState.NOT_APPLICABLE, labels.get("not-applicable")));
        rescaled(cards, labels).forEach(notes::add);
        Scheme scheme = cards.scheme();
        notes.add(labels.get("scheme") + ": " + scheme.id() + ", " + scheme.fingerprint());
        return notes;
    }

    /** Totals of units that could reach less than others are scaled up to the maximum of all. */
    private static Stream<String> rescaled(Scorecards cards, Labels labels) {
        Ratio maximum = Ratio.from(cards.scheme().maxPoints());
        return cards.asList().stream()
                .filter(card -> cards.scheme().root().hasMaximum())
                .filter(card -> !card.root().reachable().equals(maximum))
                .map(card -> labels.get("rescaled") + ": " + card.unit() + ": "
                        + cards.scheme()
                                .roundingPolicy()
                                .ofTotal()
                                .round(card.root().reachable()) + " → "
                        + cards.scheme().maxPoints());
    }

    private static List<String> byPolicy(Scorecards cards, CriterionState state, String label) {
        List<String> notes = new ArrayList<>();
        for (Scorecard card : cards.asList()) {
            List<String> points = card.root()
                    .nodes()
                    .filter(node -> node.state() == state)
                    .map(node -> node.criterion().code()
                            + node.points().map(found -> " = " + found).orElse(""))
                    .toList();
            if (!points.isEmpty()) {
                notes.add(label + ": " + card.unit() + ": " + String.join(", ", points));
            }
        }
        return notes;
    }
}
