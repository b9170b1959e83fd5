package org.parindex.scoring.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CriterionCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"1", "3.2.1", "1.10", "01", "a", "A.b-c_d", "đ.1", "I.1.a", "total"})
    void parseReadsWhatToStringWrites(String text) {
        assertThat(CriterionCode.parse(text)).hasToString(text);
        assertThat(CriterionCode.tryParse(text)).contains(new CriterionCode(text));
    }

    @ParameterizedTest
    @CsvSource({"1.10, 1.1", "01, 1", "1.0, 1", "A, a"})
    void isTakenAsWritten(String one, String other) {
        assertThat(CriterionCode.parse(one)).isNotEqualTo(CriterionCode.parse(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", ".", ".1", "1.", "1..2", " 1", "1 ", "1 2", "1,2", "1/2", "1:2", "1\n", "1\u00A0", "#", "1\u200B"
            })
    void refusesWhatIsNoCode(String text) {
        assertThat(CriterionCode.tryParse(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CriterionCode.parse(text))
                .withMessage("not a criterion code: " + text);
    }

    @Test
    void has64CharactersAtMost() {
        assertThat(CriterionCode.tryParse("1".repeat(64))).isPresent();
        assertThat(CriterionCode.tryParse("1".repeat(65))).isEmpty();
        assertThat(CriterionCode.tryParse("1.".repeat(1_000_000))).isEmpty();
    }

    @Test
    void nullIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> new CriterionCode(null))
                .withMessage("text");
    }
}
