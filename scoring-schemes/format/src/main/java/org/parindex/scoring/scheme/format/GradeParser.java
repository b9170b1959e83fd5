package org.parindex.scoring.scheme.format;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.parindex.scoring.core.parameter.ParameterIssue;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.parameter.Words;
import org.parindex.scoring.core.rule.Interval;
import org.parindex.scoring.core.rule.LimitReader;
import org.parindex.scoring.core.scheme.Grade;
import org.parindex.scoring.core.scheme.GradeLimits;
import org.parindex.scoring.core.scheme.GradeLimits.Figure;
import org.parindex.scoring.core.scheme.GradeLimits.Limit;
import org.parindex.scoring.core.scheme.GradeQuantiles;
import org.parindex.scoring.core.scheme.GradeQuantiles.Quantile;
import org.parindex.scoring.core.scheme.GradeScale;
import org.parindex.scoring.core.value.Points;

/**
 * Reads how units are graded. Whether limits cover all numbers and shares add up is looked at only if each of them could be
 * read, because one that could not would be taken for a gap.
 */
final class GradeParser {

    private static final String ON = "on";
    private static final String LIMITS = "limits";
    private static final String QUANTILES = "quantiles";
    private static final String NAME = "name";
    private static final String SHARE = "share";
    private static final List<String> LIMIT_KEYS =
            ImmutableList.<String>builder().add(NAME).addAll(LimitReader.KEYS).build();
    private static final Words<Figure> FIGURES = Words.of(List.of(Figure.values()));
    private static final Points WHOLE = Points.of(100);

    /** More are not told apart by anybody. */
    private static final int MOST = 100;

    /** What was found wrong here alone. */
    private final Issues issues = new Issues();

    private final TextParser texts = new TextParser(issues);
    private final Parameters fields;

    private GradeParser(Mapping grades) {
        this.fields = Parameters.of(grades, Owner.key("grades"), issues);
    }

    /** Reads the key {@code grades} of a scheme; empty without it, or if anything is wrong with it. */
    static Optional<GradeScale> parse(Parameters scheme, Issues issues) {
        return scheme.mapping("grades").flatMap(found -> {
            GradeParser parser = new GradeParser(found);
            Optional<GradeScale> scale = parser.parse();
            issues.addAll(parser.issues.toList());
            return scale;
        });
    }

    private Optional<GradeScale> parse() {
        fields.only(ON, LIMITS, QUANTILES);
        if (fields.has(LIMITS)) {
            reportBoth(QUANTILES, LIMITS);
            return limits();
        } else if (fields.has(QUANTILES)) {
            reportBoth(ON, QUANTILES);
            return quantiles();
        }
        if (issues.isEmpty()) {
            fields.report(fields.location(), FormatIssue.NO_GRADES);
        }
        return Optional.empty();
    }

    private void reportBoth(String stray, String key) {
        if (fields.has(stray)) {
            fields.report(stray, FormatIssue.KEYS_APART, stray, key);
        }
    }

    private Optional<GradeScale> limits() {
        Figure on = fields.word(ON, FIGURES).orElse(Figure.PERCENT);
        LimitReader reader = new LimitReader();
        List<Parameters> items = fields.items(LIMITS, MOST);
        Optional<List<Interval>> intervals = all(
                LIMITS,
                items.stream()
                        .map(item -> reader.interval(item.only(LIMIT_KEYS)))
                        .toList());
        if (on == Figure.POINTS && reader.isPercent()) {
            fields.report(LIMITS, FormatIssue.PERCENT_OF_POINTS);
        }
        intervals.ifPresent(
                found -> LimitReader.checkCover(Interval.ALL, found, items, fields, on == Figure.PERCENT ? "%" : ""));
        Optional<List<Grade>> grades = all(LIMITS, grades(items));
        return grades.flatMap(names -> intervals.map(found -> new GradeLimits(
                on, Streams.zip(names.stream(), found.stream(), Limit::new).toList())));
    }

    private Optional<GradeScale> quantiles() {
        LimitReader reader = new LimitReader();
        List<Parameters> items = fields.items(QUANTILES, MOST);
        Optional<List<Points>> shares = all(
                QUANTILES,
                items.stream()
                        .map(item -> share(item.only(NAME, SHARE).require(SHARE), reader))
                        .toList());
        shares.ifPresent(this::checkSum);
        Optional<List<Grade>> grades = all(QUANTILES, grades(items));
        return grades.flatMap(names -> shares.map(found -> new GradeQuantiles(
                Streams.zip(names.stream(), found.stream(), Quantile::new).toList())));
    }

    /** Returns what was read of each item of a list; empty if anything is wrong so far. */
    private <T> Optional<List<T>> all(String key, List<Optional<T>> items) {
        int listed = fields.sequence(key).map(list -> list.items().size()).orElse(0);
        List<T> found = items.stream().flatMap(Optional::stream).toList();
        return Optional.of(found).filter(all -> issues.isEmpty() && listed > 0 && all.size() == listed);
    }

    private static Optional<Points> share(Parameters item, LimitReader reader) {
        Optional<Points> share = reader.limit(item, SHARE);
        share.filter(found -> !found.isPositive())
                .ifPresent(found -> item.report(SHARE, ParameterIssue.NOT_POSITIVE, SHARE, found));
        return share;
    }

    private void checkSum(List<Points> shares) {
        Points sum = shares.stream().reduce(Points.ZERO, Points::plus);
        if (!sum.equals(WHOLE)) {
            String terms = shares.stream().map(share -> share + "%").collect(joining(" + "));
            fields.report(QUANTILES, FormatIssue.SHARES_DIFFER, sum, terms);
        }
    }

    private List<Optional<Grade>> grades(List<Parameters> items) {
        Set<Grade> seen = new HashSet<>();
        return items.stream().map(item -> grade(item, seen)).toList();
    }

    private Optional<Grade> grade(Parameters item, Set<Grade> seen) {
        Optional<Grade> grade = texts.parse(item.require(NAME), NAME).map(Grade::new);
        grade.filter(found -> !seen.add(found))
                .ifPresent(found -> item.report(NAME, FormatIssue.SAME_GRADE, found.name()));
        return grade;
    }
}
