package org.parindex.scoring.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

    @ParameterizedTest
    @CsvSource({"'', 0", "Total, 5", "Sở Nội vụ, 9", "Ủy ban nhân dân xã Đắk Pơ, 25", "Κοζάνη, 6", "Жизнь, 5"})
    void countsLettersOnce(String text, int width) {
        assertThat(DisplayWidth.of(text)).isEqualTo(width);
    }

    @ParameterizedTest
    @CsvSource({"Sở Nội vụ, 9", "Trường học ở Đắk Lắk, 20", "ĐƯỜNG, 5"})
    void isTheSameForComposedAndSeparateAccents(String text, int width) {
        assertThat(DisplayWidth.of(Normalizer.normalize(text, Normalizer.Form.NFC)))
                .isEqualTo(width);
        assertThat(DisplayWidth.of(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(width);
    }

    @ParameterizedTest
    @CsvSource({
        "東京, 4",
        "서울, 4",
        "ひらがな, 8",
        "カタカナ, 8",
        "スーパー, 8",
        "（一）, 6",
        "「東京」、大阪。, 16",
        "\u3000, 2",
        "ＡＢＣ１, 8",
        "￥, 2",
        "𠀀, 2",
        "🏛, 2"
    })
    void countsWideCharactersTwice(String text, int width) {
        assertThat(DisplayWidth.of(text)).isEqualTo(width);
    }

    @ParameterizedTest
    @CsvSource({"ｶﾀｶﾅ, 4", "ﾊﾝ, 2", "｡, 1"})
    void countsHalfWidthFormsOnce(String text, int width) {
        assertThat(DisplayWidth.of(text)).isEqualTo(width);
    }

    @ParameterizedTest
    @CsvSource({"a\u200Bb, 2", "\uFEFFa, 1", "a\u200Db, 2", "a\u00ADb, 2", "a\u20DD, 1", "\u202Ea\u202C, 1"})
    void doesNotCountWhatTakesNoPlace(String text, int width) {
        assertThat(DisplayWidth.of(text)).isEqualTo(width);
    }

    @ParameterizedTest
    @CsvSource({
        "2FEF, 1", "2FF0, 2", "303E, 2", "303F, 1", "3040, 2", "33FF, 2", "FF00, 1", "FF01, 2", "FF60, 2", "FF61, 1",
        "FF66, 1", "FFDC, 1", "FFDF, 1", "FFE0, 2", "FFE6, 2", "FFE7, 1", "1F2FF, 1", "1F300, 2", "1FAFF, 2", "1FB00, 1"
    })
    void knowsWhereWideCharactersBeginAndEnd(String codePoint, int width) {
        assertThat(DisplayWidth.of(Character.toString(Integer.parseInt(codePoint, 16))))
                .isEqualTo(width);
    }

    @Test
    void padsByPlacesNotByCharacters() {
        assertThat(DisplayWidth.padEnd("東京", 6)).isEqualTo("東京  ");
        assertThat(DisplayWidth.padStart("東京", 6)).isEqualTo("  東京");
        assertThat(DisplayWidth.padEnd("So\u031B\u0309", 4)).isEqualTo("So\u031B\u0309  ");
    }

    @Test
    void leavesWhatIsTooWideAlone() {
        assertThat(DisplayWidth.padEnd("東京", 3)).isEqualTo("東京");
        assertThat(DisplayWidth.padStart("Total", 4)).isEqualTo("Total");
    }
}
