package org.parindex.scoring.core.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {

    @Nested
    class Spelling {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Sở Giáo dục và Đào tạo",
                    "SỞ GIÁO DỤC VÀ ĐÀO TẠO",
                    "  Sở  Giáo dục\tvà Đào tạo ",
                    "Sở\u00A0Giáo\u00A0dục và Đào tạo\u00A0",
                    "Sở Giáo dục\r\nvà Đào tạo",
                    "Sở\u2007Giáo\u202Fdục\u3000và Đào tạo"
                })
        void leavesOutBlanksAndCase(String name) {
            assertThat(Unit.spelling(name)).isEqualTo("sở giáo dục và đào tạo");
        }

        @Test
        void isComposed() {
            String decomposed = Normalizer.normalize("Sở Giáo dục và Đào tạo", Normalizer.Form.NFD);
            assertThat(decomposed).isNotEqualTo("Sở Giáo dục và Đào tạo");
            assertThat(Unit.spelling(decomposed)).isEqualTo("sở giáo dục và đào tạo");
        }

        @ParameterizedTest
        @ValueSource(strings = {"Sở  Y tế", "UBND THÀNH PHỐ", "\u00A0İ\u0307 x ", "ΑΣ", "ẞ"})
        void ofASpellingIsItself(String name) {
            String spelling = Unit.spelling(name);
            assertThat(Unit.spelling(spelling)).isEqualTo(spelling);
        }

        @Test
        void doesNotMergeWhatOnlyLooksAlike() {
            assertThat(Unit.spelling("hóa")).isNotEqualTo(Unit.spelling("hoá"));
            assertThat(Unit.spelling("Đào")).isNotEqualTo(Unit.spelling("Ðào"));
            assertThat(Unit.spelling("УБНД")).isNotEqualTo(Unit.spelling("YБНД"));
        }

        @Test
        void doesNotDependOnTheMachinesLocale() {
            Locale before = Locale.getDefault();
            try {
                Locale.setDefault(Locale.forLanguageTag("tr-TR"));
                assertThat(Unit.spelling("THI")).isEqualTo("thi");
            } finally {
                Locale.setDefault(before);
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\u00A0\t\n"})
        void ofABlankIsEmpty(String blank) {
            assertThat(Unit.spelling(blank)).isEmpty();
        }
    }

    @Test
    void aNameIsEnough() {
        Unit unit = Unit.of("Sở Y tế");
        assertThat(unit).hasToString("Sở Y tế").isEqualTo(new Unit("Sở Y tế", List.of(), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0"})
    void aBlankNameIsRefused(String blank) {
        assertThatIllegalArgumentException().isThrownBy(() -> Unit.of(blank)).withMessage("name is blank");
    }

    @Test
    void laterChangesOfTheListChangeNothing() {
        List<String> aliases = new ArrayList<>(List.of("BQL"));
        Unit unit = new Unit("Ban quản lý", aliases, Optional.empty());
        aliases.add("other");
        assertThat(unit.aliases()).containsExactly("BQL");
    }

    @Test
    void nullIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Unit("A", List.of(), null))
                .withMessage("group");
    }
}
