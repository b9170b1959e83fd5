package org.parindex.scoring.scheme.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.value.CriterionCode;

/**
 * What an edition makes of its base; where a base comes from is in {@link EditionBasesTest}, what
 * is wrong with editions in {@link EditionsTest}.
 */
class EditionTest {

    private static final String HEAD = """
            format: 1
            scheme: demo/offices
            edition: 2021
            extends: demo/offices@2020
            """;

    private final String base;

    EditionTest() throws IOException {
        this.base = Files.readString(SchemeFiles.folder("editions").resolve("base.yaml"));
    }

    private Scheme edition(String changes) {
        return Editions.read(HEAD + changes, base).orElseThrow();
    }

    private static List<String> codes(Scheme scheme) {
        return scheme.root().nodes().map(node -> node.code().text()).skip(1).toList();
    }

    private static Criterion criterion(Scheme scheme, String code) {
        return scheme.criterion(CriterionCode.parse(code)).orElseThrow();
    }

    /** Returns the base as an edition of 2021, with another line in place of one of its lines. */
    private Scheme byHand(String line, String other) {
        assertThat(base).contains(line);
        return SchemeFiles.scheme(base.replace("edition: 2020", "edition: 2021").replace(line, other));
    }

    private static void assertSame(Scheme edition, Scheme byHand) {
        assertThat(edition).isEqualTo(byHand);
        assertThat(edition.fingerprint()).isEqualTo(byHand.fingerprint());
        assertThat(SchemeWriter.write(edition)).isEqualTo(SchemeWriter.write(byHand));
    }

    @Test
    void isTheBaseIfNothingChanges() {
        assertSame(edition(""), byHand("format", "format"));
    }

    @Test
    void saysTheSameAsTheSchemeWrittenOutByHand() {
        Scheme edition = edition("""
                title: Index of 2021
                max: 12.5
                sources: {survey: {vi: Khảo sát, en: Survey}, citizens: Citizens}
                rounding: {scale: 1, levels: [{level: 0, mode: down}]}
                missing: zero
                changes:
                  - {set: 1.1, name: Plans, max: 2.5, missing: refuse}
                  - {add: {code: 1.0, before: 1.1, name: Leaders, max: 1, source: citizens}}
                  - {rename: 1.2, code: 1.9}
                  - {set: 1.9, rule: {choice: {options: {in time: max, never: -1}}}, reference: "Decision 2"}
                  - {remove: 2.10}
                  - {move: 2.1, under: 1, after: 1.0}
                  - {set: 1, max: 10.5}
                  - {add: {code: 2.2, under: 2, name: Firms, max: 0.5, source: citizens}}
                  - {set: 2, name: Firms and others, max: 0.5, not-applicable: leave-out}
                  - {add: {code: 3, after: 1, name: Services, max: 1.5, criteria: [{code: 3.1, name: Online, max: 1.5, source: survey}]}}
                """);

        assertSame(edition, SchemeFiles.scheme("""
                format: 1
                scheme: demo/offices
                edition: 2021
                title: Index of 2021
                max: 12.5
                sources: {appraisal: Appraisal, survey: {vi: Khảo sát, en: Survey}, citizens: Citizens}
                rounding: {scale: 1, levels: [{level: 0, mode: down}]}
                ranking: {tie-breakers: [{criterion: 1.9}]}
                missing: zero
                criteria:
                  - code: 1
                    name: Steering
                    max: 10.5
                    criteria:
                      - {code: 1.0, name: Leaders, max: 1, source: citizens}
                      - {code: 2.1, name: Citizens, max: 3, source: survey}
                      - {code: 1.1, name: Plans, max: 2.5, source: appraisal, missing: refuse}
                      - code: 1.9
                        name: Reports
                        max: 4
                        source: appraisal
                        predecessors: [1.2]
                        reference: Decision 2
                        rule: {choice: {options: {in time: max, never: -1}}}
                  - code: 3
                    name: Services
                    max: 1.5
                    criteria:
                      - {code: 3.1, name: Online, max: 1.5, source: survey}
                  - code: 2
                    name: Firms and others
                    max: 0.5
                    not-applicable: leave-out
                    criteria:
                      - {code: 2.2, name: Firms, max: 0.5, source: citizens}
                """));
    }

    @Nested
    class Changes {

        @Test
        void setOneKeyAndLeaveTheOthers() {
            assertSame(
                    edition("changes: [{set: 2.10, source: appraisal}]"),
                    byHand("max: 1, source: survey", "max: 1, source: appraisal"));
        }

        @Test
        void setTwiceHoldTheLast() {
            assertThat(criterion(edition("changes: [{set: 1.1, name: A}, {set: 1.1, name: B}]"), "1.1")
                            .name())
                    .hasToString("B");
        }

        @Test
        void reweightLeavesWithAllThatFollows() {
            Scheme edition =
                    edition("changes: [{set: 1.2, max: 3}, {set: 1, max: 5}, {set: 2.1, max: 4}, {set: 2, max: 5}]");
            assertThat(edition.root().nodes().map(node -> node.maxPoints().toString()))
                    .containsExactly("10", "5", "2", "3", "5", "4", "1");
        }

        @Test
        void addAtTheEndOfAGroup() {
            assertThat(codes(edition("""
                            max: 11
                            changes:
                              - {add: {code: 1.3, under: 1, name: New, max: 1, source: survey}}
                              - {set: 1, max: 7}
                            """))).containsExactly("1", "1.1", "1.2", "1.3", "2", "2.1", "2.10");
        }

        @Test
        void addAtTheEndOfAllUnlessAPlaceIsNamed() {
            assertThat(codes(edition("max: 11\nchanges: [{add: {code: 0, name: New, max: 1, source: survey}}]")))
                    .containsExactly("1", "1.1", "1.2", "2", "2.1", "2.10", "0");
        }

        @Test
        void addBesideASiblingOnTheFirstLevel() {
            assertThat(codes(edition(
                            "max: 11\nchanges: [{add: {code: 0, before: 1, name: New, max: 1, source: survey}}]")))
                    .startsWith("0", "1");
        }

        @Test
        void moveWithinAGroup() {
            assertThat(codes(edition("changes: [{move: 2.10, before: 2.1}, {move: 1, after: 2}]")))
                    .containsExactly("2", "2.10", "2.1", "1", "1.1", "1.2");
        }

        @Test
        void moveToTheEndOfTheirOwnGroup() {
            assertThat(codes(edition("changes: [{move: 1.1, under: 1}]")))
                    .containsExactly("1", "1.2", "1.1", "2", "2.1", "2.10");
        }

        @Test
        void moveAGroupWithAllBelowIt() {
            assertThat(codes(edition("""
                            changes:
                              - {move: 2, under: 1, before: 1.2}
                              - {set: 1, max: 10}
                            """))).containsExactly("1", "1.1", "2", "2.1", "2.10", "1.2");
        }

        @Test
        void removeAGroupWithAllBelowIt() {
            assertThat(codes(edition("max: 6\nchanges: [{remove: 2}]"))).containsExactly("1", "1.1", "1.2");
        }

        @Test
        void removeAndAddTheSameCode() {
            Scheme edition = edition("""
                    changes:
                      - {remove: 2.1}
                      - {add: {code: 2.1, before: 2.10, name: Firms, max: 3, source: appraisal}}
                    """);
            assertSame(
                    edition,
                    byHand("name: Citizens, max: 3, source: survey", "name: Firms, max: 3, source: appraisal"));
        }

        @Test
        void changeWhatWasAdded() {
            Scheme edition = edition("""
                    max: 11
                    changes:
                      - {add: {code: 3, name: New, max: 2, source: survey}}
                      - {set: 3, max: 1}
                      - {rename: 3, code: 4}
                    """);
            assertThat(criterion(edition, "4").maxPoints()).hasToString("1");
            assertThat(criterion(edition, "4").predecessors()).isEmpty();
        }
    }

    @Nested
    class Renaming {

        private List<String> predecessors(Scheme scheme) {
            return scheme.root()
                    .nodes()
                    .skip(1)
                    .map(node -> node.code() + " " + node.predecessors())
                    .toList();
        }

        @Test
        void carriesTheCodesBelowAndSaysWhatTheyWere() {
            assertThat(predecessors(edition("changes: [{rename: 1, code: 7}]")))
                    .containsExactly("7 [1]", "7.1 [1.1]", "7.2 [1.2]", "2 []", "2.1 []", "2.10 []");
        }

        @Test
        void carriesTieBreakers() {
            assertThat(edition("changes: [{rename: 1, code: 7}]").ranking().tieBreakers())
                    .extracting(Object::toString)
                    .containsExactly("criterion 7.2");
        }

        @Test
        void leavesCodesBelowThatDoNotBeginWithItsOwn() {
            assertThat(codes(edition("""
                            changes:
                              - {move: 2.1, under: 1}
                              - {set: 1, max: 9}
                              - {set: 2, max: 1}
                              - {rename: 1, code: 7}
                            """))).containsExactly("7", "7.1", "7.2", "2.1", "2", "2.10");
        }

        @Test
        void canBringBackWhatWasTaken() {
            Scheme edition = edition("""
                    changes:
                      - {rename: 1.1, code: 1.x}
                      - {rename: 1.2, code: 1.1}
                      - {rename: 1.x, code: 1.2}
                    """);
            assertThat(predecessors(edition)).contains("1.2 [1.1]", "1.1 [1.2]");
            assertThat(edition.ranking().tieBreakers()).hasToString("[criterion 1.1]");
        }

        @Test
        void keepsPredecessorsThatAreDeclared() {
            assertThat(predecessors(
                            edition("changes: [{set: 1.1, predecessors: [1.1, 1.2]}, {rename: 1.1, code: 1.3}]")))
                    .contains("1.3 [1.1, 1.2]");
        }

        @Test
        void leavesTieBreakersThatTheEditionDeclaresItself() {
            Scheme edition = edition("""
                    ranking: {tie-breakers: [{criterion: 1.1}]}
                    changes:
                      - {rename: 1.1, code: 1.3}
                      - {rename: 1.2, code: 1.1}
                    """);
            assertThat(edition.ranking().tieBreakers()).hasToString("[criterion 1.1]");
        }
    }

    @Nested
    class Inheritance {

        @Test
        void leavesOutWhatTheBaseSaysOfItsOwnPredecessors() {
            Scheme edition = Editions.read(HEAD, base.replace("name: Plan", "name: Plan, predecessors: [1.7]"))
                    .orElseThrow();
            assertThat(criterion(edition, "1.1").predecessors()).isEmpty();
        }

        @Test
        void leavesOutTheExamplesOfTheBase() {
            String examples = "examples: [{name: nothing, given: {}, expect: {total: 0}}]\n";
            assertThat(Editions.read(HEAD, base + examples).orElseThrow().examples())
                    .isEmpty();
            assertThat(Editions.read(HEAD + examples, base).orElseThrow().examples())
                    .hasSize(1);
        }

        @Test
        void keepsReferencesAndTheTitle() {
            assertThat(edition("").title()).isEqualTo(SchemeFiles.scheme(base).title());
            assertThat(criterion(edition(""), "2.10").reference()).get().hasToString("Decision 1, annex 2");
        }

        @Test
        void replacesAKeyAsAWhole() {
            String ranking = "ranking: {ties: dense}\n";
            assertSame(edition(ranking), byHand("ranking: {tie-breakers: [{criterion: 1.2}]}\n", ranking));
        }

        @Test
        void addsSourcesAndReplacesTheirNames() {
            assertThat(edition("sources: {survey: Poll, citizens: Citizens}").sources())
                    .extracting(source -> source.id() + " " + source.name())
                    .containsExactly("appraisal Appraisal", "survey Poll", "citizens Citizens");
        }

        @Test
        void addsSourcesToABaseWithoutAny() {
            String plain = SchemeFiles.HEAD + SchemeFiles.TREE;
            Scheme edition = Editions.read(
                            HEAD + "sources: {a: A}\nchanges: [{set: 1, source: a}, {set: 2, source: a}]", plain)
                    .orElseThrow();
            assertThat(edition.leaves())
                    .allMatch(leaf -> leaf.source().orElseThrow().equals("a"));
        }

        @Test
        void goesOnThroughAnEditionThatExtendsAnother() {
            String between = HEAD + "changes: [{rename: 1.1, code: 1.3}, {set: 1.3, name: Plans}]";
            Scheme edition = Editions.read("""
                            format: 1
                            scheme: demo/offices
                            edition: 2022
                            extends: demo/offices@2021
                            changes: [{move: 1.3, after: 1.2}, {set: 1.3, reference: Annex}]
                            """, between, base).orElseThrow();
            assertThat(codes(edition)).containsExactly("1", "1.2", "1.3", "2", "2.1", "2.10");
            assertThat(criterion(edition, "1.3").name()).hasToString("Plans");
            assertThat(criterion(edition, "1.3").reference()).get().hasToString("Annex");
            assertThat(criterion(edition, "1.3").predecessors()).isEmpty();
        }

        @Test
        void keepsEveryKindOfRuleAndPolicy() throws IOException {
            String everything = Files.readString(SchemeFiles.folder("everything.yaml"));
            Scheme edition = Editions.read("""
                            format: 1
                            scheme: demo/everything
                            edition: 2021
                            extends: demo/everything@2020
                            changes:
                              - {set: 1, predecessors: [1, 3]}
                              - {set: 2.2, predecessors: [2.9]}
                            """, everything).orElseThrow();
            assertThat(edition).isEqualTo(SchemeFiles.scheme(everything.replace("edition: 2020", "edition: 2021")));
        }
    }
}
