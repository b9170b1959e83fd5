package org.parindex.scoring.core.audit;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parindex.scoring.core.value.Points;

/** The figures that may have been meant where one was printed. */
final class Slips {

    private Slips() {}

    /** Returns what a figure may have been before a single slip, the most telling slips first; with repetitions. */
    static Stream<Points> before(Points printed) {
        String text = printed.toString();
        return Stream.of(swapped(text), moved(text), inserted(text), dropped(text), changed(text))
                .flatMap(variants -> variants)
                .flatMap(variant -> Points.tryParse(variant).stream())
                .filter(value -> !value.equals(printed));
    }

    private static Stream<String> swapped(String text) {
        return digits(text)
                .boxed()
                .flatMap(i -> digits(text)
                        .filter(j -> j > i)
                        .limit(1)
                        .mapToObj(j -> text.substring(0, i)
                                + text.charAt(j)
                                + text.substring(i + 1, j)
                                + text.charAt(i)
                                + text.substring(j + 1)));
    }

    private static Stream<String> moved(String text) {
        BigDecimal value = new BigDecimal(text);
        return IntStream.of(-1, 1, -2, 2)
                .mapToObj(places -> value.movePointRight(places).toPlainString());
    }

    private static Stream<String> inserted(String text) {
        return IntStream.rangeClosed(0, text.length())
                .boxed()
                .flatMap(i ->
                        IntStream.range(0, 10).mapToObj(digit -> text.substring(0, i) + digit + text.substring(i)));
    }

    private static Stream<String> dropped(String text) {
        return digits(text).mapToObj(i -> text.substring(0, i) + text.substring(i + 1));
    }

    private static Stream<String> changed(String text) {
        return digits(text)
                .boxed()
                .flatMap(i ->
                        IntStream.range(0, 10).mapToObj(digit -> text.substring(0, i) + digit + text.substring(i + 1)));
    }

    private static IntStream digits(String text) {
        return IntStream.range(0, text.length()).filter(i -> Character.isDigit(text.charAt(i)));
    }
}
