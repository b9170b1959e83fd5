package org.parindex.scoring.core.rule.normalisation;

import java.util.Optional;
import org.parindex.scoring.core.parameter.Node;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.rule.RuleIssue;
import org.parindex.scoring.core.rule.normalisation.GoalpostReader.NumberOrWord;
import org.parindex.scoring.core.rule.normalisation.Moments.Baseline;
import org.parindex.scoring.core.rule.normalisation.Moments.Own;
import org.parindex.scoring.core.sample.Divisor;
import org.parindex.scoring.core.value.Ratio;
import org.parindex.scoring.core.value.Spelling;

/** Reads and writes a mean and a deviation: both numbers, or both the sample's. */
final class MomentsReader {

    static final String MEAN = "mean";
    static final String DEVIATION = "deviation";

    private static final String SAMPLE = Spelling.of(Divisor.SAMPLE);
    private static final String POPULATION = Spelling.of(Divisor.POPULATION);

    private MomentsReader() {}

    static Optional<Moments> read(Parameters parameters, GoalpostReader goalposts) {
        Optional<NumberOrWord> mean = goalposts.numberOr(parameters, MEAN, SAMPLE);
        Optional<NumberOrWord> deviation = goalposts.numberOr(parameters, DEVIATION, SAMPLE, POPULATION);
        return mean.flatMap(one -> deviation.flatMap(other -> moments(parameters, goalposts, one, other)));
    }

    private static Optional<Moments> moments(
            Parameters parameters, GoalpostReader goalposts, NumberOrWord mean, NumberOrWord deviation) {
        if (mean.number().isPresent() != deviation.number().isPresent()) {
            parameters.report(parameters.location(), RuleIssue.HALF_A_BASELINE);
            return Optional.empty();
        } else if (mean.number().isEmpty()) {
            return Optional.of(new Own(deviation.word().equals(SAMPLE) ? Divisor.SAMPLE : Divisor.POPULATION));
        }
        Optional<Ratio> positive = goalposts.positive(parameters, DEVIATION, deviation.number());
        return positive.map(found -> new Baseline(mean.number().get(), found));
    }

    static Node.MappingBuilder write(Node.MappingBuilder keys, Moments moments, String unit) {
        if (moments instanceof Baseline baseline) {
            return keys.set(MEAN, baseline.mean().spelling() + unit)
                    .set(DEVIATION, baseline.deviation().spelling() + unit);
        }
        return keys.set(MEAN, SAMPLE).set(DEVIATION, Spelling.of(((Own) moments).divisor()));
    }
}
