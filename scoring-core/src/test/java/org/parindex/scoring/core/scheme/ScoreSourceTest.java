package org.parindex.scoring.core.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.core.value.LocalizedText;

class ScoreSourceTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "appraisal", "citizens-2", "a--b-"})
    void idsAreLowerCaseWords(String id) {
        assertThat(ScoreSource.isId(id)).isTrue();
        assertThat(Trees.source(id)).hasToString(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2a", "-a", "A", "aB", "a b", "a_b", "a.b", "đ", "a\n", "unit", "group-rank", "grade"})
    void otherIdsAreRefused(String id) {
        assertThat(ScoreSource.isId(id)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScoreSource(id, LocalizedText.of("x")))
                .withMessage("not a source id: " + id);
    }

    @Test
    void nullIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> new ScoreSource(null, LocalizedText.of("x")))
                .withMessage("id");
        assertThatNullPointerException()
                .isThrownBy(() -> new ScoreSource("a", null))
                .withMessage("name");
    }
}
