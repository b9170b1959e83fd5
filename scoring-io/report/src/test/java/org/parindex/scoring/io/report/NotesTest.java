package org.parindex.scoring.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.score.Scorecards;
import org.parindex.scoring.core.score.Scorer;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.sheet.Unit;

/** The lines below a ranking. */
class NotesTest {

    private static List<String> notes(ScoreSheet.Builder sheet) {
        Scorecards cards = Scorer.of(SmallIndex.SCHEME)
                .score(List.of(sheet.unit(Unit.of("A = B")).build()))
                .orElseThrow();
        return IndexTables.in(Locale.ENGLISH).ranking(cards).notes();
    }

    @Test
    void nameNoUnitWhosePointsAreAllItsOwn() {
        assertThat(notes(
                        ScoreSheet.builder().award("1.1", "1").award("1.2", "0").award("2", "1")))
                .hasSize(1)
                .allMatch(note -> note.startsWith("Scheme: "));
    }

    @Test
    void nameTheCriteriaWhosePointsComeFromAPolicy() {
        assertThat(notes(ScoreSheet.builder().award("2", "1").notApplicable("1.2")))
                .startsWith("Without a value: A = B: 1.1 = 0", "Not applicable: A = B: 1.2 = 1.5");
    }
}
