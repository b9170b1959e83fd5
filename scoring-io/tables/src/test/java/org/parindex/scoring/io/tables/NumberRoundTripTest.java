package org.parindex.scoring.io.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.issue.Location;

/** Random numbers and random texts, held against a writer of numbers that knows nothing of how they are read. */
class NumberRoundTripTest {

    private static final long SEED = 66_72;
    private static final int ROUNDS = 100_000;
    private static final String[] GROUPS_OF_POINT = {"", ",", " ", "\u00A0", "\u202F"};
    private static final String[] GROUPS_OF_COMMA = {"", ".", " ", "\u00A0", "\u202F"};
    private static final String ALPHABET = "0123456789012345.,.,.,, \u00A0%-+";

    private final Random random = new Random(SEED);

    /** Writes a number with as many decimals as its scale, digit by digit. */
    private static String write(BigDecimal number, char mark, String group) {
        String digits = number.unscaledValue().abs().toString();
        String padded = "0".repeat(Math.max(0, number.scale() + 1 - digits.length())) + digits;
        int whole = padded.length() - number.scale();
        StringBuilder written = new StringBuilder(number.signum() < 0 ? "-" : "");
        for (int i = 0; i < padded.length(); i++) {
            if (i == whole) {
                written.append(mark);
            } else if (i > 0 && i < whole && (whole - i) % 3 == 0) {
                written.append(group);
            }
            written.append(padded.charAt(i));
        }
        return written.toString();
    }

    private BigDecimal number() {
        int digits = 1 + random.nextInt(15);
        BigInteger unscaled = new BigInteger(50, random).mod(BigInteger.TEN.pow(digits));
        return new BigDecimal(random.nextBoolean() ? unscaled : unscaled.negate(), random.nextInt(digits + 1));
    }

    private String fullWidth(String written) {
        StringBuilder wide = new StringBuilder();
        written.chars().forEach(c -> wide.append((char) (c > ' ' && c < 127 ? c + 0xFEE0 : c)));
        return wide.toString();
    }

    private static Optional<BigDecimal> read(NumberFormat format, String text) {
        return format.read(new Cell(text, Location.NONE)) instanceof Reading.Number number
                ? Optional.of(new BigDecimal(number.text()))
                : Optional.empty();
    }

    @Test
    void whatIsWrittenIsReadExactly() {
        for (int round = 0; round < ROUNDS; round++) {
            BigDecimal number = number();
            int group = random.nextInt(5);
            String point = write(number, '.', GROUPS_OF_POINT[group]);
            String comma = write(number, ',', GROUPS_OF_COMMA[group]);
            boolean wide = random.nextInt(4) == 0;

            assertThat(read(NumberFormat.point(), wide ? fullWidth(point) : point))
                    .as("seed %s, round %s: %s", SEED, round, point)
                    .contains(number);
            assertThat(read(NumberFormat.comma(), wide ? fullWidth(comma) : comma))
                    .as("seed %s, round %s: %s", SEED, round, comma)
                    .contains(number);
        }
    }

    @Test
    void noTextIsReadThatCouldHaveBeenWrittenForAnotherNumber() {
        int read = 0;
        for (int round = 0; round < ROUNDS * 3; round++) {
            String text = text();
            Set<BigDecimal> point = meant(text, '.', GROUPS_OF_POINT);
            Set<BigDecimal> comma = meant(text, ',', GROUPS_OF_COMMA);
            Set<BigDecimal> either = new TreeSet<>(point);
            either.addAll(comma);

            assertRead(round, text, NumberFormat.point(), point);
            assertRead(round, text, NumberFormat.comma(), comma);
            assertRead(round, text, NumberFormat.undeclared(), either);
            read += either.size();
        }
        assertThat(read).as("texts that are numbers").isGreaterThan(ROUNDS / 2);
    }

    private static void assertRead(int round, String text, NumberFormat format, Set<BigDecimal> meant) {
        Optional<BigDecimal> expected =
                meant.size() == 1 ? Optional.of(meant.iterator().next()) : Optional.empty();
        Optional<BigDecimal> read = read(format, text);
        boolean agree = read.isPresent() == expected.isPresent()
                && read.map(number -> number.compareTo(expected.orElseThrow()) == 0)
                        .orElse(true);
        assertThat(agree)
                .as("seed %s, round %s, %s: \"%s\" is %s, not %s", SEED, round, format, text, read, meant)
                .isTrue();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(9); i > 0; i--) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }

    /** The numbers that are written like a text: all marks are dropped from it, and each way to put them back is tried. */
    private static Set<BigDecimal> meant(String text, char mark, String[] groups) {
        String body = text.strip().replace('\u00A0', ' ').strip();
        body = body.endsWith("%") ? body.substring(0, body.length() - 1).replaceFirst(" $", "") : body;
        boolean isPositive = body.startsWith("+");
        body = isPositive ? body.substring(1) : body;
        Set<BigDecimal> meant = new TreeSet<>();
        String digits = body.replaceAll("[^0-9]", "");
        if (digits.isEmpty()) {
            return meant;
        }
        for (int scale = 0; scale < digits.length(); scale++) {
            BigDecimal number = new BigDecimal(new BigInteger(digits), scale);
            for (String group : groups) {
                String written = write(number, mark, group.isBlank() && !group.isEmpty() ? " " : group);
                if (written.equals(body) || !isPositive && ("-" + written).equals(body)) {
                    meant.add(body.startsWith("-") ? number.negate() : number);
                }
            }
        }
        return meant;
    }
}
