package org.parindex.scoring.io.tables.bounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainNumberTest {

    @ParameterizedTest
    @CsvSource({"1E+4, 10000", "12E-1, 1.2", "-12E-3, -0.012", "1.50, 1.50", "0E+3, 0000", "99999999, 99999999"})
    void hasAllDigits(BigDecimal number, String plain) {
        assertThat(PlainNumber.of(number, 8)).contains(plain.equals("0000") ? "0" : plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+8", "123456789", "-12345678", "1E-7", "1E+2147483647", "1E-2147483647", "0.1234567"})
    void isNoneWhereThereIsNoRoom(BigDecimal number) {
        assertThat(PlainNumber.of(number, 8)).isEmpty();
    }

    @Test
    void takesExponentsThatNoNumberCanHave() {
        assertThat(PlainNumber.ofExponential("1e2", 8)).contains("100");
        assertThat(PlainNumber.ofExponential("1e99999999999", 20)).isEmpty();
        assertThat(PlainNumber.ofExponential("0.00000001e8", 8)).isEmpty();
    }
}
