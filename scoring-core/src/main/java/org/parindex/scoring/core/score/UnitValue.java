package org.parindex.scoring.core.score;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parindex.scoring.core.sample.Sample;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.Ratio;

/** A number that a unit has brought or reached. */
record UnitValue(Unit unit, Ratio value) {

    /** Returns the sample of all values, if there are any; a unit can be there in several years. */
    static Optional<Sample> sample(List<UnitValue> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(Sample.ofYears(byName(values)));
    }

    static List<Ratio> numbers(List<UnitValue> values) {
        return values.stream().map(UnitValue::value).toList();
    }

    private static Map<String, List<Ratio>> byName(List<UnitValue> values) {
        return values.stream().collect(groupingBy(each -> each.unit().name(), mapping(UnitValue::value, toList())));
    }
}
