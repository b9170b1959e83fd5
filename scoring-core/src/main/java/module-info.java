/**
 * Scores units on an immutable tree of criteria, exactly. Knows no files, no YAML, no clock and no logging.
 *
 * <p>No argument and no result is null unless it is annotated as nullable; a null argument throws a {@link
 * NullPointerException} that names it. Whatever is public is immutable and free to share between threads, unless it is a
 * builder or says that it collects.
 */
module org.parindex.scoring.core {
    requires com.google.common;
    requires static org.immutables.value;
    requires static transitive org.jspecify;

    exports org.parindex.scoring.core.aggregation;
    exports org.parindex.scoring.core.audit;
    exports org.parindex.scoring.core.comparison;
    exports org.parindex.scoring.core.issue;
    exports org.parindex.scoring.core.parameter;
    exports org.parindex.scoring.core.ranking;
    exports org.parindex.scoring.core.rule;
    exports org.parindex.scoring.core.rule.formula;
    exports org.parindex.scoring.core.rule.normalisation;
    exports org.parindex.scoring.core.sample;
    exports org.parindex.scoring.core.scheme;
    exports org.parindex.scoring.core.score;
    exports org.parindex.scoring.core.sheet;
    exports org.parindex.scoring.core.value;

    provides org.parindex.scoring.core.aggregation.AggregationKind with
            org.parindex.scoring.core.aggregation.GeometricMean.Kind,
            org.parindex.scoring.core.aggregation.HarmonicMean.Kind,
            org.parindex.scoring.core.aggregation.Maximum.Kind,
            org.parindex.scoring.core.aggregation.Mean.Kind,
            org.parindex.scoring.core.aggregation.Median.Kind,
            org.parindex.scoring.core.aggregation.Minimum.Kind,
            org.parindex.scoring.core.aggregation.PowerMean.Kind,
            org.parindex.scoring.core.aggregation.Product.Kind,
            org.parindex.scoring.core.aggregation.Sum.Kind;
    provides org.parindex.scoring.core.rule.RuleKind with
            org.parindex.scoring.core.rule.Awarded.Kind,
            org.parindex.scoring.core.rule.Bands.Kind,
            org.parindex.scoring.core.rule.Choice.Kind,
            org.parindex.scoring.core.rule.Conditions.All,
            org.parindex.scoring.core.rule.Conditions.Any,
            org.parindex.scoring.core.rule.Count.Kind,
            org.parindex.scoring.core.rule.Deduction.Kind,
            org.parindex.scoring.core.rule.ExtraPoints.Bonus,
            org.parindex.scoring.core.rule.ExtraPoints.Penalty,
            org.parindex.scoring.core.rule.PiecewiseLinear.Kind,
            org.parindex.scoring.core.rule.Proportion.Kind,
            org.parindex.scoring.core.rule.ScaleMean.Kind,
            org.parindex.scoring.core.rule.SteppedDeduction.Kind,
            org.parindex.scoring.core.rule.Survey.Kind,
            org.parindex.scoring.core.rule.Survey.TopBox,
            org.parindex.scoring.core.rule.normalisation.Distance.Kind,
            org.parindex.scoring.core.rule.normalisation.MinMax.Kind,
            org.parindex.scoring.core.rule.normalisation.RankPoints.Kind,
            org.parindex.scoring.core.rule.normalisation.ZScore.Kind;

    uses org.parindex.scoring.core.aggregation.AggregationKind;
    uses org.parindex.scoring.core.rule.RuleKind;
    uses org.parindex.scoring.core.scheme.SchemeProvider;
}
