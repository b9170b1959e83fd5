package org.parindex.scoring.io.tables.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Document;
import org.parindex.scoring.io.tables.Documents;
import org.parindex.scoring.io.tables.Table;

@Timeout(60)
class MarkdownTablesTest {

    private static final String HEAD = "| unit | 1.1 |\n|---|--:|\n";
    private static final String TABLE = HEAD + "| A | 2 |\n";

    private static List<String> texts(String markdown) {
        return Documents.texts(Documents.table("scores.md", markdown));
    }

    private static Checked<Document> read(String markdown) {
        return Documents.read("scores.md", markdown);
    }

    private static List<String> issues(String markdown) {
        return Documents.issues(read(markdown));
    }

    @Test
    void haveHeadingsAndRows() {
        assertThat(texts(HEAD + "| Sở Nội vụ | 1,5 |\n| B | |")).containsExactly("unit|1.1", "Sở Nội vụ|1,5", "B|");
    }

    @Test
    void needNoSeparatorsAtTheirEdges() {
        assertThat(texts("unit | 1.1\n--- | ---\nA | 2\n")).containsExactly("unit|1.1", "A|2");
    }

    @Test
    void areReadWithAnyLineEnds() {
        assertThat(texts(TABLE.replace("\n", "\r\n"))).containsExactly("unit|1.1", "A|2");
    }

    @Test
    void tellTheLineAndTheCell() {
        Table table = Documents.table("scores.md", "# Scores\r\n\r\n" + TABLE);

        assertThat(table.headings().location()).hasToString("scores.md:3");
        assertThat(table.rows().get(0).cells().get(1).location()).hasToString("scores.md:5:2");
    }

    @Test
    void mayStandInListsAndQuotations() {
        assertThat(texts("- one\n\n  " + TABLE.replace("\n", "\n  "))).containsExactly("unit|1.1", "A|2");
        assertThat(texts("> " + TABLE.replace("\n", "\n> "))).containsExactly("unit|1.1", "A|2");
    }

    @Test
    void areNoneInBlocksOfCode() {
        assertThat(issues("```\n" + TABLE + "```\n"))
                .containsExactly("scores.md: error TAB-112: There is no table in the file."
                        + " A table has a row of headings and at least one row below it.");
    }

    @Nested
    class Titles {

        @Test
        void areTheLastHeadingOrParagraphAbove() {
            List<Table> tables = read("# Report\n\nBảng **1**\nĐiểm\n\n" + TABLE + "\n## Bảng 2\n" + TABLE)
                    .orElseThrow()
                    .tables();

            assertThat(tables).extracting(table -> table.title().orElse("-")).containsExactly("Bảng 1 Điểm", "Bảng 2");
            assertThat(tables.get(0).lines()).extracting(Cell::text).containsExactly("Report", "Bảng 1 Điểm");
            assertThat(tables.get(1).lines().get(0).location()).hasToString("scores.md:10");
        }
    }

    @Nested
    class Cells {

        @ParameterizedTest
        @CsvSource(delimiter = '→', textBlock = """
                        **66,72**→               66,72
                        Sở **Nội _vụ_**→         Sở Nội vụ
                        `=1+1`→                  =1+1
                        a \\| b→                 a | b
                        a \\* b→                 a * b
                        A &amp; B→             A & B
                        [Sở A](http://a.example)→Sở A
                        ![Sở A](a.png)→          Sở A
                        Sở<br/>Nội vụ→           Sở Nội vụ
                        (**2** điểm)→            (2 điểm)
                        66,**72**→               66,72
                        2*3*4→                   2 3 4
                        ~~1~~9→                  ~~1~~9
                        <del>1</del>9→           <del>1</del>9
                        66<sup>1</sup>→          66<sup>1</sup>
                        5*→                      5*
                        [1]: x→                  [1]: x
                        # 1→                     # 1
                        """)
        void haveTheirTextWithoutMarks(String marked, String text) {
            assertThat(texts(HEAD + "| A | " + marked + " |")).containsExactly("unit|1.1", "A|" + text);
        }

        @Test
        void thatAreVeryLongKeepTheirMarks() {
            String marked = "*a*".repeat(400);

            assertThat(texts(HEAD + "| A | " + marked + " |")).containsExactly("unit|1.1", "A|" + marked);
        }
    }

    @Nested
    class RowsUnlikeTheHeadings {

        private static String fault(int line, int found, int expected) {
            return "scores.md:" + line + ": error TAB-144: The number of cells in this row is " + found
                    + ", in the row of headings " + expected
                    + "; what does not fit was not read. Write as many cells between"
                    + " | as there are headings, in the row of dashes as well, and \\| for a | inside a cell.";
        }

        @Test
        void thatAreLongerAreTold() {
            Checked<Document> read = read(TABLE + "| B | 3 | 4 |\n| C | 5 | 6\n| D | 7\n| E | 8 || \n");

            assertThat(Documents.issues(read)).containsExactly(fault(4, 3, 2), fault(5, 3, 2), fault(7, 3, 2));
            assertThat(Documents.texts(read.value().orElseThrow().tables().get(0)))
                    .containsExactly("unit|1.1", "A|2", "B|3", "C|5", "D|7", "E|8");
        }

        @Test
        void thatAreShorterStayShorter() {
            assertThat(texts("| a | b | c |\n|---|---|---|\n| A |\n| B | |\n| C || 1 |\n|||\n| D ||\n"))
                    .containsExactly("a|b|c", "A", "B|", "C||1", "D|");
        }

        @Test
        void makeNoTableIfTheyAreTheDashes() {
            assertThat(issues("| unit | 1.1 | 1.2 |\n|---|---|\n| A | 2 | 3 |\n"))
                    .containsExactly(fault(2, 2, 3));
            assertThat(issues("Title\n\n|---|---|\n| A | 2 |\n\n" + TABLE)).containsExactly(fault(3, 2, 0));
        }

        @Test
        void mayHaveEscapedSeparators() {
            assertThat(texts(HEAD + "| A \\| B | 2 |\n| C | 3 \\|")).containsExactly("unit|1.1", "A | B|2", "C|3 |");
        }
    }

    @Nested
    class Bounds {

        private static List<String> issues(Limits.Builder limits, String markdown) {
            return Documents.issues(Documents.read(limits, "scores.md", markdown));
        }

        @Test
        void areOfRows() {
            assertThat(issues(Limits.builder().rows(2), TABLE + "| B | 3 |\n")).isEmpty();
            assertThat(issues(Limits.builder().rows(2), TABLE + "| B | 3 |\n| C | 4 |\n"))
                    .containsExactly("scores.md:5: error TAB-102: There are more than 2 rows, the most that are read.");
        }

        @Test
        void areOfLines() {
            assertThat(issues(Limits.builder().rows(2), "x\n".repeat(5) + "\n \n" + TABLE))
                    .isEmpty();
            assertThat(issues(Limits.builder().rows(2), "x\n".repeat(6) + "\n \n" + TABLE))
                    .containsExactly("scores.md: error TAB-145: There are more than 8 tags or lines of text,"
                            + " the most that are read.");
        }

        @Test
        void areOfColumns() {
            assertThat(issues(Limits.builder().columns(1), TABLE))
                    .containsExactly(
                            "scores.md:1: error TAB-103: There are more than 1 columns, the most that are read.");
        }

        @Test
        void areOfCells() {
            assertThat(issues(Limits.builder().cells(4), TABLE)).isEmpty();
            assertThat(issues(Limits.builder().cells(4), TABLE + "| B | 3 |\n"))
                    .containsExactly("scores.md: error TAB-107: There are more than 4 cells, the most that are read.");
            assertThat(issues(Limits.builder().cells(4), TABLE + "\n" + TABLE))
                    .containsExactly(
                            "scores.md:5: error TAB-107: There are more than 4 cells, the most that are read.");
        }

        @Test
        void areOfCharacters() {
            assertThat(issues(Limits.builder().cellCharacters(4), HEAD + "| A | 12345 |\n"))
                    .containsExactly("scores.md:3:2: error TAB-104: The cell is longer than 4 characters, the most that"
                            + " are read.");
        }

        @Test
        void holdForTextsThatAreAllMarks() {
            assertThat(issues(HEAD + "|" + "[".repeat(1 << 20) + "|"))
                    .singleElement()
                    .asString()
                    .contains("scores.md:3:1: error TAB-104");
            assertThat(issues(">".repeat(1 << 20))).singleElement().asString().contains("TAB-112");
        }

        @Test
        void areOfMarks() {
            String marks = "*".repeat(96);
            assertThat(texts(HEAD + "| A **B** | 2 |")).containsExactly("unit|1.1", "A B|2");
            assertThat(texts(HEAD + "| A **B**" + marks + " | 2 |")).containsExactly("unit|1.1", "A B" + marks + "|2");
            assertThat(texts(HEAD + "| A **B**" + marks + "* | 2 |"))
                    .containsExactly("unit|1.1", "A **B**" + marks + "*|2");
        }

        @Test
        void areOfQuotesInQuotes() {
            String quoted = "| unit | 1.1 |\n|---|---|\n| A | 2 |\n";
            assertThat(issues(quoted.replaceAll("(?m)^(?=.)", "> ".repeat(9)))).isEmpty();
            assertThat(issues(quoted.replaceAll("(?m)^(?=.)", "> ".repeat(10))))
                    .containsExactly("scores.md:1: error TAB-114: The table stands in more than 9 quotes and lists,"
                            + " one in another; it was not read. Take it out of them.");
        }

        /** The parser would make 20 million cells of this. */
        @Test
        void areOfColumnsBeforeTheParserMakesThem() {
            assertThat(issues(HEAD + "|".repeat(10_000_000)))
                    .containsExactly("scores.md:3: error TAB-103: There are more than 2000 columns,"
                            + " the most that are read.");
        }

        @Test
        void holdForOneFaultInManyRows() {
            String wide = "| A | 2 | 3 |\n".repeat(50) + "| A | 2 | 3 | 4 |\n".repeat(50);
            assertThat(issues(HEAD + wide))
                    .singleElement()
                    .asString()
                    .startsWith("scores.md:3: error TAB-144: ")
                    .contains("99");
        }

        private static List<String> issues(String markdown) {
            return issues(Limits.builder(), markdown);
        }
    }
}
