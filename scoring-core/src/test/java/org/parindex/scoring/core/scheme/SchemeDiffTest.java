package org.parindex.scoring.core.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.core.scheme.Trees.group;
import static org.parindex.scoring.core.scheme.Trees.groupBuilder;
import static org.parindex.scoring.core.scheme.Trees.leaf;
import static org.parindex.scoring.core.scheme.Trees.leafBuilder;
import static org.parindex.scoring.core.scheme.Trees.scheme;
import static org.parindex.scoring.core.scheme.Trees.source;

import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.aggregation.AbsencePolicy;
import org.parindex.scoring.core.aggregation.Rescaling;
import org.parindex.scoring.core.scheme.RankingPolicy.Basis;
import org.parindex.scoring.core.value.CriterionCode;
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

    @Nested
    class WithPredecessors {

        private LeafCriterion from(String code, String max, String... predecessors) {
            return leafBuilder(code, max)
                    .name(LocalizedText.of("Leaf " + predecessors[0]))
                    .source(code.equals("1.2") ? "b" : "a")
                    .addPredecessors(Arrays.stream(predecessors)
                            .map(CriterionCode::parse)
                            .toArray(CriterionCode[]::new))
                    .build();
        }

        @Test
        void tellsThatACriterionIsRecodedAndNothingElse() {
            assertThat(diff(base(FIRST, from("9", "5", "2")))).containsExactly("RECODED 9: 2 -> 9");
        }

        @Test
        void tellsWhatChangedOfACriterionThatIsRecoded() {
            LeafCriterion ninth = leafBuilder("9", "4.5")
                    .name(LocalizedText.of("Other"))
                    .source("b")
                    .addPredecessors(CriterionCode.parse("2"))
                    .build();
            assertThat(diff(base(FIRST, ninth)))
                    .containsExactly(
                            "REWEIGHTED total: 10 -> 9.5",
                            "RECODED 9: 2 -> 9",
                            "RENAMED 9: Leaf 2 -> Other",
                            "REWEIGHTED 9: 5 -> 4.5",
                            "SOURCE 9: a -> b");
        }

        @Test
        void doesNotTellThatChildrenOfARecodedParentAreMoved() {
            LeafCriterion report = leafBuilder("3.2", "3")
                    .name(LocalizedText.of("Leaf 1.2"))
                    .source("b")
                    .addPredecessors(CriterionCode.parse("1.2"))
                    .build();
            CriterionGroup third = groupBuilder("3", from("3.1", "2", "1.1"), report)
                    .name(LocalizedText.of("Group 1"))
                    .addPredecessors(CriterionCode.parse("1"))
                    .build();
            assertThat(diff(base(third, SECOND)))
                    .containsExactly("RECODED 3: 1 -> 3", "RECODED 3.1: 1.1 -> 3.1", "RECODED 3.2: 1.2 -> 3.2");
        }

        @Test
        void tellsThatChildrenStayWhenTheirParentsAreMerged() {
            CriterionGroup third = groupBuilder("3", leaf("1.1", "2", "a"), leaf("1.2", "3", "b"))
                    .addPredecessors(CriterionCode.parse("1"), CriterionCode.parse("2"))
                    .build();
            assertThat(diff(base(third))).containsExactly("REWEIGHTED total: 10 -> 5", "MERGED 3: 1, 2 -> 3");
        }

        @Test
        void tellsThatARecodedCriterionIsMovedAsWell() {
            CriterionGroup first = group("1", leaf("1.1", "2", "a"));
            LeafCriterion third = leafBuilder("3", "3")
                    .name(LocalizedText.of("Leaf 1.2"))
                    .source("b")
                    .addPredecessors(CriterionCode.parse("1.2"))
                    .build();
            assertThat(diff(base(first, third, SECOND)))
                    .containsExactly("REWEIGHTED 1: 5 -> 2", "RECODED 3: 1.2 -> 3", "MOVED 3: 1 -> total");
        }

        @Test
        void tellsWhatIsSplit() {
            assertThat(diff(base(FIRST, from("2", "2", "2"), from("3", "3", "2"))))
                    .containsExactly("SPLIT 2: 2 -> 2", "SPLIT 3: 2 -> 3");
        }

        @Test
        void tellsWhatIsMerged() {
            CriterionGroup first = group("1", from("1.3", "5", "1.1", "1.2"));
            assertThat(diff(base(first, SECOND))).containsExactly("MERGED 1.3: 1.1, 1.2 -> 1.3");
        }

        @Test
        void tellsAsRemovedOnlyWhatHasNoHeir() {
            CriterionGroup first = group("1", from("1.3", "5", "1.1"));
            assertThat(diff(base(first, SECOND)))
                    .containsExactly("RECODED 1.3: 1.1 -> 1.3", "REWEIGHTED 1.3: 2 -> 5", "REMOVED 1.2: 3 -> -");
        }

        @Test
        void followsCodesThatChangePlaces() {
            CriterionGroup first = group("1", from("1.2", "3", "1.1"), from("1.1", "2", "1.2"));
            assertThat(diff(base(first, SECOND)))
                    .containsExactly(
                            "RECODED 1.2: 1.1 -> 1.2",
                            "REWEIGHTED 1.2: 2 -> 3",
                            "SOURCE 1.2: a -> b",
                            "RECODED 1.1: 1.2 -> 1.1",
                            "REWEIGHTED 1.1: 3 -> 2",
                            "SOURCE 1.1: b -> a");
        }

        @Test
        void tellsThatAnotherCriterionTookTheCode() {
            assertThat(diff(base(FIRST, from("9", "5", "2"), leaf("2", "1", "a"))))
                    .containsExactly("REWEIGHTED total: 10 -> 11", "RECODED 9: 2 -> 9", "ADDED 2: - -> 1");
        }

        @Test
        void countsAPredecessorThatIsNamedTwiceOnce() {
            assertThat(diff(base(FIRST, from("9", "5", "2", "2")))).containsExactly("RECODED 9: 2 -> 9");
        }

        @Test
        void passesPredecessorsOverThatTheEarlierSchemeDoesNotHave() {
            assertThat(diff(base(
                            FIRST,
                            leafBuilder("2", "5")
                                    .source("a")
                                    .addPredecessors(CriterionCode.parse("7"))
                                    .build())))
                    .isEmpty();
        }
    }

    @Test
    void tellsOfSourcesReferencesAndRescaling() {
        Criterion second = leafBuilder("2", "5")
                .source("a")
                .reference(LocalizedText.of("Decision 2"))
                .build();
        assertThat(diff(base(FIRST, second).addSources(source("c")).rescaling(Rescaling.PARENT)))
                .containsExactly(
                        "SOURCES total: a: a, b: b -> a: a, b: b, c: c",
                        "RESCALING total: total -> parent",
                        "REFERENCE 2: - -> Decision 2");
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

    @Test
    void tellsOfLevelsThatAreRoundedOtherwise() {
        Scheme.Builder after = base(FIRST, SECOND)
                .addLevelRoundings(
                        LevelRounding.of(0, Rounding.halfUp(1)),
                        LevelRounding.ofLeaves(new Rounding(4, RoundingMode.HALF_EVEN))
                                .carrying(LevelRounding.Carried.EXACT));
        assertThat(diff(after))
                .containsExactly("ROUNDING total: scale 2, half-up, at leaf -> scale 2, half-up, at leaf; "
                        + "level 0: scale 1, half-up; level leaves: scale 4, half-even, carried exact");
    }
}
