package org.parindex.scoring.core.score;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parindex.scoring.core.aggregation.Imputation;
import org.parindex.scoring.core.aggregation.Imputation.OfOthers;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.rule.SampleRule;
import org.parindex.scoring.core.rule.SampleRule.Fit;
import org.parindex.scoring.core.sample.Sample;
import org.parindex.scoring.core.scheme.Conversion;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.CriterionGroup;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.ScoreSheet;

/**
 * Makes numbers of whatever in a scheme depends on the units that are scored together: goalposts that are the least and the
 * greatest value, means and deviations, what stands in for missing values. The fitted scheme is a scheme like any other: it can
 * be shown, saved, and applied to other units or another year.
 *
 * <p>What belongs to a leaf is fitted to the numbers that units brought for it, whatever else they lack; the rule of a group to
 * the aggregated points of the units that have a result there, after all below the group has been fitted. What stands in for a missing
 * value is part of no sample of a leaf.
 */
public final class Fitting {

    private final List<ScoreSheet> sheets;
    private final Issues issues = new Issues();

    private Fitting(List<ScoreSheet> sheets) {
        this.sheets = ImmutableList.copyOf(sheets);
    }

    /**
     * Fits a scheme to the units of some score sheets; those of several years can be fitted to together.
     *
     * @param scheme returned as it is if it is {@link Scheme#isFitted fitted}
     * @return a fitted scheme, or why the sample does not allow one
     */
    public static Checked<Scheme> fit(Scheme scheme, List<ScoreSheet> sheets) {
        return scheme.isFitted() ? Checked.of(scheme) : new Fitting(sheets).fit(scheme);
    }

    /** Fits a scheme to score sheets and scores them: as {@link Scorer} does if the scheme is fitted. */
    public static Checked<Scorecards> score(Scheme scheme, List<ScoreSheet> sheets) {
        return fit(scheme, sheets).flatMap(fitted -> Scorer.of(fitted).score(sheets));
    }

    private Checked<Scheme> fit(Scheme scheme) {
        Scheme fitted = leaves(scheme);
        while (issues.isEmpty() && !fitted.isFitted()) {
            fitted = groups(fitted);
        }
        return issues.isEmpty() ? Checked.of(fitted) : Checked.failed(issues.toList());
    }

    private Scheme leaves(Scheme scheme) {
        Absences absences = Absences.of(scheme);
        Scheme.Builder fitted = Scheme.builder().from(scheme);
        return fitted.imputation(fitted(scheme.imputation()))
                .criteria(Rebuilding.of(scheme.criteria(), leaf -> leaf(leaf, absences), this::withoutOthers))
                .build();
    }

    private LeafCriterion leaf(LeafCriterion leaf, Absences absences) {
        LeafSample sample = LeafSample.of(leaf, sheets);
        LeafCriterion.Builder fitted = LeafCriterion.builder().from(leaf);
        if (leaf.rule() instanceof SampleRule rule && !rule.isFitted()) {
            fit(leaf, rule, sample.sample()).ifPresent(fitted::rule);
        }
        absences.imputation(leaf)
                .filter(OfOthers.class::isInstance)
                .ifPresent(others -> fitted.imputation(sample.imputation((OfOthers) others)));
        return fitted.build();
    }

    /** What depends on others is fitted leaf by leaf, so it holds for none of them above. */
    private CriterionGroup withoutOthers(CriterionGroup group) {
        return CriterionGroup.builder()
                .from(group)
                .imputation(fitted(group.imputation()))
                .build();
    }

    private static Optional<Imputation> fitted(Optional<Imputation> imputation) {
        return imputation.filter(Imputation::isFitted);
    }

    /** Fits the rules of all groups below which everything is fitted. */
    private Scheme groups(Scheme scheme) {
        GroupSamples samples = new GroupSamples(scheme, sheets);
        Scheme.Builder fitted = Scheme.builder().from(scheme);
        return fitted.criteria(Rebuilding.of(scheme.criteria(), leaf -> leaf, group -> group(group, samples)))
                .conversion(conversion(scheme.root(), samples))
                .build();
    }

    private CriterionGroup group(CriterionGroup group, GroupSamples samples) {
        return CriterionGroup.builder()
                .from(group)
                .conversion(conversion(group, samples))
                .build();
    }

    private Optional<Conversion> conversion(CriterionGroup group, GroupSamples samples) {
        boolean isNext = group.conversion().filter(found -> !isFitted(found)).isPresent()
                && group.children().stream().flatMap(Criterion::nodes).allMatch(Fitting::hasFittedConversion);
        return isNext
                ? group.conversion()
                        .flatMap(conversion -> fit(group, (SampleRule) conversion.rule(), samples.of(group))
                                .map(rule -> new Conversion(rule, conversion.maxPoints(), conversion.hasMaximum())))
                : group.conversion();
    }

    private static boolean hasFittedConversion(Criterion criterion) {
        return !(criterion instanceof CriterionGroup group)
                || group.conversion()
                        .filter(conversion -> !isFitted(conversion))
                        .isEmpty();
    }

    private static boolean isFitted(Conversion conversion) {
        return !(conversion.rule() instanceof SampleRule rule) || rule.isFitted();
    }

    private Optional<SampleRule> fit(Criterion criterion, SampleRule rule, Optional<Sample> sample) {
        if (sample.isEmpty()) {
            issues.add(ScoreIssue.NO_SAMPLE.at(Location.NONE, criterion.code(), criterion.name()));
            return Optional.empty();
        }
        Fit fit = rule.fit(sample.get());
        if (fit instanceof Fit.Refused refused) {
            Object[] all = Stream.concat(Stream.of(criterion.code(), criterion.name()), refused.values().stream())
                    .toArray();
            issues.add(refused.code().at(Location.NONE, all));
            return Optional.empty();
        }
        return Optional.of(((Fit.Fitted) fit).rule());
    }
}
