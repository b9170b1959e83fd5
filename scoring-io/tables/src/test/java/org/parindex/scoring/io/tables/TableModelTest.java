package org.parindex.scoring.io.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Location;

class TableModelTest {

    private static final Location PLACE = Location.of("a.csv", 1, 1);

    private static Row row(String... texts) {
        return Row.of(List.of(texts).stream().map(text -> new Cell(text, PLACE)).toList(), PLACE);
    }

    @Test
    void cellsHaveNoBlanksAtTheirEnds() {
        assertThat(new Cell("\u00A0\t Sở  A \r\n\u2003", PLACE).text()).isEqualTo("Sở  A");
    }

    @Test
    void cellsOfBlanksAreEmpty() {
        assertThat(new Cell(" \u00A0\u202F", PLACE).isEmpty()).isTrue();
        assertThat(new Cell("0", PLACE).isEmpty()).isFalse();
    }

    @Test
    void rowsAreEmptyIfAllTheirCellsAre() {
        assertThat(row("", " ").isEmpty()).isTrue();
        assertThat(row("", "0").isEmpty()).isFalse();
    }

    @Test
    void rowsAndTablesKeepTheirOwnLists() {
        List<Row> rows = new ArrayList<>(List.of(row("A")));
        Table table = Table.of("a.csv", row("unit"), rows);
        rows.clear();

        assertThat(table.rows()).containsExactly(row("A"));
        assertThatThrownBy(() -> table.rows().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void partsAreRequired() {
        assertThatNullPointerException().isThrownBy(() -> new Cell("A", null)).withMessage("location");
        assertThatNullPointerException()
                .isThrownBy(() -> Row.of(List.of(), null))
                .withMessage("location");
        assertThatNullPointerException()
                .isThrownBy(() -> Table.of(null, row("unit"), List.of()))
                .withMessage("file");
        assertThatNullPointerException().isThrownBy(() -> Table.of("a.csv", null, List.of()));
    }

    @Test
    void tablesHaveAtLeastOneRowOfHeadings() {
        assertThatThrownBy(() -> new Table(PLACE, Optional.empty(), List.of(), List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("header is empty");
    }

    @Test
    void cellsOfARowOfTextsStandInItsLine() {
        Row texts = Row.ofTexts(List.of("A", " B "), Location.of("a.csv", 7, 0));

        assertThat(texts.cells())
                .containsExactly(new Cell("A", Location.of("a.csv", 7, 1)), new Cell("B", Location.of("a.csv", 7, 2)));
        assertThat(texts).isEqualTo(Row.of(texts.cells(), Location.of("a.csv", 7, 0)));
    }

    @Test
    void aDocumentOfSeveralTablesHasNoOnlyOne() {
        Table table = Table.of("a.csv", Row.ofTexts(List.of("unit"), Location.of("a.csv", 1, 0)), List.of());

        assertThat(new Document("a.csv", List.of(table)).onlyTable().value()).contains(table);
        assertThat(new Document("a.csv", List.of(table, table)).onlyTable().issues())
                .map(Issue::toString)
                .containsExactly(
                        "a.csv: error TAB-240: There are 2 tables in the file, and only one can be meant. Delete the"
                                + " others, or save the right one as a file of its own.");
    }
}
