package org.parindex.scoring.core.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.parindex.scoring.core.scheme.Trees.leaf;
import static org.parindex.scoring.core.scheme.Trees.leafBuilder;
import static org.parindex.scoring.core.scheme.Trees.scheme;
import static org.parindex.scoring.core.scheme.Trees.source;
import static org.parindex.scoring.core.sheet.Sheets.code;
import static org.parindex.scoring.core.sheet.Sheets.measured;
import static org.parindex.scoring.core.sheet.Sheets.sheet;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.scheme.RoundingPlace;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.Ratio;

class ScorecardsTest {

    private static final Scheme SCHEME = scheme(leaf("1", "2", "a"), leaf("2", "2", "b"))
            .addSources(source("a"), source("b"))
            .build();

    /** Totals 2, 1 and 1. */
    private final Scorecards cards = score(
            SCHEME, sheet("B", "1", "2", "2", "0"), sheet("A", "1", "0.5", "2", "0.5"), sheet("C", "1", "0", "2", "1"));

    @Test
    void theyKeepTheOrderOfTheSheets() {
        assertThat(cards.asList())
                .extracting(Scorecard::unit)
                .containsExactly(Unit.of("B"), Unit.of("A"), Unit.of("C"));
        assertThat(cards.scheme()).isEqualTo(SCHEME);
        assertThat(cards.leftOut()).isEmpty();
    }

    @Test
    void aUnitIsFound() {
        assertThat(cards.find(Unit.of("C"))).contains(cards.asList().get(2));
        assertThat(cards.find(Unit.of("D"))).isEmpty();
    }

    @Nested
    class Means {

        @Test
        void ofTotalsAreExact() {
            // (2 + 1 + 1) / 3
            assertThat(cards.meanTotal()).contains(Ratio.of(4, 3));
        }

        @Test
        void ofCriteriaAreExact() {
            // (2 + 0.5 + 0) / 3 and (0 + 0.5 + 1) / 3
            assertThat(cards.meanAt(code("1"))).contains(Ratio.of(5, 6));
            assertThat(cards.meanAt(code("2"))).contains(Ratio.of(1, 2));
            assertThat(cards.meanAt(code("total"))).isEqualTo(cards.meanTotal());
        }

        @Test
        void ofSourcesAreExact() {
            assertThat(cards.meanFrom("a")).contains(Ratio.of(5, 6));
            assertThat(cards.meanFrom("b")).contains(Ratio.of(1, 2));
        }

        @Test
        void areThoseOfThePublishedFigures() {
            Scheme thirds = scheme(leafBuilder("1", "1").rule(new Thirds()).build())
                    .roundingPlace(RoundingPlace.RESULT)
                    .build();
            Scorecards third = score(thirds, measured("A", "1", "1"));
            assertThat(third.meanTotal()).contains(Ratio.of(33, 100));
            assertThat(third.meanAt(code("1"))).contains(Ratio.of(33, 100));
        }

        @Test
        void ofNobodyAreNone() {
            Scorecards nobody = score(SCHEME);
            assertThat(nobody.asList()).isEmpty();
            assertThat(nobody.meanTotal()).isEmpty();
            assertThat(nobody.meanAt(code("1"))).isEmpty();
            assertThat(nobody.meanFrom("a")).isEmpty();
        }

        @Test
        void ofWhatIsNotOfTheSchemeCannotBeAskedFor() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> cards.meanAt(code("3")))
                    .withMessage("criterion 3 is not in test/index@2020");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> cards.meanFrom("c"))
                    .withMessage("source c is not in test/index@2020");
        }
    }

    private static Scorecards score(Scheme scheme, ScoreSheet... sheets) {
        return Scorer.of(scheme).score(List.of(sheets)).orElseThrow();
    }
}
