package org.parindex.scoring.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.score.Scorecards;
import org.parindex.scoring.core.score.Scorer;
import org.parindex.scoring.core.sheet.Entry;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.io.report.ReportTable.Column;

class JsonTest {

    @Nested
    class OfTables {

        private static String value(ReportCell cell) {
            ReportTable table = new ReportTable(
                    "t", "Title", List.of(new Column("k", "Heading")), List.of(List.of(cell)), List.of("A note."));
            return ReportFormat.JSON
                    .render(table)
                    .lines()
                    .skip(2)
                    .findFirst()
                    .orElseThrow()
                    .strip();
        }

        @Test
        void escapesQuotesBackslashesAndControlCharacters() {
            assertThat(value(ReportCell.text("\"a\" \\ \n\t\u0001")))
                    .isEqualTo("\"k\" : \"\\\"a\\\" \\\\ \\n\\t\\u0001\"");
        }

        @Test
        void keepsVietnameseAsItIs() {
            assertThat(value(ReportCell.text("Sở Nội vụ"))).isEqualTo("\"k\" : \"Sở Nội vụ\"");
        }

        @Test
        void hasDataAndNotWhatIsShown() {
            assertThat(value(ReportCell.change(Points.parse("0.5")))).isEqualTo("\"k\" : \"0.5\"");
            assertThat(value(ReportCell.rankChange(Points.of(0)))).isEqualTo("\"k\" : \"0\"");
        }

        @Test
        void isAnObjectEvenOfNothing() {
            assertThat(ReportFormat.JSON.render(List.of())).isEqualTo("{ }\n");
        }
    }

    @Nested
    class OfScores {

        private List<String> leftOut(ScoreSheet sheet) {
            Scorecards cards =
                    Scorer.of(SmallIndex.SCHEME).score(List.of(sheet)).value().orElseThrow();
            String json = ScoresJson.render(cards, Optional.empty(), Locale.ENGLISH);
            return json.lines().skip(3).map(String::strip).toList();
        }

        @Test
        void giveTheReasonsWhyAUnitWasLeftOut() {
            ScoreSheet sheet = ScoreSheet.builder()
                    .award("1.1", "9")
                    .unit(Unit.of("Sở \"A\""))
                    .build();
            assertThat(leftOut(sheet))
                    .containsExactly(
                            "\"units\" : [ {",
                            "\"unit\" : \"Sở \\\"A\\\"\",",
                            "\"rank\" : null,",
                            "\"reason\" : \"Sở \\\"A\\\", criterion 1.1 \\\"Plan\\\": 9 is more than the maximum 2.\"",
                            "} ]",
                            "}");
        }

        @Test
        void giveAGeneralReasonWhereOnlyTheFileAsAWholeIsAtFault() {
            ScoreSheet sheet = ScoreSheet.builder()
                    .putEntries(CriterionCode.parse("1.1"), new Entry.Unreadable(Location.NONE))
                    .unit(Unit.of("Sở A"))
                    .build();
            assertThat(leftOut(sheet)).contains("\"reason\" : \"The score sheet could not be read without fault.\"");
        }

        @Test
        void haveNothingAboutPreviousYearsWithoutAComparison() {
            assertThat(ScoresJson.render(SmallIndex.CARDS, Optional.empty(), Locale.ENGLISH))
                    .doesNotContain("previous", "change");
        }

        @Test
        void nameStatesOnlyWhereAPolicyGaveThePoints() {
            String json = ScoresJson.render(SmallIndex.CARDS, Optional.empty(), Locale.ENGLISH);

            assertThat(json.split("\"states\"", -1)).hasSize(3);
            assertThat(json).contains("\"1.2\" : \"not-applicable\"", "\"1.1\" : \"missing\"");
        }
    }
}
