package org.parindex.scoring.io.tables.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.audit.PublishedCell;
import org.parindex.scoring.core.audit.PublishedReport;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.sheet.Stage;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.io.tables.TableReaders;

class ReportReaderTest {

    private static final ReportReader READER = ReportReader.of(List.of(OfficeIndex.SCHEME));

    private static Checked<PublishedReport> read(ReportReader reader, String csv) {
        return TableReaders.installed().read("a.csv", csv.getBytes(UTF_8)).flatMap(reader::read);
    }

    private static List<String> figures(Checked<PublishedReport> read) {
        return read.orElseThrow().tables().stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .map(PublishedCell::figure)
                .flatMap(figure -> figure.map(Points::toString).stream())
                .toList();
    }

    @Test
    void readsOneOfTheStagesThatStandSideBySide() {
        String csv = "Đơn vị;1.1 Tự đánh giá;1.1 Thẩm định\nSở A;2;1,5\nSở B;1;0,5\n";

        assertThat(figures(read(READER, csv))).containsExactly("1.5", "0.5");
        assertThat(figures(read(READER.at(Stage.SELF_ASSESSED), csv))).containsExactly("2", "1");
    }

    @Test
    void readsTheOnlyStageThatIsThere() {
        assertThat(figures(read(READER, "Đơn vị;1.1 Tự đánh giá;1.2 Tự đánh giá\nSở A;2;1,5\n")))
                .containsExactly("2", "1.5");
    }

    @Test
    void tellsTablesThatHaveTheCriteriaInTheirRows() {
        Checked<PublishedReport> read = read(READER, "Tiêu chí;Sở A;Sở B\n1.1;2;1\n1.2;1;1,5\n");

        assertThat(figures(read)).isEmpty();
        assertThat(read.issues())
                .extracting(Issue::toString)
                .containsExactly(
                        "a.csv:1: warning TAB-245: The table \"Tiêu chí, Sở A, Sở B\" has the criteria in its rows; its figures were not"
                                + " audited. A report has a row a unit, and the criteria side by side.");
    }
}
