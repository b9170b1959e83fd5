package org.parindex.scoring.core.scheme;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.parindex.scoring.core.rule.Interval;
import org.parindex.scoring.core.scheme.GradeLimits.Figure;
import org.parindex.scoring.core.scheme.GradeLimits.Limit;
import org.parindex.scoring.core.scheme.GradeQuantiles.Quantile;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;

/** Short ways to spell out scales of grades in tests. */
public final class GradeScales {

    private GradeScales() {}

    public static Grade grade(String name) {
        return new Grade(LocalizedText.of(name));
    }

    /** Returns a scale of grades such as {@code "I x >= 90"} and {@code "II 80 <= x < 90"}. */
    public static GradeLimits onPercent(String... limits) {
        return limits(Figure.PERCENT, limits);
    }

    /** Returns a scale like {@link #onPercent}, whose limits are points. */
    public static GradeLimits onPoints(String... limits) {
        return limits(Figure.POINTS, limits);
    }

    private static GradeLimits limits(Figure on, String... limits) {
        return new GradeLimits(on, Arrays.stream(limits).map(GradeScales::limit).toList());
    }

    private static Limit limit(String text) {
        String[] words = text.split(" ");
        Stream<String> condition = Arrays.stream(words).skip(1);
        return new Limit(grade(words[0]), interval(condition.toArray(String[]::new)));
    }

    private static Interval interval(String... words) {
        boolean isBelow = words[1].startsWith("<");
        Optional<Points> last = Optional.of(Points.parse(words[words.length - 1]));
        boolean isLastIn = words[words.length - 2].endsWith("=");
        if (words.length > 3) {
            return new Interval(Optional.of(Points.parse(words[0])), words[1].endsWith("="), last, isLastIn);
        }
        return isBelow
                ? new Interval(Optional.empty(), false, last, isLastIn)
                : new Interval(last, isLastIn, Optional.empty(), false);
    }

    /** Returns a scale of grades such as {@code "I 25"}. */
    public static GradeQuantiles quantiles(String... quantiles) {
        return new GradeQuantiles(Arrays.stream(quantiles)
                .map(text -> text.split(" "))
                .map(words -> new Quantile(grade(words[0]), Points.parse(words[1])))
                .toList());
    }
}
