package org.parindex.scoring.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointsTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "1",
                "10",
                "100",
                "0.5",
                "-0.25",
                "66.72",
                "999999999999999",
                "0.000000000000001",
                "-999999999999999.999999999999999"
            })
    void parseReadsWhatToStringWrites(String text) {
        assertThat(Points.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({"2.0, 2", "2.00, 2", "0.50, 0.5", "100.0, 100", "-0, 0", "-0.0, 0", "0.000, 0", "-1.10, -1.1"})
    void dropsZerosWithoutMeaning(String written, String shortest) {
        assertThat(Points.parse(written)).hasToString(shortest);
    }

    @Test
    void readsAnyAmountBackFromItsText() {
        for (long seed = 1; seed <= 1_000; seed++) {
            Random random = new Random(seed);
            BigInteger digits = new BigInteger(132, random).multiply(BigInteger.valueOf(random.nextInt(3) - 1));
            BigDecimal decimal = new BigDecimal(digits, random.nextInt(Points.MAX_SCALE + 1));
            Points points = Points.of(decimal);
            assertThat(Points.parse(points.toString())).as("seed %s", seed).isEqualTo(points);
            assertThat(points.toBigDecimal()).as("seed %s", seed).isEqualByComparingTo(decimal);
        }
    }

    @Test
    void isNeverScientific() {
        assertThat(Points.of(new BigDecimal("1E+2"))).hasToString("100");
        assertThat(Points.of(new BigDecimal("1E-7"))).hasToString("0.0000001");
        assertThat(Points.of(new BigDecimal("1E+2")).toBigDecimal()).hasToString("100");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                " 1",
                "1 ",
                "1\n",
                "1\u00A0",
                "+1",
                "-",
                "--1",
                "- 1",
                "1-",
                ".",
                ".5",
                "-.5",
                "5.",
                "1.2.3",
                "00",
                "014",
                "-01",
                "00.5",
                "1e5",
                "1E5",
                "1E-2",
                "1,5",
                "1.234,5",
                "1_000",
                "1'000",
                "0x1p3",
                "0xC",
                "12d",
                "12 điểm",
                "NaN",
                "Infinity",
                "-Infinity",
                "null",
                "٣",
                "१२",
                "１",
                "²",
                "½",
                "−1",
                "1\u200B",
                "10000000000000000000000000000000000000000",
                "0.00000000000000000000000000000000000000001",
                "-10000000000000000000000000000000000000000"
            })
    void refusesWhatIsNoPlainDecimal(String text) {
        assertThat(Points.tryParse(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Points.parse(text))
                .withMessage("not a decimal number: " + text);
    }

    @Test
    void refusesTensOfThousandsOfDigits() {
        assertThat(Points.tryParse("9".repeat(20_000))).isEmpty();
        assertThat(Points.tryParse("0." + "9".repeat(20_000))).isEmpty();
    }

    @Test
    void nullIsNamed() {
        assertThatNullPointerException().isThrownBy(() -> Points.tryParse(null)).withMessage("text");
    }
}
