package org.parindex.scoring.scheme.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parindex.scoring.core.aggregation.Imputation;
import org.parindex.scoring.core.aggregation.Imputation.ByGroup;
import org.parindex.scoring.core.aggregation.Imputation.Fixed;
import org.parindex.scoring.core.aggregation.Imputation.OfOthers;
import org.parindex.scoring.core.aggregation.Imputation.Statistic;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.parindex.scoring.core.parameter.ParameterIssue;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.parameter.Words;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Ratio;

/** Reads what stands in for a missing value. */
final class ImputationParser {

    static final String KEY = "impute";

    private static final LocalizedText A_MAPPING = LocalizedText.bilingual(
            "{by: mean}, {by: median, within: group}, {value: …} or {values: {group: …}}",
            "{by: mean}, {by: median, within: group}, {value: …} hoặc {values: {nhóm: …}}");
    private static final Words<Statistic> STATISTICS = Words.of(List.of(Statistic.values()));
    private static final Words<Within> WITHIN = Words.of(List.of(Within.values()));

    private final Issues issues;

    ImputationParser(Issues issues) {
        this.issues = issues;
    }

    /** Which other units count. */
    private enum Within {
        ALL,
        GROUP
    }

    Optional<Imputation> parse(Parameters fields) {
        if (!fields.has(KEY) || CommonKeys.isNone(fields, KEY)) {
            return Optional.empty();
        }
        return fields.mapping(KEY).flatMap(found -> imputation(fields, found));
    }

    private Optional<Imputation> imputation(Parameters fields, Mapping mapping) {
        Parameters found = Parameters.of(mapping, Owner.key(KEY), issues).only("by", "within", "value", "values");
        long kinds = Stream.of("by", "value", "values").filter(found::has).count();
        if (kinds != 1) {
            issues.add(ParameterIssue.WRONG_SHAPE.at(mapping.location(), fields.owner(), KEY, A_MAPPING));
            return Optional.empty();
        } else if (found.has("by")) {
            boolean isWithinGroup = found.word("within", WITHIN).orElse(Within.ALL) == Within.GROUP;
            return found.word("by", STATISTICS).map(by -> new OfOthers(by, isWithinGroup));
        }
        found.refuse("within", FormatIssue.WITHOUT_OTHERS);
        return found.has("value")
                ? found.parsed("value", Ratio::tryParse, CommonKeys.NUMBER).map(Fixed::new)
                : found.mapping("values").flatMap(this::byGroup);
    }

    private Optional<Imputation> byGroup(Mapping mapping) {
        Parameters groups = Parameters.of(mapping, Owner.key("values"), issues);
        Map<String, Ratio> values = new HashMap<>();
        groups.keys()
                .forEach(group -> groups.parsed(group, Ratio::tryParse, CommonKeys.NUMBER)
                        .ifPresent(value -> values.put(group, value)));
        return values.isEmpty() ? Optional.empty() : Optional.of(new ByGroup(values));
    }
}
