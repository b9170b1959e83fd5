package org.parindex.scoring.core.value;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A number and the exponent that it is raised to.
 *
 * @param base positive
 * @param exponent any fraction
 */
public record Power(Ratio base, Ratio exponent) {

    /** @throws IllegalArgumentException if the base is not positive */
    public Power {
        checkArgument(base.signum() > 0, "base must be positive: %s", base);
        requireNonNull(exponent, "exponent");
    }

    /**
     * Returns the fraction that this is; empty if it is none.
     *
     * @throws IllegalArgumentException if that has more than about 300,000 digits
     */
    public Optional<Ratio> fraction() {
        return CoprimePowers.of(List.of(this)).product();
    }

    /** Returns powers with the same product and distinct exponents, of which there are few: most means have few weights. */
    static List<Power> merged(List<Power> powers) {
        Map<Ratio, List<Power>> byExponent =
                powers.stream().collect(groupingBy(Power::exponent, LinkedHashMap::new, toList()));
        return byExponent.entrySet().stream()
                .map(entry -> new Power(product(entry.getValue()), entry.getKey()))
                .toList();
    }

    /** To cancel once is many times as fast as after each multiplication. */
    private static Ratio product(List<Power> powers) {
        BigInteger numerator = BigInteger.ONE;
        BigInteger denominator = BigInteger.ONE;
        for (Power power : powers) {
            numerator = numerator.multiply(power.base.numerator());
            denominator = denominator.multiply(power.base.denominator());
        }
        return new Ratio(numerator, denominator);
    }
}
