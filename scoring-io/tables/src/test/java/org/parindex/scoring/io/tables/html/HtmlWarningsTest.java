package org.parindex.scoring.io.tables.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.io.tables.Document;
import org.parindex.scoring.io.tables.Documents;

class HtmlWarningsTest {

    private static Checked<Document> read(String rows) {
        return Documents.read("page.html", "<table><tr><td>unit<td>1.1</tr>" + rows + "</table>");
    }

    private static List<String> texts(Checked<Document> read) {
        return Documents.texts(read.orElseThrow().tables().get(0));
    }

    @Nested
    class HiddenParts {

        private static String warning(String place, int count) {
            return "page.html, table 1" + place + ": warning TAB-140: The page hides parts of this table;"
                    + " rows, columns and cells: " + count + ", here the first. They were read like the others."
                    + " Check whether they belong to the table, and delete them if not.";
        }

        @Test
        void areReadAndToldOnce() {
            Checked<Document> read = read("<tr><td>A<td>1</tr><tr style='color:red; display : NONE'><td>B<td>2</tr>"
                    + "<tr hidden><td>C<td>3</tr>");

            assertThat(texts(read)).containsExactly("unit|1.1", "A|1", "B|2", "C|3");
            assertThat(Documents.issues(read)).containsExactly(warning(", row 3", 2));
        }

        @Test
        void mayBeCells() {
            Checked<Document> read = read("<tr><td>A<td style='visibility:collapse'>1</tr>");

            assertThat(texts(read)).containsExactly("unit|1.1", "A|1");
            assertThat(Documents.issues(read)).containsExactly(warning(", row 2, cell 2", 1));
        }

        @Test
        void mayBeColumns() {
            Checked<Document> read = Documents.read(
                    "page.html", "<table><col><col style='display:none'><tr><td>unit<td>1.1</tr><tr><td>A<td>1</tr>");

            assertThat(texts(read)).containsExactly("unit|1.1", "A|1");
            assertThat(Documents.issues(read)).containsExactly(warning("", 1));
        }
    }

    @Nested
    class TextThatIsLeftOut {

        private static String warning(String place, int count, String found) {
            return "page.html, table 1, " + place + ": warning TAB-141: Text that is struck out or hidden was left out;"
                    + " cells of this table with such text: " + count + ", here \"" + found + "\"."
                    + " Check whether the rest of the cell is what counts, and delete what does not.";
        }

        @Test
        void isWhatWasDeleted() {
            Checked<Document> read = read("<tr><td>A<td><del>1</del><ins>9</ins></tr><tr><td>B<td><s>2</s>8</tr>");

            assertThat(texts(read)).containsExactly("unit|1.1", "A|9", "B|8");
            assertThat(Documents.issues(read)).containsExactly(warning("row 2, cell 2", 2, "1"));
        }

        @Test
        void isWhatIsStruckOutByItsStyle() {
            Checked<Document> read = read("<tr><td>A<td><span style='text-decoration:line-through'>1</span>9</tr>");

            assertThat(texts(read)).containsExactly("unit|1.1", "A|9");
        }

        @Test
        void isWhatTheReaderOfThePageCannotSee() {
            Checked<Document> read = read("<tr><td>A<td><span style='display:none'>0066.72</span>66,72</tr>");

            assertThat(texts(read)).containsExactly("unit|1.1", "A|66,72");
            assertThat(Documents.issues(read)).containsExactly(warning("row 2, cell 2", 1, "0066.72"));
        }
    }
}
