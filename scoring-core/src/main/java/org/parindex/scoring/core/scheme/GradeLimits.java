package org.parindex.scoring.core.scheme;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.parindex.scoring.core.parameter.Node;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.parindex.scoring.core.rule.Interval;
import org.parindex.scoring.core.rule.LimitReader;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;
import org.parindex.scoring.core.value.Spelling;

/**
 * Grades by fixed limits. Every number lies in the interval of exactly one grade, whether it can be a total or not: Nam
 * Định 2020 has "I" from 90%, "II" from 80% and below 90%, and something must be said of those below 80%.
 *
 * @param on what the limits are about
 * @param limits at least one, in the order in which they are shown
 */
public record GradeLimits(Figure on, List<Limit> limits) implements GradeScale {

    private static final Ratio HUNDRED = Ratio.of(100);

    /** @throws IllegalArgumentException if the limits leave out a number, two of them overlap, or a grade is there twice */
    public GradeLimits {
        requireNonNull(on, "on");
        limits = ImmutableList.copyOf(limits);
        Interval.ALL.checkSplit(limits.stream().map(Limit::interval).toList(), "limits");
        Grades.checkDistinct(limits.stream().map(Limit::grade).toList());
    }

    /** What limits are about. */
    public enum Figure {
        /** The published total in percent of the scheme's maximum, not rounded once more. */
        PERCENT,
        /** The published total. */
        POINTS
    }

    /**
     * One grade.
     *
     * @param interval the percentages or totals for which it is given
     */
    public record Limit(Grade grade, Interval interval) {
        public Limit {
            requireNonNull(grade, "grade");
            requireNonNull(interval, "interval");
        }
    }

    /**
     * Returns the grade of a unit.
     *
     * @param total as published
     * @param maximum the most points of the scheme, not zero
     */
    public Grade grade(Points total, Points maximum) {
        Ratio points = Ratio.from(total);
        Ratio figure = on == Figure.POINTS ? points : points.times(HUNDRED).dividedBy(Ratio.from(maximum));
        return limits.stream()
                .filter(limit -> limit.interval().contains(figure))
                .findFirst()
                .orElseThrow()
                .grade();
    }

    @Override
    public List<Grade> grades() {
        return limits.stream().map(Limit::grade).toList();
    }

    @Override
    public Mapping parameters() {
        return Node.keys()
                .set("on", Spelling.of(on))
                .set("limits", Node.list(limits.stream().map(this::parameters).toList()))
                .build();
    }

    private Mapping parameters(Limit limit) {
        Node.MappingBuilder keys = Node.keys().set("name", limit.grade().toNode());
        return LimitReader.write(keys, limit.interval(), unit()).build();
    }

    private String unit() {
        return on == Figure.PERCENT ? "%" : "";
    }

    @Override
    public LocalizedText description() {
        List<String> conditions =
                limits.stream().map(limit -> limit.interval().spell(unit())).toList();
        return Grades.describe(grades(), conditions, ", on " + Spelling.of(on));
    }
}
