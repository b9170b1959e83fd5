package org.parindex.scoring.core.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.core.scheme.Trees.group;
import static org.parindex.scoring.core.scheme.Trees.groupBuilder;
import static org.parindex.scoring.core.scheme.Trees.leaf;
import static org.parindex.scoring.core.scheme.Trees.leafBuilder;
import static org.parindex.scoring.core.scheme.Trees.scheme;
import static org.parindex.scoring.core.scheme.Trees.source;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.aggregation.AbsencePolicy;
import org.parindex.scoring.core.scheme.RankingPolicy.Basis;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Rounding;

class SchemeDiffTest {

    private static final CriterionGroup FIRST = group("1", leaf("1.1", "2", "a"), leaf("1.2", "3", "b"));
    private static final LeafCriterion SECOND = leaf("2", "5", "a");

    private static Scheme.Builder base(Criterion... criteria) {
        return scheme(criteria).addSources(source("a"), source("b"));
    }

    private static List<String> diff(Scheme.Builder after) {
        return SchemeDiff.between(base(FIRST, SECOND).build(), after.build()).changes().stream()
                .map(change -> change.kind() + " " + change.code() + ": " + text(change.before()) + " -> "
                        + text(change.after()))
                .toList();
    }

    private static String text(Optional<LocalizedText> value) {
        return value.map(LocalizedText::toString).orElse("-");
    }

    @Test
    void isEmptyForSchemesThatSayTheSame() {
        assertThat(diff(base(FIRST, SECOND).id(SchemeId.parse("test/index@2021"))))
                .isEmpty();
    }

    @Test
    void isEmptyForAnotherOrderBelowTheSameParent() {
        assertThat(diff(base(SECOND, group("1", leaf("1.2", "3", "b"), leaf("1.1", "2", "a")))))
                .isEmpty();
    }

    @Nested
    class OfCriteria {

        @Test
        void tellsWhatIsAddedWithItsMaximumAndWhatThatMakesOfTheGroups() {
            CriterionGroup more = group("1", leaf("1.1", "2", "a"), leaf("1.2", "3", "b"), leaf("1.3", "0.5", "a"));
            assertThat(diff(base(more, SECOND)))
                    .containsExactly("REWEIGHTED total: 10 -> 10.5", "REWEIGHTED 1: 5 -> 5.5", "ADDED 1.3: - -> 0.5");
        }

        @Test
        void tellsWhatIsRemovedLast() {
            assertThat(diff(base(leaf("3", "10", "b"))))
                    .containsExactly(
                            "ADDED 3: - -> 10",
                            "REMOVED 1: 5 -> -",
                            "REMOVED 1.1: 2 -> -",
                            "REMOVED 1.2: 3 -> -",
                            "REMOVED 2: 5 -> -");
        }

        @Test
        void tellsWhatIsMovedByTheCodesOfTheParents() {
            assertThat(diff(base(group("1", leaf("1.1", "2", "a")), leaf("1.2", "3", "b"), SECOND)))
                    .containsExactly("REWEIGHTED 1: 5 -> 2", "MOVED 1.2: 1 -> total");
        }

        @Test
        void tellsEachThingThatChangedOfOneCriterion() {
            LeafCriterion second = leafBuilder("2", "4")
                    .name(LocalizedText.of("Other"))
                    .source("b")
                    .build();
            assertThat(diff(base(FIRST, second)))
                    .containsExactly(
                            "REWEIGHTED total: 10 -> 9",
                            "RENAMED 2: Leaf 2 -> Other",
                            "REWEIGHTED 2: 5 -> 4",
                            "SOURCE 2: a -> b");
        }

        @Test
        void tellsThatALeafBecameAGroup() {
            assertThat(diff(base(
                            FIRST,
                            groupBuilder("2", leaf("2.1", "5", "a"))
                                    .name(LocalizedText.of("Leaf 2"))
                                    .build())))
                    .containsExactly(
                            "SOURCE 2: a -> -", "RULE 2: awarded -> -", "AGGREGATION 2: - -> sum", "ADDED 2.1: - -> 5");
        }

        @Test
        void tellsTheNameOfTheLaterSchemeAndOfWhatIsGoneTheFormerOne() {
            Scheme before = base(FIRST, SECOND).build();
            Scheme after = base(leafBuilder("2", "5")
                            .name(LocalizedText.of("Other"))
                            .source("a")
                            .build())
                    .build();
            assertThat(SchemeDiff.between(before, after).changes())
                    .extracting(change -> change.code() + " " + change.name())
                    .containsExactly("total Index", "2 Other", "1 Group 1", "1.1 Leaf 1.1", "1.2 Leaf 1.2");
        }
    }

    @Test
    void tellsTheTitleAndThePoliciesFirst() {
        Scheme.Builder after = base(FIRST, SECOND)
                .title(LocalizedText.of("Other index"))
                .rounding(new Rounding(3, RoundingMode.HALF_EVEN))
                .roundingPlace(RoundingPlace.EVERY_NODE)
                .ranking(new RankingPolicy(TieRule.DENSE, Basis.EXACT, List.of(new TieBreaker.BySource("b"))))
                .grades(GradeScales.onPercent("I x >= 80", "II x < 80"))
                .missing(AbsencePolicy.ZERO)
                .notApplicable(AbsencePolicy.FULL);
        assertThat(diff(after))
                .containsExactly(
                        "ROUNDING total: scale 2, half-up, at leaf -> scale 3, half-even, at every-node",
                        "RANKING total: competition, on rounded -> dense, on exact, source b",
                        "GRADES total: - -> I (x ≥ 80%), II (x < 80%), on percent",
                        "MISSING total: refuse -> zero",
                        "NOT_APPLICABLE total: refuse -> full",
                        "RENAMED total: Index -> Other index");
    }
}
