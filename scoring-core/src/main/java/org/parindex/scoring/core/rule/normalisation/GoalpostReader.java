package org.parindex.scoring.core.rule.normalisation;

import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.parameter.Node.Scalar;
import org.parindex.scoring.core.parameter.Node.Sequence;
import org.parindex.scoring.core.parameter.ParameterIssue;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.rule.LimitReader;
import org.parindex.scoring.core.rule.normalisation.Goalpost.Given;
import org.parindex.scoring.core.rule.normalisation.Goalpost.Percentile;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Ratio;

/** Reads the goalposts and other numbers of one rule, which are all percentages or all plain numbers. */
final class GoalpostReader {

    private static final LocalizedText GOALPOST = numberOr(
            "min, max, mean, median, a percentile such as p2.5, or \"unit\" and a name",
            "min, max, mean, median, bách phân vị như p2.5, hoặc \"unit\" và tên đơn vị");

    private static final LocalizedText LIMIT = numberOr("or a percentile such as p2.5", "hoặc bách phân vị như p2.5");

    private static final LocalizedText NUMBER = LocalizedText.bilingual(
            "a number such as 12.5 or 7/3, or a percentage such as 80%",
            "một số như 12.5 hoặc 7/3, hoặc tỷ lệ như 80%");

    private static final LocalizedText LIST =
            LocalizedText.bilingual("sample, or a list of numbers", "sample, hoặc danh sách các số");

    static final String SAMPLE = "sample";
    private static final String PERCENT = "%";

    private final LimitReader limits = new LimitReader();

    private static LocalizedText numberOr(String english, String vietnamese) {
        return LocalizedText.bilingual(
                "a number such as 12.5, 7/3 or 80%, " + english, "một số như 12.5, 7/3 hoặc 80%, " + vietnamese);
    }

    /** Returns whether the numbers that were read are percentages. */
    boolean isPercent() {
        return limits.isPercent();
    }

    /** Returns what follows each number: the sign of percentages, or nothing. */
    String unit() {
        return limits.unit();
    }

    /** Reads a goalpost of any kind. */
    Optional<Goalpost> goalpost(Parameters parameters, String key) {
        return noted(parameters, key, parameters.parsed(key, GoalpostReader::tryParse, GOALPOST));
    }

    /** Reads a goalpost that can be left out; empty if it is faulty. One that has no place on the scale is reported. */
    Optional<Goalpost> goalpost(Parameters parameters, String key, Goalpost otherwise, Scale scale) {
        Optional<Goalpost> found = parameters.has(key) ? goalpost(parameters, key) : Optional.of(otherwise);
        found.filter(goalpost -> Goalposts.isOff(goalpost, scale))
                .ifPresent(goalpost -> parameters.report(key, ParameterIssue.NOT_POSITIVE, key, goalpost));
        return found;
    }

    /** Reads a number or a percentile. */
    Optional<Goalpost> limit(Parameters parameters, String key) {
        return noted(
                parameters,
                key,
                parameters.parsed(
                        key,
                        text -> tryParse(text).filter(found -> found instanceof Given || found instanceof Percentile),
                        LIMIT));
    }

    /** Reads a number that must be more than zero. */
    Optional<Ratio> positive(Parameters parameters, String key) {
        return positive(parameters, key, number(parameters, key));
    }

    private Optional<Ratio> number(Parameters parameters, String key) {
        Optional<Goalpost> number = parameters.parsed(key, GoalpostReader::tryNumber, NUMBER);
        return noted(parameters, key, number).map(Goalposts::number);
    }

    /** Reports a number that is zero or less. */
    Optional<Ratio> positive(Parameters parameters, String key, Optional<Ratio> number) {
        number.filter(found -> found.signum() <= 0)
                .ifPresent(found ->
                        parameters.report(key, ParameterIssue.NOT_POSITIVE, key, found.spelling() + limits.unit()));
        return number.filter(found -> found.signum() > 0);
    }

    /** Reads a number or one of a few words, of which the first is the default; empty if it is faulty. */
    Optional<NumberOrWord> numberOr(Parameters parameters, String key, String... words) {
        if (!parameters.has(key)) {
            return Optional.of(NumberOrWord.word(words[0]));
        }
        String all = String.join(", ", words);
        LocalizedText expected = numberOr("or " + all, "hoặc " + all);
        Optional<NumberOrWord> found = parameters.parsed(
                key,
                text -> List.of(words).contains(text)
                        ? Optional.of(NumberOrWord.word(text))
                        : tryNumber(text).map(NumberOrWord::number),
                expected);
        noted(parameters, key, found.flatMap(NumberOrWord::number).map(Goalpost::of));
        return found;
    }

    /** What a value is that is either a number or a word. */
    record NumberOrWord(Optional<Ratio> number, String word) {

        private static NumberOrWord word(String word) {
            return new NumberOrWord(Optional.empty(), word);
        }

        private static NumberOrWord number(Goalpost given) {
            return new NumberOrWord(Optional.of(Goalposts.number(given)), "");
        }
    }

    /** Reads a list of numbers; empty if there is the word for the sample in its place, or nothing. */
    Optional<List<Ratio>> numbers(Parameters parameters, String key, int most) {
        if (parameters.value(key).filter(Sequence.class::isInstance).isEmpty()) {
            parameters.parsed(key, text -> Optional.of(text).filter(SAMPLE::equals), LIST);
            return Optional.empty();
        } else if (parameters.size(key) > most) {
            parameters.report(key, ParameterIssue.TOO_MANY_ITEMS, key, parameters.size(key), most);
            return Optional.empty();
        }
        List<Ratio> numbers = parameters.scalars(key).stream()
                .map(item -> item(parameters, key, item))
                .flatMap(Optional::stream)
                .toList();
        return Optional.of(numbers).filter(found -> found.size() == parameters.size(key) && !found.isEmpty());
    }

    private Optional<Ratio> item(Parameters parameters, String key, Scalar item) {
        Optional<Goalpost> number = tryNumber(item.text());
        if (number.isEmpty()) {
            parameters.report(item.location(), ParameterIssue.NOT_AS_EXPECTED, key, item.text(), NUMBER);
        }
        number.ifPresent(found -> note(parameters, key, found, item.text()));
        return number.map(Goalposts::number);
    }

    private Optional<Goalpost> noted(Parameters parameters, String key, Optional<Goalpost> goalpost) {
        goalpost.filter(Given.class::isInstance)
                .ifPresent(given ->
                        note(parameters, key, given, parameters.text(key).orElseThrow()));
        return goalpost;
    }

    private void note(Parameters parameters, String key, Goalpost given, String text) {
        boolean isPercent = text.endsWith(PERCENT);
        if (isPercent || Goalposts.number(given).signum() != 0) {
            limits.compare(parameters, key, isPercent, text);
        }
    }

    private static Optional<Goalpost> tryParse(String text) {
        return tryNumber(text).or(() -> Goalpost.tryParse(text));
    }

    private static Optional<Goalpost> tryNumber(String text) {
        boolean isPercent = text.endsWith(PERCENT);
        return Ratio.tryParse(isPercent ? text.substring(0, text.length() - 1) : text)
                .map(Given::new);
    }
}
