package org.parindex.scoring.io.tables.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.io.tables.mapping.SmallIndex.SCHEME;
import static org.parindex.scoring.io.tables.mapping.SmallIndex.issues;
import static org.parindex.scoring.io.tables.mapping.SmallIndex.score;
import static org.parindex.scoring.io.tables.mapping.SmallIndex.totals;

import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.score.Scorecards;

class ScoreValuesTest {

    private static final String HEADER = "unit,1.1,1.2,2.1\n";

    @Nested
    class Numbers {

        @ParameterizedTest
        @CsvSource({"0, 8", "2, 10", "1.86, 9.86", "1.50, 9.5", "-0, 8", "0.000, 8"})
        void countAsTheyAreWritten(String points, String total) {
            assertThat(totals(score(SCHEME, HEADER + "A," + points + ",1.5,6.5")))
                    .containsExactly("A " + total);
        }

        @ParameterizedTest
        @ValueSource(strings = {" 1.5 ", "\u00A01.5", "1.5\t", "\"1.5\"", "\" 1.5 \"", "\u30001.5\u202F"})
        void mayHaveBlanksAround(String points) {
            assertThat(totals(score(SCHEME, HEADER + "A,2," + points + ",6.5"))).containsExactly("A 10");
        }

        @Test
        void mayBeExactlyTheMaximum() {
            assertThat(totals(score(SCHEME, HEADER + "A,2,1.5,6.5"))).containsExactly("A 10");
        }

        @Test
        void areRefusedByTheSmallestAmountBeyondTheMaximum() {
            assertThat(issues(score(SCHEME, HEADER + "A,2.000000000000001,1.5,6.5")))
                    .containsExactly("a.csv:2:2: error SCO-101: A, criterion 1.1 \"Plan\":"
                            + " 2.000000000000001 is more than the maximum 2.");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {"0,5; 0.5", "12,25; 12.25", "-0,5; -0.5", "1,234; 1.234"})
        void withADecimalCommaAreRefusedAndShownCorrected(String found, String corrected) {
            assertThat(issues(score(SCHEME, HEADER + "A,\"" + found + "\",1.5,6.5")))
                    .containsExactly("a.csv:2:2: error TAB-402: A, criterion 1.1 \"Plan\": \"" + found
                            + "\" has a decimal comma; this file is read with decimal points. Write " + corrected
                            + ".");
        }

        @ParameterizedTest
        @ValueSource(strings = {"1,", ",5", "1,2,3", "1.234,5", "1,5 điểm"})
        void withOtherCommasAreRefusedWithoutGuessing(String found) {
            assertThat(issues(score(SCHEME, HEADER + "A,\"" + found + "\",1.5,6.5")))
                    .containsExactly("a.csv:2:2: error TAB-401: A, criterion 1.1 \"Plan\": \"" + found
                            + "\" is not a number of points. Write digits with at most one point, such as 1.86;"
                            + " leave the cell empty if there is no value, or write n/a if the criterion does not"
                            + " apply.");
        }
    }

    @Test
    void issuesAreToldInVietnameseAsWell() {
        Checked<Scorecards> scored = score(SCHEME, HEADER + "A,\"0,5\",x,7");

        assertThat(scored.issues())
                .map(issue -> issue.describe(Locale.forLanguageTag("vi")))
                .containsExactly(
                        "a.csv:2:2: lỗi TAB-402: A, tiêu chí 1.1 \"Kế hoạch\": \"0,5\" dùng dấu phẩy thập phân;"
                                + " tệp này được đọc với dấu chấm thập phân. Ghi 0.5.",
                        "a.csv:2:3: lỗi TAB-401: A, tiêu chí 1.2 \"Kiểm tra\": \"x\" không phải số điểm."
                                + " Ghi chữ số với nhiều nhất một dấu chấm, ví dụ 1.86; để trống nếu chưa có điểm,"
                                + " hoặc ghi KAD nếu tiêu chí không áp dụng.",
                        "a.csv:2:4: lỗi SCO-101: A, tiêu chí 2.1 \"Một cửa\": 7 vượt điểm tối đa 6.5.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e", "e3", "1e3.5", "1e+-3", "1 e3", "=1+1", "1.2.3", "12 điểm", "-", "x", "+1", "01", ".5", "1.",
                "1 5", "50%", "１.５", "١", "\u22121", "1\u200B", "1/2", "1_0", "1.5d", "--1", "true", "#REF!"
            })
    void refusedFormsAreReportedAtTheirCellAndNowhereElse(String form) {
        for (int column = 2; column <= 4; column++) {
            String row = "A" + ",0".repeat(column - 2) + "," + form + ",0".repeat(4 - column);

            assertThat(score(SCHEME, HEADER + "B,0,0,0\n" + row + "\nC,0,0,0").issues())
                    .map(issue -> issue.code() + " " + issue.location())
                    .containsExactly("BAD_POINTS a.csv:3:" + column);
        }
    }
}
