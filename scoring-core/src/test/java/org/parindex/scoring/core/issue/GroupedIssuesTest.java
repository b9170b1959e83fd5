package org.parindex.scoring.core.issue;

import static java.util.Locale.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.score.ScoreIssue;
import org.parindex.scoring.core.value.LocalizedText;

class GroupedIssuesTest {

    private static final Location FIRST = Location.of("a.csv", 2, 3);

    private static Issue missing(int line, int column, String criterion) {
        LocalizedText name = LocalizedText.of("Name");
        return ScoreIssue.MISSING.at(Location.of("a.csv", line, column), "Unit " + line, criterion, name);
    }

    private static List<Issue> rows(int rows, IntFunction<Issue> issue) {
        return IntStream.range(2, rows + 2).mapToObj(issue).toList();
    }

    @Nested
    class TheSameFault {

        @Test
        void inElevenRowsIsTheFirstIssueWithTheOtherPlaces() {
            List<Issue> grouped = Issues.grouped(rows(11, line -> missing(line, 3, "1.1")));

            assertThat(grouped).hasSize(1);
            assertThat(grouped.get(0).location()).isEqualTo(FIRST);
            assertThat(grouped.get(0).also())
                    .containsExactlyElementsOf(IntStream.rangeClosed(3, 12)
                            .mapToObj(line -> Location.of("a.csv", line, 3))
                            .toList());
        }

        @Test
        void inTenRowsIsTenIssues() {
            List<Issue> issues = rows(10, line -> missing(line, 3, "1.1"));

            assertThat(Issues.grouped(issues)).isEqualTo(issues);
        }

        @Test
        void mayHaveOtherPointsInEachRow() {
            List<Issue> over = rows(
                    11, line -> ScoreIssue.OVER_MAXIMUM.at(FIRST.at(line, 3), "U" + line, "1", "Plan", 2 + line, 2));

            assertThat(Issues.grouped(over))
                    .map(Issue::toString)
                    .containsExactly("a.csv:2:3: error SCO-101: U2, criterion 1 \"Plan\": 4 is more than the maximum 2."
                            + " The same in 10 more rows, the last in row 12.");
        }

        @Test
        void mayPointToAnotherPlaceInEachRow() {
            List<Issue> issues = rows(11, line -> SampleIssue.DOUBTFUL.at(FIRST.at(line, 3), FIRST.at(line, 5)));

            assertThat(Issues.grouped(issues)).hasSize(1);
        }

        @Test
        void staysOneIssueWhenGroupedAgain() {
            List<Issue> grouped = Issues.grouped(rows(30, line -> missing(line, 3, "1.1")));

            assertThat(Issues.grouped(grouped)).isEqualTo(grouped);
        }

        @Test
        void isCountedBeyondTheMostIssuesThatAreKept() {
            List<Issue> grouped = Issues.grouped(rows(Issues.MOST + 500, line -> missing(line, 3, "1.1")));

            assertThat(grouped).hasSize(1);
            assertThat(grouped.get(0).also()).hasSize(Issues.MOST + 499);
        }
    }

    @Nested
    class OtherFaults {

        private final List<Issue> same = rows(20, line -> missing(line, 3, "1.1"));

        private List<Issue> with(IntFunction<Issue> others) {
            List<Issue> all = new ArrayList<>(same);
            all.addAll(rows(20, others));
            return Issues.grouped(all);
        }

        @Test
        void areThoseOfAnotherColumnCriterionFileOrPart() {
            assertThat(with(line -> missing(line, 4, "1.1"))).hasSize(2);
            assertThat(with(line -> missing(line, 3, "1.2"))).hasSize(2);
            assertThat(with(line -> missing(line, 3, "1.1").at(Location.of("b.csv", line, 3))))
                    .hasSize(2);
            Location sheet = Location.of("a.csv", new Location.Sheet("2020"));
            assertThat(with(line -> missing(line, 3, "1.1").at(sheet.at(line, 3))))
                    .hasSize(2);
        }

        @Test
        void areThoseWithAnotherCodeSuggestionOrParameter() {
            assertThat(with(line -> ScoreIssue.NOT_APPLICABLE.at(FIRST.at(line, 3), "U", "1.1", "Name")))
                    .hasSize(2);
            assertThat(with(line -> missing(line, 3, "1.1").suggesting(Optional.of("x"))))
                    .hasSize(2);
            assertThat(with(line -> SampleIssue.DOUBTFUL.at(FIRST.at(line, 3), "x" + line)))
                    .hasSize(21);
        }

        @Test
        void areThoseOfAWholeFile() {
            List<Issue> ofFiles = rows(20, line -> ScoreIssue.NOTHING_COUNTS.at(Location.of("a.csv"), "Unit " + line));

            assertThat(Issues.grouped(ofFiles)).hasSize(20);
        }

        @Test
        void areNoMoreThanTheMostThatAreKept() {
            List<Issue> different =
                    rows(Issues.MOST + 5, line -> SampleIssue.DOUBTFUL.at(FIRST.at(line, 3), "x" + line));

            assertThat(Issues.grouped(different)).isEqualTo(different.subList(0, Issues.MOST));
        }

        @Test
        void keepTheOrderOfTheirFirstPlaces() {
            List<Issue> all = new ArrayList<>(rows(20, line -> missing(line, 4, "1.2")));
            all.addAll(same);
            all.add(missing(5, 1, "9"));
            Collections.shuffle(all, new Random(4));

            assertThat(Issues.grouped(all))
                    .map(issue -> issue.location().toString())
                    .containsExactly("a.csv:2:3", "a.csv:2:4", "a.csv:5:1");
        }
    }

    @Nested
    class Texts {

        private final Issue many = missing(2, 3, "1.1").also(List.of(FIRST.at(4, 3), FIRST.at(40, 3)));
        private final Issue two = missing(2, 3, "1.1").also(List.of(FIRST.at(4, 3)));

        @Test
        void sayHowManyRowsThereAreAndWhichIsTheLast() {
            assertThat(many)
                    .hasToString("a.csv:2:3: error SCO-103: Unit 2, criterion 1.1 \"Name\": there is no value."
                            + " Write the value; 0 is a value, too. The same in 2 more rows, the last in row 40.");
            assertThat(many.describe(Locale.forLanguageTag("vi")))
                    .endsWith(" Tương tự ở 2 dòng khác, dòng cuối là dòng 40.");
        }

        @Test
        void nameTheOnlyOtherRow() {
            assertThat(two.more(ENGLISH)).contains("The same in row 4.");
            assertThat(two.more(Locale.forLanguageTag("vi"))).contains("Dòng 4 cũng vậy.");
        }

        @Test
        void areSilentWhereThereIsNoOtherRow() {
            assertThat(missing(2, 3, "1.1").more(ENGLISH)).isEmpty();
        }
    }
}
