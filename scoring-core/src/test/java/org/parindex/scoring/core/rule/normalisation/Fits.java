package org.parindex.scoring.core.rule.normalisation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.core.rule.Rules.outcome;
import static org.parindex.scoring.core.rule.Rules.rule;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.rule.SampleRule;
import org.parindex.scoring.core.rule.SampleRule.Fit;
import org.parindex.scoring.core.sample.Sample;
import org.parindex.scoring.core.value.Ratio;

/** Short ways to fit rules in tests. */
public final class Fits {

    private Fits() {}

    /** Returns the sample of numbers such as {@code 1 2.5 7/3}, or of units such as {@code Elm=1 Oak=2.5}. */
    public static Sample sample(String numbers) {
        List<String> each = List.of(numbers.strip().split(" +"));
        if (!numbers.contains("=")) {
            return Sample.of(each.stream().map(Fits::number).toList());
        }
        return Sample.ofYears(each.stream()
                .map(text -> text.split("="))
                .collect(groupingBy(pair -> pair[0], mapping(pair -> number(pair[1]), toList()))));
    }

    /** Returns a number such as {@code 2.5} or {@code 7/3}. */
    public static Ratio number(String text) {
        return Ratio.tryParse(text).orElseThrow();
    }

    /** Returns what a rule becomes when it is fitted. */
    public static SampleRule fitted(String rule, String numbers) {
        return fitted((SampleRule) rule(rule), sample(numbers));
    }

    public static SampleRule fitted(SampleRule rule, Sample sample) {
        Fit fit = rule.fit(sample);
        assertThat(fit).as(rule.spelling()).isInstanceOf(Fit.Fitted.class);
        return ((Fit.Fitted) fit).rule();
    }

    /** Returns what is said of a sample that does not allow a rule, in English. */
    static String refusal(String rule, String numbers) {
        Fit.Refused refused = (Fit.Refused) ((SampleRule) rule(rule)).fit(sample(numbers));
        Object[] values = Stream.concat(Stream.of("1.1", "Growth"), refused.values().stream())
                .toArray();
        return refused.code().at(Location.NONE, values).describe(Locale.ENGLISH);
    }

    /** Returns the points of each number of a sample, in the order of the text, at a criterion with a maximum. */
    static String points(String rule, String numbers, String maximum) {
        SampleRule fitted = fitted(rule, numbers);
        return String.join(
                " ",
                Stream.of(numbers.split(" +"))
                        .map(text -> text.substring(text.indexOf('=') + 1))
                        .map(number ->
                                outcome(fitted, maximum, "value=" + number).split(" ")[0])
                        .toList());
    }
}
