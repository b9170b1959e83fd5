package org.parindex.scoring.core.sample;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.parindex.scoring.core.value.Ratio;

/** The numbers that units brought for one criterion, of which statistics are taken. Immutable. */
public final class Sample {

    private final ImmutableList<Ratio> values;

    private Sample(List<Ratio> values) {
        checkArgument(!values.isEmpty(), "values are empty");
        this.values = ImmutableList.sortedCopyOf(values);
    }

    /**
     * Returns the sample of some numbers, at least one.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static Sample of(List<Ratio> values) {
        return new Sample(values);
    }

    /** Returns the numbers in rising order. */
    public List<Ratio> values() {
        return values;
    }

    /** Returns the arithmetic mean. */
    public Ratio mean() {
        return Ratio.mean(values);
    }

    /** Returns the middle value, or the mean of the middle two. */
    public Ratio median() {
        int half = values.size() / 2;
        return values.size() % 2 == 1 ? values.get(half) : Ratio.mean(List.of(values.get(half - 1), values.get(half)));
    }
}
