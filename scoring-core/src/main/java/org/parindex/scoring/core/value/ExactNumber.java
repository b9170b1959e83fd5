package org.parindex.scoring.core.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers that are written without loss: as a decimal if that is finite, else as a fraction such as {@code 7/3}. */
final class ExactNumber {

    /** The most bits of a denominator that is written as a decimal, which then has no more digits than these. */
    private static final int MOST_DECIMALS = 800;

    /** At most 900 digits on either side of the point or the bar. */
    private static final Pattern GRAMMAR =
            Pattern.compile("(-?(?:0|[1-9][0-9]{0,899}+)(?:\\.[0-9]{1,900}+)?)(?:/([1-9][0-9]{0,899}+))?");

    private ExactNumber() {}

    static Optional<Ratio> tryParse(String text) {
        Matcher matcher = GRAMMAR.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Ratio number = decimal(matcher.group(1));
        return Optional.of(matcher.group(2) == null ? number : number.dividedBy(decimal(matcher.group(2))));
    }

    private static Ratio decimal(String text) {
        BigDecimal decimal = new BigDecimal(text);
        return new Ratio(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    static String spell(Ratio number) {
        return isDecimal(number)
                ? new BigDecimal(number.numerator())
                        .divide(new BigDecimal(number.denominator()))
                        .toPlainString()
                : number.toString();
    }

    /** A divisor without other factors than 2 and 5 divides a power of ten, and this one is high enough. */
    private static boolean isDecimal(Ratio number) {
        BigInteger divisor = number.denominator();
        BigInteger power = BigInteger.valueOf(divisor.bitLength());
        return divisor.bitLength() <= MOST_DECIMALS
                && BigInteger.TEN.modPow(power, divisor).signum() == 0;
    }
}
