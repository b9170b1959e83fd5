package org.parindex.scoring.io.tables.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.io.tables.mapping.OfficeIndex.document;
import static org.parindex.scoring.io.tables.mapping.SmallIndex.issues;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.scheme.LevelRounding;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.value.Rounding;
import org.parindex.scoring.io.tables.Document;

/** Printed totals of the index of three leaves: 1.1 Plan (2), 1.2 Inspection (1.5), 2.1 One-stop shop (6.5). */
class PrintedTotalsTest {

    private static final String TABLE = "Unit | 1.1 | 1.2 | 1 | 2.1 | Total";

    private static Checked<List<ScoreSheet>> read(Document... documents) {
        return DocumentReader.of(SmallIndex.SCHEME).read(List.of(documents));
    }

    private static List<String> issuesOf(String... rows) {
        String[] lines = new String[rows.length + 1];
        lines[0] = TABLE;
        System.arraycopy(rows, 0, lines, 1, rows.length);
        return issues(read(document("a.txt", lines)));
    }

    @Test
    void thatAddUpAreNotMentioned() {
        assertThat(issuesOf("Elm | 1 | 1 | 2 | 6 | 8", "Oak | 0.1 | 0.2 | 0.3 | 5.25 | 5.55"))
                .isEmpty();
    }

    @Test
    void areComparedWithWhatStandsBelowThem() {
        assertThat(issuesOf("Elm | 1 | 1 | 2.5 | 6 | 8.5")) // 1 + 1 = 2; 2.5 + 6 = 8.5
                .map(issue -> issue.replaceFirst("\\(diff.*", ""))
                .containsExactly(
                        "a.txt:2:4: warning TAB-501: Elm: under \"1\" stands 2.5, but what it is made of adds up"
                                + " to 2 ");
    }

    @Test
    void areComparedOnlyWhereGroupsKeepTheDigitsOfTheirLeaves() {
        Document table = document("a.txt", TABLE, "Elm | 1 | 1.5 | 3 | 6 | 8.5"); // 1 + 1.5 = 2.5; 3 + 6 = 9
        assertThat(issues(levels(Rounding.halfUp(3)).read(List.of(table)))).hasSize(2);
        assertThat(issues(levels(Rounding.halfUp(0)).read(List.of(table)))).isEmpty();
    }

    private static DocumentReader levels(Rounding first) {
        return DocumentReader.of(Scheme.builder()
                .from(SmallIndex.SCHEME)
                .addLevelRoundings(LevelRounding.of(1, first))
                .build());
    }

    @Test
    void areNotComparedWherePartsAreMissing() {
        assertThat(issuesOf("Elm | 1 |  | 2.5 | 6 | 8.5")).isEmpty();
    }

    @Test
    void areComparedWithPartsInOtherTables() {
        assertThat(issues(read(
                        document("a.txt", "Unit | 1.1 | 1", "Elm | 1 | 3"),
                        document("b.txt", "Unit | 1.2 | 2.1", "Elm | 1 | 6"))))
                .containsExactly(
                        "a.txt:2:3: warning TAB-501: Elm: under \"1\" stands 3, but what it is made of adds up to 2"
                                + " (difference 1). One of these figures is wrong; the points are read as they are printed.");
    }

    @Test
    void areComparedWithTheSameTotalInOtherTables() {
        assertThat(issues(read(
                        document("a.txt", "Unit | 1.1 | 1.2 | 1", "Elm | 1 | 1 | 2"),
                        document("b.txt", "Unit | 1 | 2.1", "Elm | 2.5 | 6"))))
                .containsExactly(
                        "b.txt:2:2: warning TAB-502: Elm, criterion 1 \"Steering\": 2.5 stands here, but 2 at a.txt:2:4. One"
                                + " of these figures is wrong; the points are read as they are printed.");
    }

    @Test
    void areComparedWithTheSources() {
        Checked<List<ScoreSheet>> read = read(document(
                "a.txt",
                "Unit | 1.1 | 1.2 | 2.1",
                "Elm | 1 | 1 | 6",
                "",
                "Rank | Unit | Appraisal | Citizens | Total",
                "1 | Elm | 2 | 6 | 9"));

        assertThat(issues(read))
                .hasSize(1)
                .allMatch(
                        issue -> issue.startsWith("a.txt:5:5: warning TAB-501: Elm: under \"Total\" stands 9, but what"
                                + " it is made of adds up to 8 (difference 1)."));
    }
}
