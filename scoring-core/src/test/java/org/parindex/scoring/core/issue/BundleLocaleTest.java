package org.parindex.scoring.core.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundleLocaleTest {

    @ParameterizedTest
    @ValueSource(strings = {"vi", "vi-VN", "vi-Latn-US"})
    void vietnameseReadersGetVietnamese(String reader) {
        assertThat(BundleLocale.of(Locale.forLanguageTag(reader))).isEqualTo(Locale.forLanguageTag("vi"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "fr", "und", "zh-Hans-CN"})
    void everybodyElseGetsEnglish(String reader) {
        assertThat(BundleLocale.of(Locale.forLanguageTag(reader))).isEqualTo(Locale.ENGLISH);
    }
}
