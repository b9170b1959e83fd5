package org.parindex.scoring.core.audit;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parindex.scoring.core.value.Points;

/** What may have gone wrong where one figure was written for another, the most telling first. */
public enum Slip {
    /** Two digits beside each other changed places. */
    SWAPPED_DIGITS,
    /** The decimal point moved. */
    MOVED_POINT,
    /** A digit was left out. */
    DROPPED_DIGIT,
    /** A digit was written twice, or too much. */
    ADDED_DIGIT,
    /** One digit was written for another. */
    CHANGED_DIGIT;

    /** Returns how one figure becomes another by a single slip. */
    static Optional<Slip> between(Points right, Points written) {
        String from = right.toString();
        String to = written.toString();
        return Stream.of(values()).filter(slip -> slip.turns(from, to)).findFirst();
    }

    private boolean turns(String from, String to) {
        return switch (this) {
            case SWAPPED_DIGITS -> isSwapped(padded(from, to), padded(to, from));
            case MOVED_POINT -> isMoved(from, to);
            case DROPPED_DIGIT -> isWithoutOne(from, to);
            case ADDED_DIGIT -> isWithoutOne(to, from);
            case CHANGED_DIGIT -> isChanged(padded(from, to), padded(to, from));
        };
    }

    /** Zeros that are not printed are digits as well. */
    private static String padded(String number, String other) {
        int missing = decimals(other) - decimals(number);
        String point = missing > 0 && decimals(number) == 0 ? "." : "";
        return missing > 0 ? number + point + "0".repeat(missing) : number;
    }

    private static int decimals(String number) {
        int point = number.indexOf('.');
        return point < 0 ? 0 : number.length() - point - 1;
    }

    private static boolean isSwapped(String from, String to) {
        int[] differences = differences(from, to);
        return differences.length == 2
                && digitsBetween(from, differences[0], differences[1]) == 0
                && from.charAt(differences[0]) == to.charAt(differences[1])
                && from.charAt(differences[1]) == to.charAt(differences[0]);
    }

    private static long digitsBetween(String number, int first, int second) {
        return number.substring(first + 1, second)
                .chars()
                .filter(Character::isDigit)
                .count();
    }

    private static boolean isChanged(String from, String to) {
        return differences(from, to).length == 1;
    }

    private static int[] differences(String from, String to) {
        return from.length() == to.length()
                ? IntStream.range(0, from.length())
                        .filter(i -> from.charAt(i) != to.charAt(i))
                        .toArray()
                : new int[0];
    }

    private static boolean isMoved(String from, String to) {
        String digits = significant(from);
        return !from.equals(to) && digits.length() > 0 && digits.equals(significant(to));
    }

    private static String significant(String number) {
        return number.replace(".", "").replace("-", "").replaceAll("^0+|0+$", "");
    }

    private static boolean isWithoutOne(String from, String to) {
        return IntStream.range(0, from.length())
                .filter(i -> Character.isDigit(from.charAt(i)))
                .mapToObj(i -> from.substring(0, i) + from.substring(i + 1))
                .anyMatch(shorter -> isSame(shorter, to));
    }

    private static boolean isSame(String shorter, String to) {
        String clean = shorter.endsWith(".") ? shorter.substring(0, shorter.length() - 1) : shorter;
        return Points.tryParse(clean).filter(Points.parse(to)::equals).isPresent();
    }
}
