package org.parindex.scoring.core.value;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpellingTest {

    @Test
    void isTheOneOfSchemeFiles() {
        assertThat(Spelling.of(RoundingMode.HALF_UP)).isEqualTo("half-up");
        assertThat(Spelling.of(RoundingMode.CEILING)).isEqualTo("ceiling");
    }

    @Test
    void isUsedByARounding() {
        assertThat(new Rounding(3, RoundingMode.HALF_EVEN)).hasToString("scale 3, half-even");
    }

    @Test
    void isNeatWithSingleBlanksAndComposedCharacters() {
        assertThat(Spelling.neat(" Sở \t Nội\u00A0vụ\n")).isEqualTo("Sở Nội vụ");
        assertThat(Spelling.neat("S\u01A1\u0309")).isEqualTo("Sở");
        assertThat(Spelling.neat("\u1EDD\u0323")).isEqualTo("\u1EE3\u0300");
        assertThat(Spelling.neat("")).isEmpty();
        assertThat(Spelling.neat(" ")).isEmpty();
    }

    @Test
    void isNeatWhateverBlanksAndMarksAText() {
        long seed = 20201231;
        Random random = new Random(seed);
        String characters = "aÀơợ \u00A0\t\u0085\u2003\u0300\u0323\u031B\u1100\u1161\u212B\u1E9B\u1EA0\u1EF9\u1F71";
        for (int i = 0; i < 20_000; i++) {
            String text = random.ints(random.nextInt(8), 0, characters.length())
                    .mapToObj(index -> characters.substring(index, index + 1))
                    .collect(joining());
            String single = text.replaceAll("[ \u00A0\t\u0085\u2003]+", " ").replaceAll("^ | $", "");
            assertThat(Spelling.neat(text))
                    .as("seed %s: %s", seed, text)
                    .isEqualTo(Normalizer.normalize(single, Normalizer.Form.NFC));
        }
    }
}
