package org.parindex.scoring.scheme.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.scheme.format.SchemeFiles.HEAD;
import static org.parindex.scoring.scheme.format.SchemeFiles.TREE;
import static org.parindex.scoring.scheme.format.SchemeFiles.scheme;
import static org.parindex.scoring.scheme.format.SchemeFiles.schemeWith;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.core.scheme.GradeScale;

/** The key {@code grades}. */
class GradesTest {

    private static GradeScale grades(String yaml) {
        return schemeWith("grades: " + yaml).grades().orElseThrow();
    }

    @Test
    void areNotThereWithoutTheKey() {
        assertThat(scheme(HEAD + TREE).grades()).isEmpty();
    }

    @Test
    void areReadByFixedLimits() {
        GradeScale scale = grades("{on: percent, limits: [{name: {vi: Xuất sắc, en: Excellent}, from: 90},"
                + " {name: Tốt, from: 80, below: 90}, {name: Khá, below: 80}]}");

        assertThat(scale.description().in(Locale.ENGLISH))
                .isEqualTo("Excellent (x ≥ 90%), Tốt (80% ≤ x < 90%), Khá (x < 80%), on percent");
        assertThat(scale.description().in(Locale.forLanguageTag("vi")))
                .isEqualTo("Xuất sắc (x ≥ 90%), Tốt (80% ≤ x < 90%), Khá (x < 80%), on percent");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{limits: [{name: A, from: 80}, {name: B, from: 0, below: 80}, {name: C, below: 0}]}",
                "{limits: [{name: A, from: 80%}, {name: B, from: 0, below: 80%}, {name: C, below: 0%}]}",
                "{on: percent, limits: [{name: A, from: 80.0%}, {name: B, from: 0%, below: 80%}, {name: C, below: 0}]}"
            })
    void areReadOnPercentWithOrWithoutTheSign(String yaml) {
        assertThat(grades(yaml).description()).hasToString("A (x ≥ 80%), B (0% ≤ x < 80%), C (x < 0%), on percent");
    }

    @Test
    void areReadOnPoints() {
        assertThat(grades("{on: points, limits: [{name: A, above: 8.5}, {name: B, at: 8.5}, {name: C, below: 8.5}]}")
                        .description())
                .hasToString("A (x > 8.5), B (x = 8.5), C (x < 8.5), on points");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{quantiles: [{name: A, share: 12.5%}, {name: B, share: 87.5%}]}",
                "{quantiles: [{name: A, share: 12.5}, {name: B, share: 87.50}]}"
            })
    void areReadByQuantiles(String yaml) {
        assertThat(grades(yaml).description()).hasToString("A (12.5%), B (87.5%), by quantiles");
    }
}
