package org.parindex.scoring.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final LocalizedText STEERING =
            new LocalizedText(ImmutableMap.of("vi", "Chỉ đạo điều hành", "en", "Steering"));

    @Nested
    class Reading {

        @Test
        void theLanguageOfTheReaderIsTaken() {
            assertThat(STEERING.in(VIETNAMESE)).isEqualTo("Chỉ đạo điều hành");
            assertThat(STEERING.in(Locale.ENGLISH)).isEqualTo("Steering");
        }

        @Test
        void theCountryDoesNotMatter() {
            assertThat(STEERING.in(Locale.UK)).isEqualTo("Steering");
            assertThat(STEERING.in(Locale.forLanguageTag("vi-VN"))).isEqualTo("Chỉ đạo điều hành");
        }

        @Test
        void theFirstDeclaredLanguageStandsInForOthers() {
            assertThat(STEERING.in(Locale.FRENCH)).isEqualTo("Chỉ đạo điều hành");
            assertThat(STEERING.in(Locale.ROOT)).isEqualTo("Chỉ đạo điều hành");
            assertThat(STEERING).hasToString("Chỉ đạo điều hành");
        }

        @Test
        void oneTextReadsTheSameForAll() {
            assertThat(LocalizedText.of("SIPAS").in(VIETNAMESE)).isEqualTo("SIPAS");
            assertThat(LocalizedText.of("SIPAS").in(Locale.ENGLISH)).isEqualTo("SIPAS");
            assertThat(LocalizedText.of("SIPAS")).hasToString("SIPAS");
        }
    }

    @Nested
    class Values {

        @Test
        void equalTextsAreEqual() {
            LocalizedText again = new LocalizedText(ImmutableMap.of("vi", "Chỉ đạo điều hành", "en", "Steering"));
            assertThat(again).isEqualTo(STEERING).hasSameHashCodeAs(STEERING);
            assertThat(again).isNotEqualTo(LocalizedText.of("Steering")).isNotEqualTo("Steering");
        }

        @Test
        void theOrderCountsBecauseTheFirstStandsInForOthers() {
            LocalizedText englishFirst =
                    new LocalizedText(ImmutableMap.of("en", "Steering", "vi", "Chỉ đạo điều hành"));
            assertThat(englishFirst).isNotEqualTo(STEERING);
        }

        @Test
        void laterChangesOfTheMapChangeNothing() {
            Map<String, String> texts = new LinkedHashMap<>(Map.of("en", "Steering"));
            LocalizedText text = new LocalizedText(texts);
            texts.put("en", "Other");
            assertThat(text.in(Locale.ENGLISH)).isEqualTo("Steering");
        }
    }

    @Nested
    class Refusals {

        @Test
        void noTextAtAll() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new LocalizedText(Map.of()))
                    .withMessage("texts are empty");
        }

        @Test
        void aBlankText() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new LocalizedText(ImmutableMap.of("vi", "Tên", "en", " ")))
                    .withMessage("texts have a blank text: {vi=Tên, en= }");
        }
    }
}
