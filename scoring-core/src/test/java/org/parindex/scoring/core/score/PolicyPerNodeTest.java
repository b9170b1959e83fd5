package org.parindex.scoring.core.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.core.scheme.Trees.groupBuilder;
import static org.parindex.scoring.core.scheme.Trees.leaf;
import static org.parindex.scoring.core.scheme.Trees.leafBuilder;
import static org.parindex.scoring.core.scheme.Trees.scheme;
import static org.parindex.scoring.core.sheet.Sheets.cell;
import static org.parindex.scoring.core.sheet.Sheets.code;
import static org.parindex.scoring.core.sheet.Sheets.row;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.scoring.core.aggregation.AbsencePolicy;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.Entry;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.value.Points;

/** What the nearest says counts: the leaf, the groups above it, the scheme. */
class PolicyPerNodeTest {

    /** The scheme gives nothing, group 1 the maximum, and leaf 1.2.1 in it nothing again. */
    private static final Scheme MISSING = tree(true);

    private static final Scheme NOT_APPLICABLE = tree(false);

    @ParameterizedTest
    @CsvSource({
        // as group 1 says, as leaf 1.2.1 says, as group 1 says, as the scheme says
        "1.1, 1",
        "1.2.1, 0",
        "1.2.2, 4",
        "2, 0"
    })
    void theNearestIsHeard(String code, String points) {
        assertThat(points(MISSING, absent(new Entry.Missing(cell(2, 2))), code)).isEqualTo(points);
        assertThat(points(NOT_APPLICABLE, absent(new Entry.NotApplicable(cell(2, 2))), code))
                .isEqualTo(points);
    }

    @Test
    void theSchemeIsHeardOfWhatNobodyElseSays() {
        ScoreSheet nothing = row("A", 2).build();
        assertThat(Scorer.of(NOT_APPLICABLE).score(List.of(nothing)).issues())
                .extracting(issue -> issue.code().id())
                .containsExactly("SCO-103", "SCO-103", "SCO-103", "SCO-103");
    }

    @Nested
    class Exclusion {

        private final Scheme scheme = scheme(
                        leafBuilder("1", "2")
                                .missing(AbsencePolicy.EXCLUDE)
                                .notApplicable(AbsencePolicy.EXCLUDE)
                                .build(),
                        leaf("2", "3"))
                .build();

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "true | SCO-108: A, criterion 1 \"Leaf 1\": there is no value",
                    "false | SCO-109: A, criterion 1 \"Leaf 1\": does not apply"
                })
        void isAWarningAndTheUnitIsListed(boolean isMissing, String text) {
            Checked<Scorecards> cards = score(isMissing, "1");
            assertThat(cards.hasErrors()).isFalse();
            assertThat(cards.issues())
                    .singleElement()
                    .hasToString("scores.csv:2:2: warning " + text
                            + ", so the unit gets no result, as this scheme declares.");
            assertThat(cards.orElseThrow().asList()).isEmpty();
            assertThat(cards.orElseThrow().leftOut())
                    .singleElement()
                    .satisfies(unit -> assertThat(unit.issues()).isEqualTo(cards.issues()));
        }

        @Test
        void doesNotHideAFault() {
            assertThat(score(true, "4").issues())
                    .extracting(issue -> issue.code().id())
                    .containsExactly("SCO-108", "SCO-101");
        }

        private Checked<Scorecards> score(boolean isMissing, String second) {
            Entry entry = isMissing ? new Entry.Missing(cell(2, 2)) : new Entry.NotApplicable(cell(2, 2));
            ScoreSheet sheet =
                    row("A", 2).putEntries(code("1"), entry).award("2", second).build();
            return Scorer.of(scheme).score(List.of(sheet));
        }
    }

    private static Scheme tree(boolean isMissing) {
        Scheme.Builder scheme = scheme(group(isMissing), leaf("2", "5"));
        return (isMissing ? scheme.missing(AbsencePolicy.ZERO) : scheme.notApplicable(AbsencePolicy.ZERO)).build();
    }

    private static Criterion group(boolean isMissing) {
        var exception = leafBuilder("1.2.1", "2");
        var inner = groupBuilder(
                "1.2",
                (isMissing ? exception.missing(AbsencePolicy.ZERO) : exception.notApplicable(AbsencePolicy.ZERO))
                        .build(),
                leaf("1.2.2", "4"));
        var outer = groupBuilder("1", leaf("1.1", "1"), inner.build());
        return (isMissing ? outer.missing(AbsencePolicy.FULL) : outer.notApplicable(AbsencePolicy.FULL)).build();
    }

    private static ScoreSheet absent(Entry entry) {
        ScoreSheet.Builder sheet = row("A", 2);
        MISSING.leaves().forEach(leaf -> sheet.putEntries(leaf.code(), entry));
        return sheet.build();
    }

    private static String points(Scheme scheme, ScoreSheet sheet, String code) {
        Scorecards cards = Scorer.of(scheme).score(List.of(sheet)).orElseThrow();
        return cards.asList()
                .get(0)
                .at(code(code))
                .points()
                .map(Points::toString)
                .orElse("none");
    }
}
