package org.parindex.scoring.core.rule.normalisation;

import java.util.Optional;
import org.parindex.scoring.core.parameter.Node;
import org.parindex.scoring.core.parameter.ParameterIssue;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.rule.RuleIssue;
import org.parindex.scoring.core.rule.normalisation.Goalposts.NumberOrWord;
import org.parindex.scoring.core.rule.normalisation.Moments.Baseline;
import org.parindex.scoring.core.rule.normalisation.Moments.Own;
import org.parindex.scoring.core.value.Ratio;

/** Reads and writes a mean and a deviation: both numbers, or both the sample's. */
final class MomentsReader {

    static final String MEAN = "mean";
    static final String DEVIATION = "deviation";

    private MomentsReader() {}

    static Optional<Moments> read(Parameters parameters, Goalposts goalposts) {
        Optional<NumberOrWord> mean = goalposts.numberOr(parameters, MEAN, "sample");
        Optional<NumberOrWord> deviation = goalposts.numberOr(parameters, DEVIATION, "sample", "population");
        if (mean.isEmpty() || deviation.isEmpty()) {
            return Optional.empty();
        } else if (mean.get().isNumber() != deviation.get().isNumber()) {
            parameters.report(parameters.location(), RuleIssue.HALF_A_BASELINE);
            return Optional.empty();
        } else if (mean.get().isNumber()) {
            return baseline(parameters, mean.get().number(), deviation.get().number());
        }
        return Optional.of(deviation.get().isWord("sample") ? Own.SAMPLE : Own.POPULATION);
    }

    private static Optional<Moments> baseline(Parameters parameters, Ratio mean, Ratio deviation) {
        if (deviation.signum() <= 0) {
            parameters.report(DEVIATION, ParameterIssue.NOT_POSITIVE, DEVIATION, ExactNumber.spell(deviation));
            return Optional.empty();
        }
        return Optional.of(new Baseline(mean, deviation));
    }

    static Node.MappingBuilder write(Node.MappingBuilder keys, Moments moments, String unit) {
        return moments instanceof Baseline baseline
                ? keys.set(MEAN, ExactNumber.spell(baseline.mean()) + unit)
                        .set(DEVIATION, ExactNumber.spell(baseline.deviation()) + unit)
                : keys.set(MEAN, Own.SAMPLE).set(DEVIATION, moments);
    }
}
