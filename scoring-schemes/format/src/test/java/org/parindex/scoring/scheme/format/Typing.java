package org.parindex.scoring.scheme.format;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a YAML parser takes plain scalars for, if not for texts. */
enum Typing {
    /** As editors do. */
    YAML_1_2("true|True|TRUE|false|False|FALSE", Numbers.NEW),
    /** As older parsers do, to which {@code no} is a negation and {@code 0:12} a time. */
    YAML_1_1("(?i)true|false|yes|no|on|off|y|n", Numbers.OLD),
    /** As the reader does: whatever is there is a text. */
    TEXTS("(?!)", "(?!)");

    private static final Pattern NOTHING = Pattern.compile("~|null|Null|NULL|");
    private static final int MOST_DIGITS = 300;
    private static final BigDecimal HUGE = new BigDecimal("1e300");

    private final Pattern flag;
    private final Pattern number;

    Typing(String flag, String number) {
        this.flag = Pattern.compile(flag);
        this.number = Pattern.compile(number);
    }

    private static final class Numbers {
        private static final String NEW = "[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?"
                + "|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)";
        private static final String OLD =
                NEW + "|[-+]?(0b[01_]+|[0-9][0-9_]*(\\.[0-9_]*)?|[1-9][0-9_]*(:[0-5]?[0-9])+)";
    }

    static boolean isNothing(String plain) {
        return NOTHING.matcher(plain).matches();
    }

    boolean isFlag(String plain) {
        return flag.matcher(plain).matches();
    }

    /** Returns the number that a plain scalar is taken for; if it is infinite or in another notation, just any. */
    Optional<BigDecimal> number(String plain) {
        return number.matcher(plain).matches() ? Optional.of(value(plain)) : Optional.empty();
    }

    private static BigDecimal value(String plain) {
        if (plain.startsWith("0x")) {
            return new BigDecimal(new BigInteger(plain.substring(2), 16));
        }
        try {
            BigDecimal value = new BigDecimal(plain);
            return Math.abs((long) value.scale()) + value.precision() > MOST_DIGITS ? HUGE : value;
        } catch (NumberFormatException otherNotation) {
            return HUGE;
        }
    }
}
