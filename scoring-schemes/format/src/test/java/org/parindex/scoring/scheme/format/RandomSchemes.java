package org.parindex.scoring.scheme.format;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.parindex.scoring.core.aggregation.AbsencePolicy;
import org.parindex.scoring.core.aggregation.Imputation;
import org.parindex.scoring.core.aggregation.Mean;
import org.parindex.scoring.core.aggregation.Quorum;
import org.parindex.scoring.core.aggregation.Rescaling;
import org.parindex.scoring.core.aggregation.Weighting;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.rule.Amount;
import org.parindex.scoring.core.rule.Measurement;
import org.parindex.scoring.core.rule.QuantityRule;
import org.parindex.scoring.core.rule.ScoringRule;
import org.parindex.scoring.core.scheme.Conversion;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.CriterionGroup;
import org.parindex.scoring.core.scheme.Example;
import org.parindex.scoring.core.scheme.Example.Given;
import org.parindex.scoring.core.scheme.GradeScale;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.LevelRounding;
import org.parindex.scoring.core.scheme.RankingPolicy;
import org.parindex.scoring.core.scheme.RoundingPlace;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.SchemeId;
import org.parindex.scoring.core.scheme.ScoreSource;
import org.parindex.scoring.core.scheme.SharedRanks;
import org.parindex.scoring.core.scheme.TieBreaker;
import org.parindex.scoring.core.scheme.TieRule;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;
import org.parindex.scoring.core.value.Rounding;

/** Schemes of all shapes, with the rules and grades that the page on the format shows. */
final class RandomSchemes {

    private static final List<String> NAMES = List.of(
            "no", "~", "null", "1.10", "- a", "a: b", "*a", "0x1F", "{a}", "'a'", "a\nb", " a ", "\u00A0", "Ð đ ở");

    /** What leaves the points by source as many as all points. */
    private static final List<Quorum.Shortfall> ADDING_UP =
            List.of(Quorum.Shortfall.LEAVE_OUT, Quorum.Shortfall.EXCLUDE);

    private static final List<Imputation> IMPUTATIONS = List.of(
            new Imputation.Fixed(Ratio.of(-7, 3)),
            new Imputation.ByGroup(Map.of("a: b", Ratio.of(1, 8), "no", Ratio.of(2))),
            new Imputation.OfOthers(Imputation.Average.MEDIAN, true),
            new Imputation.OfOthers(Imputation.Average.MEAN, false));

    /** What can stand in for the points of any leaf. */
    private static final List<Imputation> IMPUTATIONS_ANYWHERE = List.of(
            new Imputation.Fixed(Ratio.ZERO),
            new Imputation.ByGroup(Map.of("north", Ratio.ZERO)),
            new Imputation.OfOthers(Imputation.Average.MEAN, true));

    private final Random random;
    private final List<ScoringRule> rules;
    private final List<Conversion> conversions;
    private final List<GradeScale> grades;
    private boolean hasSources;
    private int count;

    RandomSchemes(Random random) {
        this.random = random;
        this.rules = Reference.blocks().stream()
                .filter(ReferenceTest::isRule)
                .map(block -> SchemeFiles.scheme(ReferenceTest.file(block))
                        .leaves()
                        .get(1)
                        .rule())
                .toList();
        this.conversions = rules.stream()
                .filter(QuantityRule.class::isInstance)
                .map(QuantityRule.class::cast)
                .filter(rule -> rule.quantity().over().isEmpty())
                .map(rule -> new Conversion(rule, Points.of(rule.isBounded() ? 10 : 1), rule.isBounded()))
                .toList();
        this.grades = Reference.blocks().stream()
                .filter(block -> block.startsWith("grades"))
                .map(block ->
                        SchemeFiles.scheme(ReferenceTest.file(block)).grades().orElseThrow())
                .toList();
    }

    Scheme next() {
        hasSources = random.nextBoolean();
        count = 0;
        List<Criterion> criteria = new ArrayList<>(List.of(leaf(Optional.empty())));
        criteria.addAll(criteria(3));
        Scheme.Builder scheme = Scheme.builder()
                .id(SchemeId.parse(pick(List.of("a/b-1@2020", "2020@1e3", "true@1.10"))))
                .title(text())
                .criteria(criteria)
                .rounding(rounding())
                .levelRoundings(levels())
                .roundingPlace(pick(List.of(RoundingPlace.values())))
                .ranking(ranking())
                .missing(policy())
                .imputation(imputation(IMPUTATIONS_ANYWHERE))
                .quorum(quorum(criteria))
                .notApplicable(policy())
                .rescaling(pick(List.of(Rescaling.values())))
                .grades(random.nextBoolean() ? Optional.of(pick(grades)) : Optional.empty());
        Scheme built = (hasSources
                        ? scheme.addSources(new ScoreSource("a", text()), new ScoreSource("true", text()))
                        : scheme)
                .build();
        return built.isFitted()
                ? Scheme.builder().from(built).addExamples(example()).build()
                : built;
    }

    private Rounding rounding() {
        return new Rounding(2 + random.nextInt(14), pick(List.of(RoundingMode.HALF_UP, RoundingMode.FLOOR)));
    }

    /** The first criterion is a leaf of the first level, so there are always leaves and two levels. */
    private List<LevelRounding> levels() {
        LevelRounding other =
                random.nextBoolean() ? LevelRounding.ofLeaves(rounding()) : LevelRounding.of(1, rounding());
        LevelRounding carrying = other.carrying(pick(List.of(LevelRounding.Carried.values())));
        return pick(List.of(
                List.of(),
                List.of(other),
                List.of(LevelRounding.of(0, rounding())),
                List.of(carrying),
                List.of(carrying, LevelRounding.of(0, rounding()))));
    }

    private RankingPolicy ranking() {
        List<TieBreaker> tieBreakers = random.nextBoolean()
                ? List.of(new TieBreaker.ByCriterion(code(1)))
                : hasSources ? List.of(new TieBreaker.BySource("true")) : List.of();
        return new RankingPolicy(
                pick(List.of(TieRule.values())),
                pick(List.of(RankingPolicy.Basis.values())),
                tieBreakers,
                pick(List.of(SharedRanks.values())));
    }

    private Example example() {
        Map<CriterionCode, Given> given = Map.of(
                code(1),
                random.nextBoolean() ? Given.Absent.MISSING : new Given.Measured(Measurement.awarded(Points.of(1))));
        return random.nextBoolean()
                ? new Example(name(), given, Map.of(code(1), Optional.empty()), Optional.empty(), Location.NONE)
                : new Example(name(), given, Map.of(), Optional.of("SCO-103"), Location.NONE);
    }

    private List<Criterion> criteria(int levels) {
        List<Criterion> criteria = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            boolean isGroup = levels > 0 && random.nextBoolean();
            criteria.add(isGroup ? group(levels - 1) : leaf(Optional.of(pick(rules))));
        }
        return criteria;
    }

    private Criterion group(int levels) {
        List<Criterion> children = criteria(levels);
        boolean isWithin = children.stream().anyMatch(child -> !child.isOutsideMaximum());
        CriterionGroup.Builder group = CriterionGroup.builder()
                .code(code(++count))
                .name(text())
                .missing(maybe())
                .imputation(imputation(IMPUTATIONS_ANYWHERE))
                .quorum(quorum(children))
                .notApplicable(maybe())
                .children(children)
                .conversion(
                        !hasSources && isWithin && random.nextInt(4) == 0
                                ? Optional.of(pick(conversions))
                                : Optional.empty());
        return (hasSources || random.nextBoolean() ? group : weighted(group)).build();
    }

    private CriterionGroup.Builder weighted(CriterionGroup.Builder group) {
        List<Criterion> children = group.build().children();
        Ratio third = Ratio.of(1, children.size());
        return group.aggregation(new Mean(Weighting.NORMALISE))
                .children(children.stream().map(child -> weighted(child, third)).toList());
    }

    private static Criterion weighted(Criterion child, Ratio weight) {
        return child instanceof CriterionGroup below
                ? CriterionGroup.builder().from(below).weight(weight).build()
                : LeafCriterion.builder()
                        .from((LeafCriterion) child)
                        .weight(weight)
                        .build();
    }

    private Optional<Quorum> quorum(List<Criterion> children) {
        Quorum quorum = new Quorum(
                pick(List.of(Quorum.Basis.values())),
                Amount.parse(pick(List.of("1", "3", "66.6%", "100%"))),
                pick(hasSources ? ADDING_UP : List.of(Quorum.Shortfall.values())));
        long most = CriterionGroup.countable(quorum.of(), children);
        return random.nextInt(3) > 0 ? Optional.empty() : Optional.of(quorum).filter(any -> any.isReached(most, most));
    }

    private Optional<Imputation> imputation(List<Imputation> imputations) {
        return random.nextInt(3) > 0 ? Optional.empty() : Optional.of(pick(imputations));
    }

    private Criterion leaf(Optional<ScoringRule> rule) {
        LeafCriterion.Builder leaf = LeafCriterion.builder()
                .code(code(++count))
                .name(text())
                .maxPoints(Points.parse(pick(List.of("2", "2.5", "10", "123.25"))))
                .source(hasSources ? Optional.of(pick(List.of("a", "true"))) : Optional.empty())
                .missing(maybe())
                .notApplicable(maybe())
                .reference(random.nextBoolean() ? Optional.of(text()) : Optional.empty());
        rule.ifPresent(leaf::rule);
        LeafCriterion plain = leaf.build();
        leaf.imputation(imputation(IMPUTATIONS)
                .filter(imputation -> plain.unfit(imputation).isEmpty()));
        return (random.nextBoolean() ? leaf.addPredecessors(code(7)) : leaf).build();
    }

    private static CriterionCode code(int number) {
        return CriterionCode.parse("1." + number + "0");
    }

    private LocalizedText text() {
        return random.nextBoolean() ? LocalizedText.of(name()) : LocalizedText.bilingual(name(), name());
    }

    private String name() {
        return pick(NAMES);
    }

    private Optional<AbsencePolicy> maybe() {
        return random.nextBoolean() ? Optional.of(policy()) : Optional.empty();
    }

    private AbsencePolicy policy() {
        return pick(List.of(AbsencePolicy.values()));
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
