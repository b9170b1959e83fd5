package org.parindex.scoring.io.tables.mapping;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.io.tables.mapping.SmallIndex.SCHEME;
import static org.parindex.scoring.io.tables.mapping.SmallIndex.issues;
import static org.parindex.scoring.io.tables.mapping.SmallIndex.leftOut;
import static org.parindex.scoring.io.tables.mapping.SmallIndex.score;

import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.score.LeftOut;
import org.parindex.scoring.core.score.Scorecards;

/** The same fault in many rows is one issue; other faults are told one by one. */
class ManyRowsTest {

    private static final String HEADER = "unit,1.1,1.2,2.1\n";

    private static String rows(int rows, IntFunction<String> cells) {
        return HEADER
                + IntStream.range(0, rows)
                        .mapToObj(i -> "U" + i + "," + cells.apply(i))
                        .collect(joining("\n"));
    }

    @Test
    void aColumnOfDecimalCommasIsOneIssueWhateverItsNumbers() {
        Checked<Scorecards> scored = score(SCHEME, rows(25, i -> "\"0," + (i + 1) + "\",1,1"));

        assertThat(issues(scored))
                .containsExactly(
                        "a.csv:2:2: error TAB-402: U0, criterion 1.1 \"Plan\": \"0,1\" has a decimal comma; this"
                                + " file is read with decimal points. Write 0.1. The same in 24 more rows, the last in row 26.");
        assertThat(leftOut(scored)).hasSize(25);
    }

    @Test
    void itIsToldInVietnameseAsWell() {
        assertThat(score(SCHEME, rows(25, i -> "x,1,1")).issues())
                .map(issue -> issue.describe(Locale.forLanguageTag("vi")))
                .containsExactly("a.csv:2:2: lỗi TAB-401: U0, tiêu chí 1.1 \"Kế hoạch\": \"x\" không phải số điểm."
                        + " Ghi chữ số với nhiều nhất một dấu chấm, ví dụ 1.86; để trống nếu chưa có điểm,"
                        + " hoặc ghi KAD nếu tiêu chí không áp dụng. Tương tự ở 24 dòng khác, dòng cuối là dòng 26.");
    }

    @Test
    void eachUnitThatIsLeftOutStillKnowsItsOwnFault() {
        Checked<Scorecards> scored = score(SCHEME, rows(25, i -> "x,1,1"));

        for (LeftOut unit : scored.value().orElseThrow().leftOut()) {
            assertThat(unit.issues())
                    .hasSize(1)
                    .allMatch(issue -> issue.toString().contains(unit.unit() + ", criter"));
        }
    }

    @Test
    void columnsAreToldApart() {
        assertThat(issues(score(SCHEME, rows(25, i -> "x,x,1")))).hasSize(2);
    }

    @Test
    void whatTheScorerFindsIsOneIssueToo() {
        assertThat(issues(score(SCHEME, rows(25, i -> ",1,1"))))
                .containsExactly("a.csv:2:2: error SCO-103: U0, criterion 1.1 \"Plan\": there is no value."
                        + " Write the value; 0 is a value, too. The same in 24 more rows, the last in row 26.");
    }

    @Test
    void tenRowsAreTenIssues() {
        assertThat(issues(score(SCHEME, rows(10, i -> "x,1,1")))).hasSize(10);
    }

    @Test
    void otherTextsAreOtherFaults() {
        assertThat(issues(score(SCHEME, rows(25, i -> "text " + i + ",1,1")))).hasSize(25);
    }

    @Test
    void aFaultOfItsOwnAmongManyIsToldByItself() {
        assertThat(issues(score(SCHEME, rows(25, i -> (i == 7 ? "y" : "x") + ",1,1"))))
                .map(issue -> issue.substring(0, issue.indexOf(": error")))
                .containsExactly("a.csv:2:2", "a.csv:9:2");
    }

    @Test
    void unitsThatAreThereTwiceAreNeverPutTogether() {
        String twice = rows(12, i -> "1,1,1");

        assertThat(issues(score(SCHEME, twice + "\n" + twice.substring(HEADER.length()))))
                .hasSize(12)
                .allMatch(issue -> issue.contains("SCO-107"));
    }

    @Test
    void aHeaderThatIsTooShortIsOneIssueInHoweverFewRows() {
        String csv = HEADER.replace(",1.2", "") + "A,1,1,1\nB,1,1,1\nC,1,1,1\n";

        assertThat(issues(score(SCHEME, csv)))
                .filteredOn(issue -> issue.contains(" TAB-426: "))
                .hasSize(1);
        assertThat(issues(score(SCHEME, csv)))
                .filteredOn(issue -> issue.contains(" TAB-207: "))
                .isEmpty();
    }
}
