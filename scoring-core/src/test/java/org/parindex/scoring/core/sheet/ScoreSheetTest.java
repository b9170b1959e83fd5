package org.parindex.scoring.core.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.Points;

class ScoreSheetTest {

    private static final Location CELL = Location.of("scores.csv", 2, 3);

    @Test
    void holdsTheEntriesOfOneUnit() {
        ScoreSheet sheet = ScoreSheet.builder()
                .unit(Unit.of("A"))
                .award("1.1", "2.50")
                .award("1.10", "0")
                .build();
        assertThat(sheet.unit()).isEqualTo(Unit.of("A"));
        assertThat(sheet.entries().get(CriterionCode.parse("1.1")))
                .isEqualTo(new Entry.Awarded(Points.parse("2.5"), Location.NONE));
        assertThat(sheet.entries()).hasSize(2);
    }

    @Test
    void comesFromNowhereAndHasNoIssuesUnlessSaid() {
        ScoreSheet sheet = ScoreSheet.builder().unit(Unit.of("A")).build();
        assertThat(sheet.location()).isEqualTo(Location.NONE);
        assertThat(sheet.issues()).isEmpty();
        assertThat(sheet.entries()).isEmpty();
    }

    @Test
    void needsAUnit() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> ScoreSheet.builder().build())
                .withMessageContaining("unit");
    }

    @Test
    void takesOneEntryForALeaf() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoreSheet.builder()
                        .unit(Unit.of("A"))
                        .award("1.1", "1")
                        .award("1.1", "2")
                        .build())
                .withMessageContaining("1.1");
    }

    @Test
    void missingNotApplicableAndZeroAreThreeThings() {
        Entry zero = new Entry.Awarded(Points.ZERO, CELL);
        assertThat(new Entry.Missing(CELL))
                .isNotEqualTo(new Entry.NotApplicable(CELL))
                .isNotEqualTo(new Entry.Unreadable(CELL))
                .isNotEqualTo(zero);
        assertThat(zero).isNotEqualTo(new Entry.NotApplicable(CELL));
    }

    @Test
    void entriesKnowTheirPlace() {
        assertThat(new Entry.Awarded(Points.ZERO, CELL).location()).isEqualTo(CELL);
        assertThat(new Entry.Missing(CELL).location()).isEqualTo(CELL);
        assertThat(new Entry.NotApplicable(CELL).location()).isEqualTo(CELL);
        assertThat(new Entry.Unreadable(CELL).location()).isEqualTo(CELL);
    }

    @Test
    void nullIsNamed() {
        assertThatNullPointerException().isThrownBy(() -> Entry.awarded(null)).withMessage("points");
        assertThatNullPointerException()
                .isThrownBy(() -> new Entry.Awarded(Points.ZERO, null))
                .withMessage("location");
        assertThatNullPointerException()
                .isThrownBy(() -> new Entry.Missing(null))
                .withMessage("location");
        assertThatNullPointerException()
                .isThrownBy(() -> new Entry.NotApplicable(null))
                .withMessage("location");
        assertThatNullPointerException()
                .isThrownBy(() -> new Entry.Unreadable(null))
                .withMessage("location");
    }
}
