package org.parindex.scoring.core.scheme;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.parindex.scoring.core.scheme.Trees.group;
import static org.parindex.scoring.core.scheme.Trees.groupBuilder;
import static org.parindex.scoring.core.scheme.Trees.leaf;
import static org.parindex.scoring.core.scheme.Trees.leafBuilder;
import static org.parindex.scoring.core.scheme.Trees.scheme;
import static org.parindex.scoring.core.scheme.Trees.source;

import com.google.common.collect.ImmutableMap;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parindex.scoring.core.aggregation.AbsencePolicy;
import org.parindex.scoring.core.aggregation.AggregationRule;
import org.parindex.scoring.core.aggregation.Contribution;
import org.parindex.scoring.core.aggregation.Rescaling;
import org.parindex.scoring.core.aggregation.Sum;
import org.parindex.scoring.core.parameter.Node;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.parindex.scoring.core.rule.Awarded;
import org.parindex.scoring.core.rule.Input;
import org.parindex.scoring.core.rule.Measurement;
import org.parindex.scoring.core.rule.Outcome;
import org.parindex.scoring.core.rule.ScoringRule;
import org.parindex.scoring.core.scheme.RankingPolicy.Basis;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;
import org.parindex.scoring.core.value.Rounding;

/** Each single change of a scheme shows in its fingerprint. */
class FingerprintChangeTest {

    private static final Criterion FIRST = group("1", leaf("1.1", "2", "a"), leaf("1.2", "3", "b"));
    private static final Criterion SECOND = leaf("2", "5", "a");
    private static final TieBreaker BY_SOURCE = new TieBreaker.BySource("a");
    private static final TieBreaker BY_CRITERION = new TieBreaker.ByCriterion(CriterionCode.parse("1"));

    static Stream<Arguments> changes() {
        return Stream.of(head(), policies(), tree()).flatMap(changes -> changes);
    }

    private static Stream<Arguments> head() {
        return Stream.of(
                change("name", scheme -> scheme.id(SchemeId.parse("test/indices@2020"))),
                change("edition", scheme -> scheme.id(SchemeId.parse("test/index@2021"))),
                change("title", scheme -> scheme.title(LocalizedText.of("Other"))),
                change("language", scheme -> scheme.title(new LocalizedText(ImmutableMap.of("en", "Index")))),
                change("languages", scheme -> scheme.title(texts("en", "Index", "vi", "Chỉ số"))),
                change("order of languages", scheme -> scheme.title(texts("vi", "Chỉ số", "en", "Index"))),
                change("where a text ends", scheme -> scheme.title(texts("en", "IndexviChỉ", "vi", " số"))),
                change("source added", scheme -> scheme.addSources(source("c"))),
                change("order of sources", scheme -> scheme.sources(List.of(source("b"), source("a")))),
                change(
                        "name of a source",
                        scheme -> scheme.sources(List.of(source("a"), new ScoreSource("b", LocalizedText.of("B"))))));
    }

    private static Stream<Arguments> policies() {
        return Stream.of(
                change("scale", scheme -> scheme.rounding(Rounding.halfUp(3))),
                change("mode", scheme -> scheme.rounding(new Rounding(2, RoundingMode.HALF_EVEN))),
                change("every node", scheme -> scheme.roundingPlace(RoundingPlace.EVERY_NODE)),
                change("result", scheme -> scheme.roundingPlace(RoundingPlace.RESULT)),
                change("level", scheme -> scheme.addLevelRoundings(LevelRounding.of(1, Rounding.halfUp(2)))),
                change("other level", scheme -> scheme.addLevelRoundings(LevelRounding.of(2, Rounding.halfUp(2)))),
                change("leaves", scheme -> scheme.addLevelRoundings(LevelRounding.ofLeaves(Rounding.halfUp(2)))),
                change("scale of a level", scheme -> scheme.addLevelRoundings(LevelRounding.of(1, Rounding.halfUp(3)))),
                change(
                        "mode of a level",
                        scheme -> scheme.addLevelRoundings(LevelRounding.of(1, new Rounding(2, RoundingMode.DOWN)))),
                change(
                        "what a level carries",
                        scheme -> scheme.addLevelRoundings(
                                LevelRounding.of(1, Rounding.halfUp(2)).carrying(LevelRounding.Carried.ROUNDED))),
                change("missing zero", scheme -> scheme.missing(AbsencePolicy.ZERO)),
                change("missing full", scheme -> scheme.missing(AbsencePolicy.FULL)),
                change("not applicable zero", scheme -> scheme.notApplicable(AbsencePolicy.ZERO)),
                change("missing left out", scheme -> scheme.missing(AbsencePolicy.LEAVE_OUT)),
                change("not applicable excludes", scheme -> scheme.notApplicable(AbsencePolicy.EXCLUDE)),
                change("rescaled at each group", scheme -> scheme.rescaling(Rescaling.PARENT)),
                change("not applicable full", scheme -> scheme.notApplicable(AbsencePolicy.FULL)),
                change("dense", scheme -> scheme.ranking(ranking(TieRule.DENSE, Basis.ROUNDED))),
                change("average", scheme -> scheme.ranking(ranking(TieRule.AVERAGE, Basis.ROUNDED))),
                change(
                        "label of shared ranks",
                        scheme -> scheme.ranking(new RankingPolicy(
                                TieRule.COMPETITION, Basis.ROUNDED, List.of(), SharedRanks.EQUALS_SIGN))),
                change("ordinal", scheme -> scheme.ranking(ranking(TieRule.ORDINAL, Basis.ROUNDED))),
                change("limits on percent", scheme -> scheme.grades(GradeScales.onPercent("I x >= 9", "II x < 9"))),
                change("limits on points", scheme -> scheme.grades(GradeScales.onPoints("I x >= 9", "II x < 9"))),
                change("a limit", scheme -> scheme.grades(GradeScales.onPoints("I x >= 8", "II x < 8"))),
                change("where it lies", scheme -> scheme.grades(GradeScales.onPoints("I x > 8", "II x <= 8"))),
                change("names of grades", scheme -> scheme.grades(GradeScales.onPoints("A x > 8", "B x <= 8"))),
                change("order of grades", scheme -> scheme.grades(GradeScales.onPoints("B x <= 8", "A x > 8"))),
                change("quantiles", scheme -> scheme.grades(GradeScales.quantiles("I 40", "II 60"))),
                change("shares", scheme -> scheme.grades(GradeScales.quantiles("I 60", "II 40"))),
                change("exact", scheme -> scheme.ranking(ranking(TieRule.COMPETITION, Basis.EXACT))),
                change("by source", scheme -> scheme.ranking(tied(BY_SOURCE))),
                change("by criterion", scheme -> scheme.ranking(tied(BY_CRITERION))),
                change("both", scheme -> scheme.ranking(tied(BY_SOURCE, BY_CRITERION))),
                change("both, turned round", scheme -> scheme.ranking(tied(BY_CRITERION, BY_SOURCE))));
    }

    private static Stream<Arguments> tree() {
        return Stream.of(
                tree("code of a leaf", group("1", leaf("1.3", "2", "a"), leaf("1.2", "3", "b")), SECOND),
                tree("maxima swapped", group("1", leaf("1.1", "3", "a"), leaf("1.2", "2", "b")), SECOND),
                tree("maximum", group("1", leaf("1.1", "2.01", "a"), leaf("1.2", "3", "b")), SECOND),
                tree("source of a leaf", group("1", leaf("1.1", "2", "b"), leaf("1.2", "3", "b")), SECOND),
                tree(
                        "name of a leaf",
                        FIRST,
                        leafBuilder("2", "5")
                                .source("a")
                                .name(LocalizedText.of("x"))
                                .build()),
                tree(
                        "rule of a leaf",
                        FIRST,
                        leafBuilder("2", "5").source("a").rule(new Half()).build()),
                tree(
                        "missing at a leaf",
                        FIRST,
                        second().missing(AbsencePolicy.ZERO).build()),
                tree(
                        "not applicable at a leaf",
                        FIRST,
                        second().notApplicable(AbsencePolicy.ZERO).build()),
                tree(
                        "reference",
                        FIRST,
                        second().reference(LocalizedText.of("1.9")).build()),
                tree(
                        "predecessor",
                        FIRST,
                        second().addPredecessors(CriterionCode.parse("1.9")).build()),
                tree("order of leaves", group("1", leaf("1.2", "3", "b"), leaf("1.1", "2", "a")), SECOND),
                tree("order of criteria", SECOND, FIRST),
                tree("leaf removed", group("1", leaf("1.1", "2", "a")), SECOND),
                tree("leaf added", FIRST, SECOND, leaf("3", "1", "a")),
                tree("leaf moved", group("1", leaf("1.1", "2", "a")), leaf("1.2", "3", "b"), SECOND),
                tree("leaf made a group", FIRST, group("2", leaf("2.1", "5", "a"))),
                tree("code of a group", group("3", leaf("1.1", "2", "a"), leaf("1.2", "3", "b")), SECOND),
                tree("name of a group", rebuilt().name(LocalizedText.of("x")).build(), SECOND));
    }

    private static LeafCriterion.Builder second() {
        return leafBuilder("2", "5").source("a");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void aChangeShows(String what, Scheme changed) {
        assertThat(changed).isNotEqualTo(base().build());
        assertThat(changed.fingerprint()).isNotEqualTo(base().build().fingerprint());
    }

    @Test
    void anotherAggregationShows() {
        Scheme base = scheme(leaf("1", "2"), groupBuilder("2", leaf("2.1", "3")).build())
                .build();
        Scheme total = scheme(
                        leaf("1", "2"), groupBuilder("2", leaf("2.1", "3")).build())
                .aggregation(new Total())
                .build();
        Scheme group = scheme(
                        leaf("1", "2"),
                        groupBuilder("2", leaf("2.1", "3"))
                                .aggregation(new Total())
                                .build())
                .build();
        assertThat(Set.of(base.fingerprint(), total.fingerprint(), group.fingerprint()))
                .hasSize(3);
    }

    @Test
    void noTwoChangesAreTakenForEachOther() {
        List<Scheme> changed = changes().map(change -> (Scheme) change.get()[1]).toList();
        Set<String> fingerprints = changed.stream().map(Scheme::fingerprint).collect(toSet());
        assertThat(fingerprints).hasSameSizeAs(changed);
    }

    @Test
    void whatEqualsTheDefaultIsNoChange() {
        Scheme spelledOut = base().rounding(new Rounding(2, RoundingMode.HALF_UP))
                .criteria(List.of(
                        FIRST,
                        leafBuilder("2", "5.00")
                                .source("a")
                                .rule(Awarded.freely())
                                .build()))
                .aggregation(new Sum())
                .build();
        assertThat(spelledOut).isEqualTo(base().build());
        assertThat(spelledOut.fingerprint()).isEqualTo(base().build().fingerprint());
    }

    private static Scheme.Builder base() {
        return scheme(FIRST, SECOND).addSources(source("a"), source("b"));
    }

    private static CriterionGroup.Builder rebuilt() {
        return groupBuilder("1", leaf("1.1", "2", "a"), leaf("1.2", "3", "b"));
    }

    private static Arguments change(String what, UnaryOperator<Scheme.Builder> change) {
        return arguments(what, change.apply(base()).build());
    }

    private static Arguments tree(String what, Criterion... criteria) {
        return change(what, scheme -> scheme.criteria(List.of(criteria)));
    }

    private static LocalizedText texts(String language, String text, String other, String otherText) {
        return new LocalizedText(ImmutableMap.of(language, text, other, otherText));
    }

    private static RankingPolicy ranking(TieRule ties, Basis basis) {
        return new RankingPolicy(ties, basis, List.of());
    }

    private static RankingPolicy tied(TieBreaker... tieBreakers) {
        return new RankingPolicy(TieRule.COMPETITION, Basis.ROUNDED, List.of(tieBreakers));
    }

    private record Half() implements ScoringRule {
        @Override
        public String kind() {
            return "half";
        }

        @Override
        public Mapping parameters() {
            return Node.keys().build();
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.of("value", Input.Type.NUMBER));
        }

        @Override
        public Outcome score(Measurement measurement, Points maximum) {
            return Outcome.scored(measurement.number("value").dividedBy(Ratio.of(2)), "half");
        }
    }

    private record Total() implements AggregationRule {
        @Override
        public String kind() {
            return "total";
        }

        @Override
        public Mapping parameters() {
            return Node.keys().build();
        }

        @Override
        public Ratio aggregate(List<Contribution> children) {
            return new Sum().aggregate(children);
        }
    }
}
