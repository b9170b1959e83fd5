package org.parindex.scoring.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.core.rule.Input.Type;
import org.parindex.scoring.core.value.Points;

class InputTest {

    @Nested
    class Names {

        @ParameterizedTest
        @ValueSource(strings = {"done", "1", "late-days", "late_days", "số-phiếu", "A"})
        void beginWithALetterOrDigit(String name) {
            assertThat(Input.isName(name)).isTrue();
            assertThat(Input.of(name, Type.COUNT).name()).isEqualTo(name);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "a b", "-a", "_a", "a:b", "points", "a.b", "a%"})
        void areNothingElse(String name) {
            assertThat(Input.isName(name)).isFalse();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Input.of(name, Type.COUNT))
                    .withMessage("name is malformed: %s", name);
        }
    }

    @Nested
    class Numbers {

        @ParameterizedTest
        @CsvSource({
            // what is written, then whether it is a number, an amount, a count, a percentage
            "12.5, true, true, false, true",
            "-1, true, false, false, false",
            "-1%, false, false, false, true",
            "0.9, true, true, false, false",
            "0.9%, false, false, false, true",
            "1, true, true, true, false",
            "1.01, true, true, false, true",
            "7, true, true, true, true",
            "7.0, true, true, false, true",
            "0, true, true, true, true",
            "93.5%, false, false, false, true",
            "93.5 %, false, false, false, true",
            "93.5%%, false, false, false, false",
            "'12,5', false, false, false, false",
            "1e3, false, false, false, false",
            "'', false, false, false, false"
        })
        void areReadByTheirType(String text, boolean number, boolean amount, boolean count, boolean percent) {
            assertThat(reads(Type.NUMBER, text)).isEqualTo(number);
            assertThat(reads(Type.AMOUNT, text)).isEqualTo(amount);
            assertThat(reads(Type.COUNT, text)).isEqualTo(count);
            assertThat(reads(Type.PERCENT, text)).isEqualTo(percent);
        }

        @Test
        void ofAPercentageAreThoseBeforeTheSign() {
            assertThat(Input.of("rate", Type.PERCENT).read("93.5%"))
                    .contains(new InputValue.Number(Points.parse("93.5")));
        }

        private boolean reads(Type type, String text) {
            return Input.of("x", type).read(text).isPresent();
        }
    }

    @Nested
    class Flags {

        @ParameterizedTest
        @CsvSource({
            "yes, true",
            "Có, true",
            "TRUE, true",
            "1, true",
            "no, false",
            "Không, false",
            "False, false",
            "0, false"
        })
        void areYesOrNoInBothLanguages(String text, boolean flag) {
            assertThat(Input.of("x", Type.FLAG).read(text)).contains(new InputValue.Flag(flag));
            assertThat(Input.of("x", Type.FLAG).read(Normalizer.normalize(text, Normalizer.Form.NFD)))
                    .contains(new InputValue.Flag(flag));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "y", "2", "maybe"})
        void areNothingElse(String text) {
            assertThat(Input.of("x", Type.FLAG).read(text)).isEmpty();
        }
    }

    @Nested
    class Options {

        private final Input input = Input.choice("plan", List.of("In time", "Late"));

        @ParameterizedTest
        @ValueSource(strings = {"In time", "in time", " IN  TIME "})
        void areFoundWhateverTheCaseAndTheBlanks(String text) {
            assertThat(input.read(text)).contains(new InputValue.Option("In time"));
        }

        @Test
        void areNothingElse() {
            assertThat(input.read("never")).isEmpty();
            assertThat(input.allows(new InputValue.Option("in time"))).isFalse();
            assertThat(input.allows(new InputValue.Option("In time"))).isTrue();
            assertThat(input.allows(new InputValue.Flag(true))).isFalse();
        }

        @Test
        void areSaidToPeople() {
            assertThat(input.allowed().in(Locale.ENGLISH)).isEqualTo("In time | Late");
            assertThat(Input.of("x", Type.FLAG).allowed().in(Locale.forLanguageTag("vi")))
                    .isEqualTo("có hoặc không");
        }

        @Test
        void goWithTheirTypeOnly() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Input.choice("plan", List.of()))
                    .withMessage("options do not go with OPTION: []");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Input("plan", Type.FLAG, List.of("a")))
                    .withMessage("options do not go with FLAG: [a]");
        }
    }
}
