package org.parindex.scoring.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.core.Generator.rounds;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.aggregation.Rescaling;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.score.Scorecard;
import org.parindex.scoring.core.score.Scorecards;
import org.parindex.scoring.core.score.Scorer;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;

/** What holds for every scheme whose children add up and which leaves out what is absent. */
class RescalingPropertiesTest {

    private static final int ROUNDS = 100;

    @Test
    void theScorerAgreesWithASimpleImplementation() {
        rounds(ROUNDS, random -> {
            Scheme scheme = random.withLeavesLeftOut(random.scheme());
            for (ScoreSheet sheet : random.sheets(scheme)) {
                SimpleRescaling simple = new SimpleRescaling(scheme, sheet);
                Optional<Scorecard> card = card(scheme, sheet);
                assertThat(card.isPresent()).isEqualTo(simple.at("total").isPresent());
                card.ifPresent(found -> found.root()
                        .nodes()
                        .forEach(node -> assertThat(node.points())
                                .as("%s", node.criterion().code())
                                .isEqualTo(simple.at(node.criterion().code().text())
                                        .map(Points::of))));
            }
        });
    }

    @Test
    void whatCouldBeReachedIsTheSumOfTheLeavesThatCount() {
        rounds(ROUNDS, random -> {
            Scheme scheme = random.withLeavesLeftOut(random.scheme());
            ScoreSheet sheet = random.sheets(scheme).get(0);
            card(scheme, sheet)
                    .ifPresent(card -> card.root().nodes().forEach(node -> {
                        List<Ratio> counted = node.nodes()
                                .filter(leaf -> leaf.children().isEmpty())
                                .filter(leaf -> leaf.points().isPresent())
                                .map(leaf -> Ratio.from(leaf.criterion().maxPoints()))
                                .toList();
                        assertThat(node.reachable())
                                .as("%s", node.criterion().code())
                                .isEqualTo(Ratio.sum(counted));
                    }));
        });
    }

    @Test
    void whereNothingIsAbsentThePlaceOfRescalingChangesNothing() {
        rounds(ROUNDS, random -> {
            Scheme scheme = random.scheme();
            ScoreSheet sheet = random.sheets(scheme).get(0);
            assertThat(totals(scheme, sheet, Rescaling.PARENT)).isEqualTo(totals(scheme, sheet, Rescaling.TOTAL));
        });
    }

    private static Optional<Ratio> totals(Scheme scheme, ScoreSheet sheet, Rescaling rescaling) {
        Scheme rescaled = Scheme.builder().from(scheme).rescaling(rescaling).build();
        return card(rescaled, sheet).flatMap(card -> card.root().unrounded());
    }

    private static Optional<Scorecard> card(Scheme scheme, ScoreSheet sheet) {
        Checked<Scorecards> cards = Scorer.of(scheme).score(List.of(sheet));
        assertThat(cards.issues()).allMatch(issue -> issue.code().id().equals("SCO-110"));
        return cards.value().orElseThrow().find(sheet.unit());
    }
}
