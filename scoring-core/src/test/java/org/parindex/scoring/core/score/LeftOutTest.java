package org.parindex.scoring.core.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.core.scheme.Trees.leaf;
import static org.parindex.scoring.core.scheme.Trees.scheme;
import static org.parindex.scoring.core.sheet.Sheets.awarded;
import static org.parindex.scoring.core.sheet.Sheets.cell;
import static org.parindex.scoring.core.sheet.Sheets.code;
import static org.parindex.scoring.core.sheet.Sheets.row;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.TextIssue;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.Entry;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.sheet.Unit;

/** Units that cannot be scored are left out, each for a reason that is said once. */
class LeftOutTest {

    private static final Issue FAULT = TextIssue.NOT_TEXT.at(cell(2, 1));

    private static final Scheme SCHEME = scheme(leaf("1", "2"), leaf("2", "3")).build();

    @Nested
    class Faults {

        @Test
        void leaveOnlyTheirUnitOut() {
            Checked<Scorecards> cards = score(good("A", 2), bad("B", 3), good("C", 4));
            assertThat(units(cards)).containsExactly(Unit.of("A"), Unit.of("C"));
            assertThat(leftOut(cards)).containsExactly(Unit.of("B"));
        }

        @Test
        void areAllSaidAtOnceInTheOrderOfTheFile() {
            Checked<Scorecards> cards = score(bad("B", 12), bad("A", 3), good("C", 2));
            assertThat(cards.issues())
                    .extracting(Issue::toString)
                    .containsExactly(
                            "scores.csv:3:2: error SCO-102: A, criterion 1 \"Leaf 1\": -1 is negative; points begin at 0.",
                            "scores.csv:3:3: error SCO-101: A, criterion 2 \"Leaf 2\": 4 is more than the maximum 3.",
                            "scores.csv:3:10: error SCO-105: A: the scheme test/index@2020 has no criterion 10.",
                            "scores.csv:12:2: error SCO-102: B, criterion 1 \"Leaf 1\": -1 is negative; points begin at 0.",
                            "scores.csv:12:3: error SCO-101: B, criterion 2 \"Leaf 2\": 4 is more than the maximum 3.",
                            "scores.csv:12:10: error SCO-105: B: the scheme test/index@2020 has no criterion 10.");
        }

        @Test
        void mayLeaveNobody() {
            Checked<Scorecards> cards = score(bad("A", 2));
            assertThat(units(cards)).isEmpty();
            assertThat(cards.hasErrors()).isTrue();
        }
    }

    @Nested
    class UnitsThatAreThereTwice {

        @Test
        void areLeftOutAltogether() {
            Checked<Scorecards> cards = score(good("A", 2), good("B", 3), good("A", 4));
            assertThat(units(cards)).containsExactly(Unit.of("B"));
            assertThat(leftOut(cards)).containsExactly(Unit.of("A"));
            assertThat(cards.issues()).singleElement().hasToString(twice(4));
        }

        @Test
        void areToldInVietnameseToo() {
            Issue issue = score(good("A", 2), good("A", 4)).issues().get(0);
            assertThat(issue.describe(Locale.forLanguageTag("vi")))
                    .isEqualTo("scores.csv:4:1: lỗi SCO-107: Đơn vị \"A\" bị lặp lại; lần đầu ở scores.csv:2:1."
                            + " Xóa một trong hai; thư viện không tự chọn.");
        }

        @Test
        void areToldOfEachTimeAfterTheFirst() {
            Checked<Scorecards> cards = score(good("A", 2), good("A", 3), good("A", 4));
            assertThat(cards.issues()).extracting(Issue::toString).containsExactly(twice(3), twice(4));
            assertThat(leftOut(cards)).containsExactly(Unit.of("A"));
        }

        @Test
        void haveTheFaultsOfBothSheetsTold() {
            Checked<Scorecards> cards = score(bad("A", 2), bad("A", 3));
            assertThat(cards.issues())
                    .extracting(issue -> issue.code().id())
                    .containsExactly("SCO-102", "SCO-101", "SCO-105", "SCO-107", "SCO-102", "SCO-101", "SCO-105");
        }

        private String twice(int line) {
            return "scores.csv:" + line + ":1: error SCO-107: The unit \"A\" is there twice; first at scores.csv:2:1."
                    + " Delete one of the two; the library never picks one.";
        }
    }

    @Nested
    class Reasons {

        @Test
        void areTheFaultsOfTheUnitsOwnSheets() {
            ScoreSheet refused =
                    ScoreSheet.builder().from(bad("A", 2)).addIssues(FAULT).build();
            List<LeftOut> leftOut =
                    score(refused, good("B", 3)).value().orElseThrow().leftOut();
            assertThat(leftOut).hasSize(1);
            assertThat(leftOut.get(0).issues())
                    .extracting(issue -> issue.code().id())
                    .containsExactly("TXT-106", "SCO-102", "SCO-101", "SCO-105");
        }
    }

    @Nested
    class WhatTheReaderHasReported {

        @Test
        void anUnreadableEntryIsNotReportedAgain() {
            ScoreSheet unreadable = row("A", 2)
                    .putEntries(code("1"), new Entry.Unreadable(cell(2, 2)))
                    .putEntries(code("2"), awarded("3", 2, 3))
                    .build();
            assertLeftOutInSilence(score(unreadable, good("B", 3)));
        }

        @Test
        void aRefusedSheetIsNotReportedAgain() {
            ScoreSheet refused =
                    ScoreSheet.builder().from(good("A", 2)).addIssues(FAULT).build();
            assertLeftOutInSilence(score(refused, good("B", 3)));
        }

        @Test
        void otherFaultsOfSuchSheetsAreToldAllTheSame() {
            ScoreSheet refused =
                    ScoreSheet.builder().from(bad("A", 2)).addIssues(FAULT).build();
            ScoreSheet unreadable = row("B", 3)
                    .putEntries(code("1"), new Entry.Unreadable(cell(3, 2)))
                    .putEntries(code("2"), awarded("4", 3, 3))
                    .build();
            assertThat(score(refused, unreadable).issues())
                    .extracting(issue -> issue.code().id())
                    .containsExactly("SCO-102", "SCO-101", "SCO-105", "SCO-101");
        }

        private void assertLeftOutInSilence(Checked<Scorecards> cards) {
            assertThat(units(cards)).containsExactly(Unit.of("B"));
            assertThat(leftOut(cards)).containsExactly(Unit.of("A"));
            assertThat(cards.issues()).isEmpty();
        }
    }

    private static ScoreSheet good(String unit, int line) {
        return row(unit, line)
                .putEntries(code("1"), awarded("2", line, 2))
                .putEntries(code("2"), awarded("1", line, 3))
                .build();
    }

    /** Its faults stand in another order than their cells. */
    private static ScoreSheet bad(String unit, int line) {
        return row(unit, line)
                .putEntries(code("10"), awarded("1", line, 10))
                .putEntries(code("2"), awarded("4", line, 3))
                .putEntries(code("1"), awarded("-1", line, 2))
                .build();
    }

    private static Checked<Scorecards> score(ScoreSheet... sheets) {
        return Scorer.of(SCHEME).score(List.of(sheets));
    }

    private static List<Unit> units(Checked<Scorecards> cards) {
        return cards.value().orElseThrow().asList().stream()
                .map(Scorecard::unit)
                .toList();
    }

    private static List<Unit> leftOut(Checked<Scorecards> cards) {
        return cards.value().orElseThrow().leftOut().stream().map(LeftOut::unit).toList();
    }
}
