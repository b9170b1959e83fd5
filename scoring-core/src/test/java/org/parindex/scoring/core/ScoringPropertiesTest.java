package org.parindex.scoring.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.core.Generator.rounds;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.RoundingPlace;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.score.Scorecard;
import org.parindex.scoring.core.score.Scorecards;
import org.parindex.scoring.core.score.Scorer;
import org.parindex.scoring.core.sheet.Entry;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;

/** What holds for every scheme whose children add up, and every score sheet. */
class ScoringPropertiesTest {

    private static final int ROUNDS = 1_000;

    @Test
    void theScorerAgreesWithASimpleImplementation() {
        rounds(ROUNDS, random -> {
            Scheme scheme = random.scheme();
            for (ScoreSheet sheet : random.sheets(scheme)) {
                SimpleScoring simple = new SimpleScoring(scheme, sheet);
                Scorecard card = card(scheme, sheet);
                card.root()
                        .nodes()
                        .forEach(node -> assertThat(node.points().orElseThrow())
                                .as("%s", node.criterion().code())
                                .isEqualTo(simple.at(node.criterion().code().text())));
                card.pointsBySource()
                        .forEach((source, points) ->
                                assertThat(points).as(source).hasValue(simple.from(source)));
            }
        });
    }

    @Test
    void aParentIsTheSumOfItsChildren() {
        rounds(ROUNDS, random -> {
            Scheme scheme = random.scheme(random.pick(RoundingPlace.LEAF, RoundingPlace.EVERY_NODE));
            cards(scheme, random.sheets(scheme))
                    .forEach(card -> card.root()
                            .nodes()
                            .filter(node -> !node.children().isEmpty())
                            .forEach(node -> assertThat(sum(node.children().stream()
                                            .map(each -> each.points().orElseThrow())
                                            .toList()))
                                    .as("%s", node.criterion().code())
                                    .isEqualTo(node.points().orElseThrow())));
        });
    }

    @Test
    void aParentIsTheExactSumOfItsChildrenIfOnlyTheResultIsRounded() {
        rounds(ROUNDS, random -> {
            Scheme scheme = random.scheme(RoundingPlace.RESULT);
            cards(scheme, random.sheets(scheme))
                    .forEach(card -> card.root()
                            .nodes()
                            .filter(node -> !node.children().isEmpty())
                            .forEach(node -> assertThat(Ratio.sum(node.children().stream()
                                            .map(each -> each.unrounded().orElseThrow())
                                            .toList()))
                                    .as("%s", node.criterion().code())
                                    .isEqualTo(node.unrounded().orElseThrow())));
        });
    }

    @Test
    void leavesSourcesAndDomainsGiveTheSameTotal() {
        rounds(ROUNDS, random -> {
            Scheme scheme = random.scheme(random.pick(RoundingPlace.LEAF, RoundingPlace.EVERY_NODE));
            for (Scorecard card : cards(scheme, random.sheets(scheme))) {
                assertThat(sum(leaves(card))).as("leaves").isEqualTo(card.total());
                assertThat(sum(card.root().children().stream()
                                .map(each -> each.points().orElseThrow())
                                .toList()))
                        .as("domains")
                        .isEqualTo(card.total());
                if (!scheme.sources().isEmpty()) {
                    assertThat(sum(card.pointsBySource().values().stream()
                                    .flatMap(Optional::stream)
                                    .toList()))
                            .as("sources")
                            .isEqualTo(card.total());
                }
            }
        });
    }

    @Test
    void everyNodeLiesBetweenZeroAndItsMaximum() {
        rounds(ROUNDS, random -> {
            Scheme scheme = random.scheme();
            cards(scheme, random.sheets(scheme))
                    .forEach(card -> card.root()
                            .nodes()
                            .forEach(node -> assertThat(node.points().orElseThrow())
                                    .as("%s", node.criterion().code())
                                    .isBetween(Points.ZERO, node.criterion().maxPoints())));
        });
    }

    @Test
    void theOrderOfSheetsEntriesAndSiblingsChangesNoPoints() {
        rounds(ROUNDS, random -> {
            Scheme scheme = random.scheme();
            List<ScoreSheet> sheets = random.sheets(scheme);
            List<ScoreSheet> shuffled = random.shuffled(sheets).stream()
                    .map(random::withEntriesShuffled)
                    .toList();
            Scorecards before = score(scheme, sheets);
            for (Scorecard after : cards(random.withSiblingsShuffled(scheme), shuffled)) {
                assertSamePoints(after, before.find(after.unit()).orElseThrow());
            }
        });
    }

    @Test
    void raisingALeafNeverLowersTheTotal() {
        rounds(ROUNDS, random -> {
            Scheme scheme = random.scheme();
            ScoreSheet sheet = random.sheets(scheme).get(0);
            LeafCriterion leaf = random.pick(scheme.leaves());
            if (sheet.entries().get(leaf.code()) instanceof Entry.Awarded awarded) {
                Scorecard raised = card(scheme, with(sheet, leaf, random.between(awarded.points(), leaf)));
                assertThat(raised.total())
                        .isGreaterThanOrEqualTo(card(scheme, sheet).total());
            }
        });
    }

    @Test
    void anotherUnitChangesNobodyElse() {
        rounds(ROUNDS, random -> {
            Scheme scheme = random.scheme();
            List<ScoreSheet> sheets = random.sheets(scheme);
            List<Scorecard> all = cards(scheme, sheets);
            List<ScoreSheet> fewer = sheets.subList(0, sheets.size() - 1);
            assertThat(cards(scheme, fewer)).isEqualTo(all.subList(0, fewer.size()));
        });
    }

    @Test
    void theMeanOfOneUnitIsItsTotal() {
        rounds(ROUNDS, random -> {
            Scheme scheme = random.scheme();
            Scorecards one = score(scheme, random.sheets(scheme).subList(0, 1));
            assertThat(one.meanTotal()).contains(Ratio.from(one.asList().get(0).total()));
        });
    }

    private static ScoreSheet with(ScoreSheet sheet, LeafCriterion leaf, Points points) {
        ScoreSheet.Builder changed = ScoreSheet.builder().unit(sheet.unit());
        sheet.entries()
                .forEach((code, entry) ->
                        changed.putEntries(code, code.equals(leaf.code()) ? Entry.awarded(points) : entry));
        return changed.build();
    }

    private static void assertSamePoints(Scorecard after, Scorecard before) {
        assertThat(after.total()).isEqualTo(before.total());
        assertThat(Map.copyOf(after.pointsBySource())).isEqualTo(Map.copyOf(before.pointsBySource()));
        after.root()
                .nodes()
                .forEach(node -> assertThat(node.points().orElseThrow())
                        .as("%s", node.criterion().code())
                        .isEqualTo(before.at(node.criterion().code()).points().orElseThrow()));
    }

    private static List<Points> leaves(Scorecard card) {
        return card.root()
                .nodes()
                .filter(node -> node.criterion() instanceof LeafCriterion)
                .map(each -> each.points().orElseThrow())
                .toList();
    }

    private static Points sum(Collection<Points> points) {
        return Points.of(points.stream().map(Points::toBigDecimal).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static Scorecard card(Scheme scheme, ScoreSheet sheet) {
        return cards(scheme, List.of(sheet)).get(0);
    }

    private static List<Scorecard> cards(Scheme scheme, List<ScoreSheet> sheets) {
        return score(scheme, sheets).asList();
    }

    private static Scorecards score(Scheme scheme, List<ScoreSheet> sheets) {
        Checked<Scorecards> cards = Scorer.of(scheme).score(sheets);
        assertThat(cards.issues()).isEmpty();
        return cards.orElseThrow();
    }
}
