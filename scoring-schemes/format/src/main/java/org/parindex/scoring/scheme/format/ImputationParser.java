package org.parindex.scoring.scheme.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parindex.scoring.core.aggregation.Imputation;
import org.parindex.scoring.core.aggregation.Imputation.Average;
import org.parindex.scoring.core.aggregation.Imputation.ByGroup;
import org.parindex.scoring.core.aggregation.Imputation.Fixed;
import org.parindex.scoring.core.aggregation.Imputation.OfOthers;
import org.parindex.scoring.core.parameter.ParameterIssue;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.parameter.Words;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Ratio;

/** Reads what stands in for a missing value. */
final class ImputationParser {

    static final String KEY = "impute";

    private static final String BY = "by";
    private static final String WITHIN = "within";
    private static final String VALUE = "value";
    private static final String VALUES = "values";
    private static final LocalizedText A_MAPPING = LocalizedText.bilingual(
            "{by: mean}, {by: median, within: group}, {value: …} or {values: {group: …}}",
            "{by: mean}, {by: median, within: group}, {value: …} hoặc {values: {nhóm: …}}");
    private static final Words<Average> AVERAGES = Words.of(List.of(Average.values()));
    private static final Words<Reach> REACHES = Words.of(List.of(Reach.values()));

    private ImputationParser() {}

    /** Which other units count. */
    private enum Reach {
        ALL,
        GROUP
    }

    static Optional<Imputation> parse(Parameters fields) {
        return !fields.has(KEY) || CommonKeys.isNone(fields, KEY)
                ? Optional.empty()
                : fields.parameters(KEY).flatMap(found -> imputation(fields, found.named(Owner.key(KEY))));
    }

    private static Optional<Imputation> imputation(Parameters fields, Parameters found) {
        found.only(BY, WITHIN, VALUE, VALUES);
        long kinds = Stream.of(BY, VALUE, VALUES).filter(found::has).count();
        if (kinds != 1) {
            fields.report(KEY, ParameterIssue.WRONG_SHAPE, KEY, A_MAPPING);
            return Optional.empty();
        } else if (found.has(BY)) {
            boolean isWithinGroup = found.word(WITHIN, REACHES).orElse(Reach.ALL) == Reach.GROUP;
            return found.word(BY, AVERAGES).map(by -> new OfOthers(by, isWithinGroup));
        }
        found.refuse(WITHIN, FormatIssue.WITHOUT_OTHERS);
        return found.has(VALUE)
                ? found.parsed(VALUE, Ratio::tryParse, CommonKeys.NUMBER).map(Fixed::new)
                : found.parameters(VALUES).flatMap(values -> byGroup(values.named(Owner.key(VALUES))));
    }

    private static Optional<Imputation> byGroup(Parameters groups) {
        Map<String, Ratio> values = new HashMap<>();
        groups.keys()
                .forEach(group -> groups.parsed(group, Ratio::tryParse, CommonKeys.NUMBER)
                        .ifPresent(value -> values.put(group, value)));
        return values.isEmpty() ? Optional.empty() : Optional.of(new ByGroup(values));
    }
}
