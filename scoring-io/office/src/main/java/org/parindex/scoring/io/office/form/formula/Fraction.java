package org.parindex.scoring.io.office.form.formula;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.parindex.scoring.core.rule.Answers;
import org.parindex.scoring.core.rule.Interval;
import org.parindex.scoring.core.rule.Quantity;
import org.parindex.scoring.core.value.Points;

/**
 * A number that a formula makes of cells: {@code numerator / denominator × over / under}, all four of them whole.
 *
 * @param numerator a formula that gives a whole number
 * @param denominator a formula that gives a whole number from 0 on
 * @param mostNumerator the most that the numerator can be
 * @param mostDenominator the most that the denominator can be
 * @param mayBeEmpty whether the denominator can be 0
 * @param conditions what must hold of the cells
 */
record Fraction(
        String numerator,
        String denominator,
        BigInteger over,
        BigInteger under,
        BigInteger mostNumerator,
        BigInteger mostDenominator,
        boolean mayBeEmpty,
        List<String> conditions) {

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);
    private static final BigInteger EXACT = BigInteger.TWO.pow(53);
    private static final BigInteger TOLD_APART = BigInteger.TWO.pow(51);
    private static final BigInteger MOST = BigInteger.TEN.pow(11);
    private static final BigInteger MOST_ANSWERS = BigInteger.TEN.pow(5);

    static Fraction of(Quantity quantity, UnaryOperator<String> cell) {
        String of = cell.apply(quantity.of());
        BigInteger over = quantity.isPercent() ? HUNDRED : BigInteger.ONE;
        return quantity.over()
                .map(cell)
                .map(divisor -> new Fraction(
                        whole(of, 2),
                        whole(divisor, 2),
                        over,
                        BigInteger.ONE,
                        MOST,
                        MOST,
                        true,
                        Stream.concat(amount(of).stream(), amount(divisor).stream())
                                .toList()))
                .orElseGet(() -> single(of, quantity.isPercent()));
    }

    private static Fraction single(String cell, boolean isPercent) {
        int digits = isPercent ? 4 : 2;
        return new Fraction(
                whole(cell, digits),
                "100",
                BigInteger.ONE,
                BigInteger.ONE,
                MOST,
                HUNDRED,
                false,
                List.of(
                        isNumber(cell),
                        "ABS(" + cell + ")<=" + limit(digits),
                        cell + "=ROUND(" + cell + "," + digits + ")"));
    }

    /** Returns the mean of what the options are worth; empty if one of them is worth something too fine. */
    static Optional<Fraction> mean(Answers answers, UnaryOperator<String> cell) {
        List<String> worth = new ArrayList<>();
        for (Map.Entry<String, Points> option : answers.worth().entrySet()) {
            Optional<BigInteger> hundredths = hundredths(option.getValue());
            if (hundredths.isEmpty()) {
                return Optional.empty();
            }
            worth.add(cell.apply(option.getKey()) + "*" + hundredths.get());
        }
        List<String> cells = answers.worth().keySet().stream().map(cell).toList();
        List<String> all = Stream.concat(
                        cells.stream(), answers.ignored().stream().map(cell))
                .toList();
        List<String> conditions = all.stream()
                .map(each -> isNumber(each) + "," + each + ">=0," + each + "<=" + MOST_ANSWERS + "," + each + "=INT("
                        + each + ")")
                .toList();
        BigInteger most = MOST_ANSWERS.multiply(BigInteger.valueOf(cells.size()));
        BigInteger mostWorth = answers.worth().values().stream()
                .map(value -> hundredths(value).orElseThrow().abs())
                .reduce(BigInteger.ONE, BigInteger::max);
        return Optional.of(new Fraction(
                "(" + String.join("+", worth) + ")",
                "(" + String.join("+", cells) + ")",
                BigInteger.ONE,
                HUNDRED,
                most.multiply(mostWorth),
                most,
                true,
                conditions));
    }

    private static String isNumber(String cell) {
        return "ISNUMBER(" + cell + ")";
    }

    private static List<String> amount(String cell) {
        return List.of(isNumber(cell), cell + ">=0", cell + "<=" + limit(2), cell + "=ROUND(" + cell + ",2)");
    }

    private static BigInteger limit(int digits) {
        return MOST.divide(BigInteger.TEN.pow(digits));
    }

    private static String whole(String cell, int digits) {
        return "ROUND(" + cell + "*" + BigInteger.TEN.pow(digits) + ",0)";
    }

    private static Optional<BigInteger> hundredths(Points number) {
        return number.toBigDecimal().scale() <= 2
                ? Optional.of(number.toBigDecimal().movePointRight(2).toBigIntegerExact())
                : Optional.empty();
    }

    /** Returns whether the number can be compared with the limits of an interval, exactly. */
    boolean compares(Interval interval) {
        boolean isSmall = over.multiply(HUNDRED).multiply(mostNumerator).compareTo(EXACT) < 0;
        return isSmall
                && Stream.of(interval.lower(), interval.upper())
                        .flatMap(Optional::stream)
                        .allMatch(this::compares);
    }

    private boolean compares(Points limit) {
        return hundredths(limit)
                .map(found -> found.abs().multiply(under).multiply(mostDenominator))
                .filter(product -> product.compareTo(EXACT) < 0)
                .isPresent();
    }

    /** Returns the condition that the number lies in an interval with which it can be compared. */
    String isIn(Interval interval) {
        List<String> conditions = new ArrayList<>();
        interval.lower().ifPresent(limit -> conditions.add(compare(interval.isLowerIn() ? ">=" : ">", limit)));
        interval.upper().ifPresent(limit -> conditions.add(compare(interval.isUpperIn() ? "<=" : "<", limit)));
        return conditions.isEmpty() ? "TRUE" : Fx.all(conditions);
    }

    /** In lowest terms, because spreadsheets take large numbers for equal that differ in their last digits. */
    private String compare(String sign, Points limit) {
        BigInteger hundredths = hundredths(limit).orElse(BigInteger.ZERO).multiply(under);
        BigInteger up = over.multiply(HUNDRED);
        BigInteger common = up.gcd(hundredths);
        return numerator + "*" + up.divide(common) + sign + hundredths.divide(common) + "*" + denominator;
    }

    /**
     * Returns a whole number times the share of the way from one number to another, as one division of whole numbers; empty
     * if they could become too large for the quotient to be told from half a last digit.
     */
    Optional<String> times(BigInteger factor, Points from, Points to) {
        Optional<BigInteger> start = hundredths(from).map(under::multiply);
        Optional<BigInteger> end = hundredths(to).map(under::multiply);
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        BigInteger way = end.get().subtract(start.get());
        BigInteger up = over.multiply(HUNDRED);
        BigInteger common = up.gcd(start.get()).gcd(way).multiply(BigInteger.valueOf(way.signum()));
        return times(factor, up.divide(common), start.get().divide(common), way.divide(common));
    }

    private Optional<String> times(BigInteger factor, BigInteger up, BigInteger start, BigInteger way) {
        BigInteger most = up.abs().multiply(mostNumerator).add(start.abs().multiply(mostDenominator));
        BigInteger divisor = way.multiply(mostDenominator).multiply(factor);
        boolean isExact = most.multiply(factor).compareTo(EXACT) < 0 && divisor.compareTo(TOLD_APART) < 0;
        String moved = start.signum() == 0
                ? numerator + "*" + up
                : "(" + numerator + "*" + up + "-(" + start + ")*" + denominator + ")";
        return isExact ? Optional.of(factor + "*" + moved + "/(" + way + "*" + denominator + ")") : Optional.empty();
    }
}
