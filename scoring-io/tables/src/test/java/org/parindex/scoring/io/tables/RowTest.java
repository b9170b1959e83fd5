package org.parindex.scoring.io.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.issue.Location;

class RowTest {

    private static final Location LINE = Location.of("a.csv", 7, 0);
    private static final Row OF_TEXTS = Row.ofTexts(List.of("\u00A0Sở A ", "", "ở\u2003", "1"), LINE);
    private static final Row OF_CELLS = Row.of(
            List.of(
                    new Cell("Sở A", LINE.at(7, 1)),
                    new Cell("", LINE.at(7, 2)),
                    new Cell("ở", LINE.at(7, 3)),
                    new Cell("1", LINE.at(7, 4))),
            LINE);

    @Test
    void rowsOfTextsAndOfCellsAreAlike() {
        assertThat(OF_TEXTS).isEqualTo(OF_CELLS).hasSameHashCodeAs(OF_CELLS).hasToString("a.csv:7 [Sở A, , ở, 1]");
        assertThat(OF_TEXTS.cells()).isEqualTo(OF_CELLS.cells());
        assertThat(OF_TEXTS.texts()).isEqualTo(OF_CELLS.texts()).containsExactly("Sở A", "", "ở", "1");
    }

    @Test
    void rowsAreEmptyIfAllTextsAreBlank() {
        assertThat(Row.ofTexts(List.of(" ", "\u00A0"), LINE).isEmpty()).isTrue();
        assertThat(Row.ofTexts(List.of(), LINE).isEmpty()).isTrue();
        assertThat(Row.ofTexts(List.of(" ", "0"), LINE).isEmpty()).isFalse();
    }

    @Test
    void rowsKeepTheirOwnTexts() {
        List<String> texts = new ArrayList<>(List.of("A"));
        Row row = Row.ofTexts(texts, LINE);
        texts.clear();

        assertThat(row.texts()).containsExactly("A");
        assertThatThrownBy(() -> row.texts().set(0, "B")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> OF_CELLS.texts().remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void placesAreRequired() {
        assertThatNullPointerException()
                .isThrownBy(() -> Row.ofTexts(List.of(), null))
                .withMessage("location");
    }
}
