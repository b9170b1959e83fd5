package org.parindex.scoring.io.report;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.parindex.scoring.core.value.Ratio;
import org.parindex.scoring.core.value.Rounding;

/** Writes exact numbers: those that a decimal can hold as one, the others cut short for people and as fractions for programs. */
final class Exact {

    private static final BigInteger FIVE = BigInteger.valueOf(5);
    private static final int MOST_SHOWN = Rounding.MAX_SCALE;

    private Exact() {}

    /** Returns a number as people read it: {@code 0.666666666666666…} for 2/3. */
    static String shown(Ratio number) {
        BigDecimal cut = cut(number);
        Ratio shown = new Ratio(cut.unscaledValue(), BigInteger.TEN.pow(MOST_SHOWN));
        return cut.stripTrailingZeros().toPlainString() + (shown.equals(number) ? "" : "…");
    }

    private static BigDecimal cut(Ratio number) {
        return new BigDecimal(number.numerator())
                .divide(new BigDecimal(number.denominator()), MOST_SHOWN, RoundingMode.DOWN);
    }

    /** Returns a number as programs read it: {@code 0.9} for 9/10, but {@code 2/3}. */
    static String data(Ratio number) {
        return isDecimal(number.denominator())
                ? new BigDecimal(number.numerator())
                        .divide(new BigDecimal(number.denominator()))
                        .stripTrailingZeros()
                        .toPlainString()
                : number.toString();
    }

    private static boolean isDecimal(BigInteger denominator) {
        BigInteger rest = denominator.shiftRight(denominator.getLowestSetBit());
        while (rest.mod(FIVE).signum() == 0) {
            rest = rest.divide(FIVE);
        }
        return rest.equals(BigInteger.ONE);
    }

    static ReportCell cell(Ratio number) {
        return new ReportCell(shown(number), data(number), true);
    }
}
