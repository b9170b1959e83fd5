package org.parindex.scoring.io.tables.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.sheet.Stage;
import org.parindex.scoring.io.tables.Document;
import org.parindex.scoring.io.tables.Table;
import org.parindex.scoring.io.tables.TableReaders;
import org.parindex.scoring.io.tables.csv.CsvTableReader;

/** Figures that are not the points that are asked for are never read as these. */
class OtherFiguresTest {

    private static final String WIDE = "Đơn vị;Kế hoạch;Kiểm tra;Một cửa\n";

    private final DocumentReader reader = DocumentReader.of(SmallIndex.SCHEME);

    private static Document document(String csv) {
        return TableReaders.installed().read("a.csv", csv.getBytes(UTF_8)).orElseThrow();
    }

    private static Document sheet(String name, String csv) {
        Document plain = document(csv);
        List<Table> tables = plain.tables().stream()
                .map(table -> new Table(
                        Location.of("a.xlsx", new Location.Sheet(name)),
                        table.title(),
                        table.lines(),
                        table.header(),
                        table.rows()))
                .toList();
        return new Document("a.xlsx", tables);
    }

    private static List<String> issues(DocumentReader reader, Document document) {
        return reader.read(List.of(document)).issues().stream()
                .map(Issue::toString)
                .toList();
    }

    private List<String> units(String csv) {
        return reader.read(List.of(document(csv))).value().orElse(List.of()).stream()
                .map(ScoreSheet::unit)
                .map(Object::toString)
                .toList();
    }

    private static String meaning(String header) {
        Checked<Mapping> mapping = TableMapper.of(List.of(SmallIndex.SCHEME))
                .map(List.of(document(header + "\nSở Y tế;1;1;5\nSở Nội vụ;1;1;5\n")));
        return OfficeIndex.columns(mapping).get(1);
    }

    @Nested
    class OfAnotherStage {

        private static final String ROWS = "Tiêu chí;Sở Y tế;Sở Nội vụ\nKế hoạch;1;1\nKiểm tra;1;1\nMột cửa;5;5\n";
        private static final String REFUSED = " error TAB-236: There are no values of the stage appraised, only of:"
                + " self-assessed. Read another stage, or load the table that has the values.";

        private final DocumentReader appraised = reader.at(Stage.APPRAISED);

        @Test
        void mayStandBesideACode() {
            assertThat(issues(appraised, document("Đơn vị;1.1 Tự đánh giá;1.2;2.1\nSở Y tế;1;1;5\n")))
                    .contains("a.csv:1:" + REFUSED);
        }

        @Test
        void areTitledWhereUnitsStandSideBySide() {
            assertThat(issues(appraised, document("KẾT QUẢ TỰ ĐÁNH GIÁ\n\n" + ROWS)))
                    .containsExactly("a.csv:3:" + REFUSED);
        }

        @Test
        void areToldByTheNameOfTheSheet() {
            assertThat(issues(appraised, sheet("Tự đánh giá", WIDE + "Sở Y tế;1;1;5\n")))
                    .anyMatch(issue -> issue.endsWith(REFUSED));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "điểm hội đồng thẩm định",
                    "điểm tổ thẩm định",
                    "tổ thẩm định chấm",
                    "điểm sở nội vụ thẩm định",
                    "điểm phúc tra"
                })
        void haveManyNames(String words) {
            assertThat(HeadingWords.stage(words)).contains(Stage.APPRAISED);
        }

        @ParameterizedTest
        @ValueSource(strings = {"Điểm tự đánh giá của đơn vị", "Điểm đơn vị tự chấm"})
        void areTheOnesOfTheUnits(String words) {
            assertThat(HeadingWords.stage(words)).contains(Stage.SELF_ASSESSED);
        }
    }

    @Nested
    class OfAnotherKind {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "1.1 Xếp hạng",
                    "1.1 (%)",
                    "1.1 %",
                    "Kế hoạch (%)",
                    "1.1 Tỷ lệ %",
                    "1.1 Điểm tối đa",
                    "1.1 Chênh lệch",
                    "1.1 Kế hoạch năm 2019",
                    "1.1 Năm trước"
                })
        void mayStandBesideACodeOrAName(String heading) {
            assertThat(meaning("Đơn vị;" + heading + ";Kiểm tra;Một cửa")).isEqualTo("ignored");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"Xếp hạng", "Tỷ lệ %", "(%)", "Điểm tối đa", "Năm trước", "Chênh lệch", "Điểm năm 2019"})
        void mayBeThoseOfAWholeGroup(String group) {
            String header = "Đơn vị;" + group + ";Điểm;Điểm\n;1.1;1.2;2.1";

            assertThat(meaning(header)).isEqualTo("ignored");
        }

        @Test
        void areToldOf() {
            assertThat(issues(reader, document("Đơn vị;1.1 (%);1.2;2.1\nSở Y tế;50;1;5\n")))
                    .contains(
                            "a.csv:1:2: warning TAB-223: The heading \"1.1 (%)\" fits no criterion, no source and nothing"
                                    + " else that is known; the column is left out.");
        }

        @Test
        void mayBeThoseOfAYearThatTheSheetNames() {
            assertThat(issues(reader, sheet("Năm 2019", WIDE + "Sở Y tế;1;1;5\n")))
                    .anyMatch(issue -> issue.contains(
                            "warning TAB-238: The title \"Năm 2019\" names another year than test/small@2020;"));
        }
    }

    @Nested
    class ToldOfOtherFiles {

        private static List<String> told(String lines, Document document) {
            Mapping saved = CsvTableReader.standard()
                    .read(
                            "m.csv",
                            new ByteArrayInputStream(
                                    ("file,table,part,number,printed,means\n" + lines).getBytes(UTF_8)))
                    .flatMap(MappingReader::read)
                    .orElseThrow();
            return issues(DocumentReader.of(SmallIndex.SCHEME).told(saved), document);
        }

        @Test
        void areNotUsed() {
            assertThat(told("y.csv,1,column,2,HY,criterion 1.1\n", document("Đơn vị;HY;1.2;2.1\nSở Y tế;1;1;5\n")))
                    .contains("a.csv: error TAB-232: The saved mapping speaks of file y.csv, which is not there.");
        }

        @Test
        void areNotUsedWhereTwoFoldersHaveThatFile() {
            String lines = "old/a.csv,1,column,2,1.1,criterion 1.2\nnew/a.csv,1,column,2,1.1,criterion 1.1\n";

            assertThat(told(lines, document("Đơn vị;1.1;1.2;2.1\nSở Y tế;1;1;5\n")))
                    .containsExactly(
                            "a.csv: error TAB-232: The saved mapping speaks of file new/a.csv, which is not there.",
                            "a.csv: error TAB-232: The saved mapping speaks of file old/a.csv, which is not there.");
        }

        @Test
        void mayHaveTextsMadeSafeForASpreadsheet() {
            assertThat(told(",1,column,2,'=HY,criterion 1.1\n", document("Đơn vị;=HY;1.2;2.1\nSở Y tế;1;1;5\n")))
                    .isEmpty();
        }
    }

    @Nested
    class UnderContradictingHeadings {

        @ParameterizedTest
        @CsvSource({"Kiểm tra, '1.1, 1.2'", "Thủ tục hành chính, '1.1, 2'"})
        void areNobodys(String above, String candidates) {
            String header = "Đơn vị;" + above + ";Kế hoạch;Một cửa\n;1.1;1.2;2.1\n";

            assertThat(issues(reader, document(header + "Sở Y tế;1;1;5\n")))
                    .anyMatch(issue -> issue.startsWith("a.csv:2:2: error TAB-222: The heading \"" + above
                                    + " / 1.1\" fits several criteria: ")
                            && List.of(candidates.split(", ")).stream().allMatch(issue::contains));
        }
    }

    @Nested
    class OfNoUnit {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "BQ",
                    "BQ chung",
                    "GTLN",
                    "GTNN",
                    "Giá trị lớn nhất",
                    "Giá trị nhỏ nhất",
                    "Năm 2019",
                    "Tăng/giảm so với năm 2019",
                    "Toàn ngành",
                    "Toàn tỉnh"
                })
        void haveKnownNames(String name) {
            assertThat(units(WIDE + "Sở Y tế;1;1;5\n" + name + ";1;1;5\n")).containsExactly("Sở Y tế");
        }

        @Test
        void mayBeThoseOfAPart() {
            assertThat(units("STT;Đơn vị;1.1;1.2;2.1\nI;Khối sở;1;1;5\n1;Sở Y tế;1;1;5\n"))
                    .containsExactly("Sở Y tế");
        }

        @ParameterizedTest
        @ValueSource(strings = {"Sở Y tế (%)", "Sở Y tế năm 2019", "Sở Y tế tự chấm", "Sở Y tế thẩm định", "GTLN"})
        void mayStandBesideUnits(String heading) {
            String table = "Tiêu chí;Sở Y tế;" + heading + "\nKế hoạch;1;1\nKiểm tra;1;1\nMột cửa;5;5\n";

            assertThat(units(table)).containsExactly("Sở Y tế");
            assertThat(issues(reader, document(table)))
                    .anyMatch(issue -> issue.startsWith("a.csv:1:3: warning TAB-223:"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"Mean Street School", "Average Joe", "Max Planck Institute", "Năm Căn", "TB Hospital"})
        void doNotTakeTheFiguresOfUnitsWithThem(String unit) {
            assertThat(units(WIDE + "Sở Y tế;1;1;5\n" + unit + ";1;1;5\n")).containsExactly("Sở Y tế", unit);
        }
    }
}
