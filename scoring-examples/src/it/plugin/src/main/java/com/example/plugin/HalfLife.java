package com.example.plugin;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.parameter.Node;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.rule.Input;
import org.parindex.scoring.core.rule.Measurement;
import org.parindex.scoring.core.rule.Outcome;
import org.parindex.scoring.core.rule.RuleKind;
import org.parindex.scoring.core.rule.ScoringRule;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;

/**
 * Points that each period of delay halves: all of them in time, half of them one week late, a quarter two weeks late.
 *
 * @param input the name of the count of periods
 * @param nothingAfter the last period that gives anything, from 1 to 30
 */
public record HalfLife(String input, int nothingAfter) implements ScoringRule {

    private static final int MOST = 30;

    /** @throws IllegalArgumentException if the last period is out of range */
    public HalfLife {
        requireNonNull(input, "input");
        if (nothingAfter < 1 || nothingAfter > MOST) {
            throw new IllegalArgumentException("nothingAfter is out of range: " + nothingAfter);
        }
    }

    @Override
    public String kind() {
        return "half-life";
    }

    @Override
    public Mapping parameters() {
        return Node.keys().set("input", input).set("nothing-after", nothingAfter).build();
    }

    @Override
    public List<Input> inputs() {
        return List.of(Input.of(input, Input.Type.COUNT));
    }

    /** Compares before it halves: however large a count is brought, there is little to compute. */
    @Override
    public Outcome score(Measurement measurement, Points maximum) {
        Ratio periods = measurement.number(input);
        if (periods.compareTo(Ratio.of(nothingAfter)) > 0) {
            return Outcome.scored(Ratio.ZERO, periods, "nothing-after");
        }
        long parts = 1L << periods.numerator().intValueExact();
        return Outcome.scored(Ratio.from(maximum).dividedBy(Ratio.of(parts)), periods, "1/" + parts);
    }

    /** Reads {@code half-life: {input: weeks-late, nothing-after: 6}}. */
    public record Kind() implements RuleKind {

        private static final String DEFAULT_INPUT = "weeks-late";
        private static final LocalizedText A_NAME =
                LocalizedText.bilingual("a name such as weeks-late", "một tên như weeks-late");

        @Override
        public String key() {
            return "half-life";
        }

        @Override
        public Checked<ScoringRule> read(Parameters parameters) {
            parameters.only("input", "nothing-after");
            String input = parameters
                    .parsed("input", text -> Optional.of(text).filter(Input::isName), A_NAME)
                    .orElse(DEFAULT_INPUT);
            Optional<Integer> nothingAfter = WholeNumbers.read(parameters, "nothing-after", MOST);
            return parameters.checked(() -> new HalfLife(input, nothingAfter.orElseThrow()));
        }
    }
}
