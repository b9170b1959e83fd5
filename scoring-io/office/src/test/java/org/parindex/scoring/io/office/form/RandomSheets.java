package org.parindex.scoring.io.office.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.parindex.scoring.core.aggregation.AbsencePolicy;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.rule.Awarded;
import org.parindex.scoring.core.rule.Input;
import org.parindex.scoring.core.rule.InputValue;
import org.parindex.scoring.core.rule.Measurement;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.Entry;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.Points;

/** Makes score sheets that a person could enter, with many values at and around the limits of rules. */
final class RandomSheets {

    private static final List<String> SHARES =
            List.of("0", "62.5", "70.49", "70.5", "70.51", "79.99", "80", "89.99", "90", "90.01", "99.5", "100");
    private static final List<String> NUMBERS =
            List.of("0", "1", "2.99", "3", "3.14", "6.5", "8.99", "9", "9.01", "12");

    private final Random random;

    RandomSheets(long seed) {
        this.random = new Random(seed);
    }

    List<ScoreSheet> of(Scheme scheme, int units) {
        List<ScoreSheet> sheets = new ArrayList<>();
        for (int unit = 1; unit <= units; unit++) {
            ScoreSheet.Builder sheet = ScoreSheet.builder().unit(Unit.of("Unit " + unit));
            int fewest = scheme.missing() == AbsencePolicy.REFUSE ? 2 : 0;
            scheme.leaves().forEach(leaf -> sheet.putEntries(leaf.code(), entry(leaf, fewest)));
            sheets.add(sheet.build());
        }
        return sheets;
    }

    private Entry entry(LeafCriterion leaf, int fewest) {
        return switch (fewest + random.nextInt(12)) {
            case 0 -> new Entry.Missing(Location.NONE);
            case 1 -> new Entry.NotApplicable(Location.NONE);
            case 2 -> Entry.awarded(awarded(leaf));
            default -> leaf.rule().inputs().isEmpty() ? Entry.awarded(awarded(leaf)) : measured(leaf);
        };
    }

    private Points awarded(LeafCriterion leaf) {
        Points step = leaf.rule() instanceof Awarded awarded
                ? awarded.step().orElse(Points.parse("0.01"))
                : Points.parse("0.01");
        BigDecimal most = leaf.rule().most(leaf.maxPoints()).signum() == 0
                ? BigDecimal.ZERO
                : leaf.maxPoints().toBigDecimal();
        int steps = most.divideToIntegralValue(step.toBigDecimal()).intValueExact();
        return Points.of(step.toBigDecimal().multiply(BigDecimal.valueOf(random.nextInt(steps + 1))));
    }

    private Entry measured(LeafCriterion leaf) {
        Measurement.Builder measurement = Measurement.builder();
        int whole = random.nextInt(400);
        for (Input input : leaf.rule().inputs()) {
            measurement.value(input.name(), value(input, whole));
            whole = whole + random.nextInt(whole / 4 + 2);
        }
        return new Entry.Measured(measurement.build(), Location.NONE);
    }

    /** @param whole grows from one input of a leaf to the next, so that most rates lie between 80 and 100 % */
    private InputValue value(Input input, int whole) {
        return switch (input.type()) {
            case OPTION -> new InputValue.Option(any(input.options()));
            case FLAG -> new InputValue.Flag(random.nextBoolean());
            case PERCENT -> new InputValue.Number(Points.parse(any(SHARES)));
            case NUMBER -> new InputValue.Number(Points.parse(any(NUMBERS)));
            case COUNT -> new InputValue.Number(Points.of(random.nextInt(random.nextBoolean() ? 8 : 200)));
            case AMOUNT -> new InputValue.Number(amount(whole));
        };
    }

    private Points amount(int whole) {
        return random.nextInt(3) == 0
                ? Points.of(BigDecimal.valueOf(whole * 100L + random.nextInt(100), 2))
                : Points.of(whole);
    }

    private String any(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
