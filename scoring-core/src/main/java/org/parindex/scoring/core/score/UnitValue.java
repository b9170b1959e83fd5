package org.parindex.scoring.core.score;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.sample.Sample;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.Ratio;

/** A number that a unit has brought or reached. */
record UnitValue(Unit unit, Ratio value) {

    /** Returns the sample of all values, if there are any; it knows the units by name unless one is there in several years. */
    static Optional<Sample> sample(List<UnitValue> values) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        boolean areDistinct = values.stream().map(UnitValue::unit).distinct().count() == values.size();
        return Optional.of(areDistinct ? Sample.of(byName(values)) : Sample.of(numbers(values)));
    }

    static List<Ratio> numbers(List<UnitValue> values) {
        return values.stream().map(UnitValue::value).toList();
    }

    private static ImmutableMap<String, Ratio> byName(List<UnitValue> values) {
        return values.stream().collect(toImmutableMap(each -> each.unit().name(), UnitValue::value));
    }
}
