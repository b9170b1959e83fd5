package org.parindex.scoring.core.aggregation;

import java.util.List;
import org.parindex.scoring.core.parameter.Node;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.parameter.Words;
import org.parindex.scoring.core.value.Spelling;

/** The parameters that several means have. */
final class MeanKeys {

    static final String WEIGHTS = "weights";
    static final String ZERO = "zero";

    private static final String MAX = "max";
    private static final Words<Weighting> WEIGHTINGS = Words.of(
                    List.of(Weighting.GIVEN, Weighting.EQUAL, Weighting.NORMALISE))
            .and(MAX, Weighting.MAXIMUM);
    private static final Words<WhenZero> WHEN_ZERO = Words.of(List.of(WhenZero.values()));

    private MeanKeys() {}

    static Weighting weighting(Parameters parameters) {
        return parameters.word(WEIGHTS, WEIGHTINGS).orElse(Weighting.GIVEN);
    }

    static String spelling(Weighting weighting) {
        return weighting == Weighting.MAXIMUM ? MAX : Spelling.of(weighting);
    }

    static Node.MappingBuilder write(Node.MappingBuilder keys, Weighting weighting, WhenZero zero) {
        return keys.set(WEIGHTS, spelling(weighting)).set(ZERO, Spelling.of(zero));
    }

    static WhenZero zero(Parameters parameters, WhenZero otherwise) {
        return parameters.word(ZERO, WHEN_ZERO).orElse(otherwise);
    }
}
