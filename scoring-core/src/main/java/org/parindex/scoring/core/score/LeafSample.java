package org.parindex.scoring.core.score;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parindex.scoring.core.aggregation.Imputation;
import org.parindex.scoring.core.aggregation.Imputation.Average;
import org.parindex.scoring.core.aggregation.Imputation.OfOthers;
import org.parindex.scoring.core.rule.Input;
import org.parindex.scoring.core.rule.InputValue;
import org.parindex.scoring.core.rule.Measurement;
import org.parindex.scoring.core.rule.Outcome;
import org.parindex.scoring.core.rule.QuantityRule;
import org.parindex.scoring.core.sample.Sample;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.sheet.Entry;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.value.Precision;
import org.parindex.scoring.core.value.Ratio;

/** What units brought for a leaf: the number that its rule looks at, or points if it looks at no single number. */
record LeafSample(List<UnitValue> brought) {

    static LeafSample of(LeafCriterion leaf, List<ScoreSheet> sheets) {
        List<UnitValue> brought = new ArrayList<>();
        sheets.forEach(sheet -> Optional.ofNullable(sheet.entries().get(leaf.code()))
                .flatMap(entry -> value(leaf, entry))
                .ifPresent(value -> brought.add(new UnitValue(sheet.unit(), value))));
        return new LeafSample(brought);
    }

    private static Optional<Ratio> value(LeafCriterion leaf, Entry entry) {
        if (entry instanceof Entry.Measured measured && isAllowed(leaf, measured.measurement())) {
            return leaf.rule() instanceof QuantityRule rule
                    ? rule.quantity().number(measured.measurement())
                    : points(leaf, LeafScoring.of(leaf, measured));
        } else if (entry instanceof Entry.Awarded awarded && !(leaf.rule() instanceof QuantityRule)) {
            return points(leaf, LeafScoring.of(leaf, awarded));
        }
        return Optional.empty();
    }

    private static boolean isAllowed(LeafCriterion leaf, Measurement measurement) {
        return leaf.rule().inputs().stream().allMatch(input -> isAllowed(input, measurement));
    }

    private static boolean isAllowed(Input input, Measurement measurement) {
        InputValue value = measurement.values().get(input.name());
        return value != null && input.allows(value);
    }

    /** Points that the unit cannot have are a fault of its sheet, and no others get them. */
    private static Optional<Ratio> points(LeafCriterion leaf, LeafScoring scoring) {
        return scoring.outcome() instanceof Outcome.Scored scored
                ? Optional.of(scored.points()).filter(leaf::allows)
                : Optional.empty();
    }

    Optional<Sample> sample() {
        return UnitValue.sample(brought);
    }

    /** Returns what stands in for missing values; empty if there are no units to take it from. */
    Optional<Imputation> imputation(OfOthers others) {
        if (!others.isWithinGroup()) {
            return brought.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Imputation.Fixed(middle(others.by(), UnitValue.numbers(brought))));
        }
        Map<String, List<Ratio>> byGroup = brought.stream()
                .filter(one -> one.unit().group().isPresent())
                .collect(groupingBy(
                        one -> one.unit().group().orElseThrow(), TreeMap::new, mapping(UnitValue::value, toList())));
        return byGroup.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Imputation.ByGroup(Maps.transformValues(byGroup, values -> middle(others.by(), values))));
    }

    private static Ratio middle(Average by, List<Ratio> values) {
        Sample sample = Sample.of(values);
        return switch (by) {
            case MEAN -> sample.bounded(Precision.DEFAULT).mean();
            case MEDIAN -> sample.median();
        };
    }
}
