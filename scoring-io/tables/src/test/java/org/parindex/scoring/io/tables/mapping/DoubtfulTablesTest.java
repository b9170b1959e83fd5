package org.parindex.scoring.io.tables.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.sheet.Stage;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.sheet.Units;
import org.parindex.scoring.io.tables.Document;
import org.parindex.scoring.io.tables.TableReaders;
import org.parindex.scoring.io.tables.csv.CsvTableReader;

/** What may mean two things, or belongs elsewhere, is told and never read as the one or the other. */
class DoubtfulTablesTest {

    private static final String WIDE = "Đơn vị;Kế hoạch;Kiểm tra;Một cửa\n";

    private final DocumentReader reader = DocumentReader.of(SmallIndex.SCHEME);

    private static List<String> issues(DocumentReader reader, String csv) {
        Document document =
                TableReaders.installed().read("a.csv", csv.getBytes(UTF_8)).orElseThrow();
        return shown(reader.read(List.of(document)));
    }

    private static List<String> shown(Checked<?> read) {
        return read.issues().stream().map(Issue::toString).toList();
    }

    private List<String> issues(String csv) {
        return issues(reader, csv);
    }

    @Nested
    class Years {

        @Test
        void ofATitleAreNotThatOfTheScheme() {
            assertThat(issues("Kết quả năm 2019\n\n" + WIDE + "Sở Y tế;1;1;5\n"))
                    .contains("a.csv:3: warning TAB-238: The title \"Kết quả năm 2019\" names another year than"
                            + " test/small@2020; the table is left out. If it is to be read all the same, say so in a"
                            + " saved mapping: part scheme, means the id.");
        }

        @Test
        void ofTheSchemeMayStandBesideOthers() {
            assertThat(issues("So sánh năm 2020 với năm 2019\n\n" + WIDE + "Sở Y tế;1;1;5\n"))
                    .isEmpty();
        }
    }

    @Nested
    class Stages {

        private static final String UNIT_SHEET = "Đơn vị: Sở Y tế\n\nMã;Tiêu chí;Tự đánh giá;Thẩm định\n"
                + "1.1;Kế hoạch;2;1\n1.2;Kiểm tra;1.5;1\n2.1;Một cửa;6;5\n";

        @Test
        void areAskedFor() {
            assertThat(issues(UNIT_SHEET))
                    .containsExactly("a.csv:3: error TAB-229: There are values of several stages: self-assessed,"
                            + " appraised. Declare the stage that is to be read.");
        }

        @Test
        void areReadOnceChosen() {
            assertThat(issues(reader.at(Stage.APPRAISED), UNIT_SHEET)).isEmpty();
        }

        @Test
        void ofATitleAreThoseOfItsPoints() {
            assertThat(issues(reader.at(Stage.APPRAISED), "Bảng điểm tự đánh giá\n\n" + WIDE + "Sở Y tế;1;1;5\n"))
                    .containsExactly("a.csv:3: error TAB-236: There are no values of the stage appraised, only of:"
                            + " self-assessed. Read another stage, or load the table that has the values.");
        }
    }

    @Nested
    class RowsOfCriteria {

        private static final String HEADER = "Đơn vị;Tiêu chí;Điểm\n";

        @Test
        void fitOneCriterion() {
            assertThat(issues(HEADER + "Sở Y tế;Kế hoạch;1\nSở Y tế;Kiểm tr;1\nSở Y tế;Một cửa;5\n"))
                    .contains(
                            "a.csv:3: error TAB-226: The row \"Kiểm tr\" fits no criterion. Did you mean \"Kiểm tra\"?");
        }

        @Test
        void haveCodesThatAgreeWithTheirNames() {
            assertThat(issues("Đơn vị;Mã;Tiêu chí;Điểm\nSở Y tế;1.1;Kiểm tra;1\nSở Y tế;1.1;Kế hoạch;1\n"
                            + "Sở Y tế;2.1;Một cửa;1\n"))
                    .anyMatch(issue ->
                            issue.startsWith("a.csv:2: error TAB-227: The row \"Kiểm tra\" fits several criteria:")
                                    && issue.contains("1.1")
                                    && issue.contains("1.2"));
        }

        @Test
        void areThereForEachUnitOnce() {
            assertThat(issues(HEADER + "Sở Y tế;Kế hoạch;1\nSở Y tế;Kế hoạch;2\nSở Y tế;Kiểm tra;1\nSở Y tế;Một cửa;5\n"
                            + "Ban Dân tộc;Kế hoạch;1\nBan Dân tộc;Kiểm tra;1\n"))
                    .contains(
                            "a.csv:3:3: error TAB-312: Sở Y tế, criterion 1.1 \"Plan\": there is a second value; the first is"
                                    + " at a.csv:2:3. Delete one of the two; the library never picks one.",
                            "a.csv:6:3: error TAB-311: Ban Dân tộc, criterion 2.1 \"One-stop shop\": there is no row for"
                                    + " \"2.1\", though other units have one. Add the row; leave its value empty if there is"
                                    + " none.");
        }

        @Test
        void areSomeUnits() {
            assertThat(issues("Tiêu chí;Điểm\nKế hoạch;1\nKiểm tra;1\nMột cửa;5\n"))
                    .contains(
                            "a.csv:1: error TAB-228: It is not known whose table \"Tiêu chí, Điểm\" is. Write \"Unit: …\" in a line above"
                                    + " it, or give it a column of units.");
        }
    }

    @Nested
    class Names {

        @Test
        void ofTwoUnitsAreAskedFor() {
            Units towns = Units.of(List.of(Unit.of("Huyện Kỳ Anh"), Unit.of("Thị xã Kỳ Anh")));

            assertThat(issues(reader.with(towns), WIDE + "Kỳ Anh;1;1;5\nHuyện Kỳ Anh;1;1;5\nThị xã Kỳ Anh;1;1;5\n"))
                    .contains(
                            "a.csv:2:1: error TAB-310: The name \"Kỳ Anh\" may stand for several units: Huyện Kỳ Anh, Thị"
                                    + " xã Kỳ Anh. Write the whole name, or add this spelling to one of them as an alias.");
        }

        @Test
        void ofAnotherKindAreAnotherUnits() {
            Units towns = Units.of(List.of(Unit.of("Huyện Kỳ Anh"), Unit.of("Huyện Vũ Quang")));

            assertThat(issues(
                            reader.with(towns),
                            WIDE + "Thị xã Kỳ Anh;1;1;5\nHuyện Kỳ Anh;1;1;5\nHuyện Vũ Quang;1;1;5\n"))
                    .anyMatch(issue -> issue.startsWith("a.csv:2:1: error TAB-301: The unit \"Thị xã Kỳ Anh\""));
        }

        @Test
        void withoutFiguresAreThoseOfUnits() {
            Document document = TableReaders.installed()
                    .read("a.csv", (WIDE + "Sở Y tế;1;1;5\nBan Dân tộc;;;\n").getBytes(UTF_8))
                    .orElseThrow();

            assertThat(reader.read(List.of(document)).orElseThrow())
                    .extracting(ScoreSheet::unit)
                    .containsExactly(Unit.of("Sở Y tế"), Unit.of("Ban Dân tộc"));
        }

        @Test
        void ofKnownUnitsAreUnitsWhateverTheyAreCalled() {
            Units odd = Units.of(List.of(Unit.of("Sở Y tế"), Unit.of("Trung Bình")));

            assertThat(issues(reader.with(odd), WIDE + "Sở Y tế;1;1;5\nTrung Bình;1;1;4\n"))
                    .isEmpty();
        }
    }

    @Nested
    class SavedMappings {

        private static final String SAVED = "file,table,part,number,printed,means\n";
        private static final String TABLE = WIDE + "Sở Y tế;1;1;5\n";

        private static Checked<Mapping> saved(String lines) {
            return CsvTableReader.standard()
                    .read("m.csv", new ByteArrayInputStream((SAVED + lines).getBytes(UTF_8)))
                    .flatMap(MappingReader::read);
        }

        private List<String> told(String lines) {
            return issues(reader.told(saved(lines).orElseThrow()), TABLE);
        }

        @Test
        void speakOfWhatStandsThere() {
            assertThat(told(",1,column,2,Kế hoạch cũ,criterion 1.2\n,1,column,9,Z,role rank\n"))
                    .contains(
                            "a.csv:1:2: error TAB-230: The saved mapping speaks of \"Kế hoạch cũ\", but here stands \"Kế hoạch\";"
                                    + " what it says is not used. Correct the saved mapping, or map the table anew.",
                            "a.csv:1: error TAB-232: The saved mapping speaks of column 9, which is not there.");
        }

        @Test
        void sayWhatCanBeUnderstoodOnce() {
            assertThat(shown(saved(
                            ",1,column,2,Kế hoạch,criterium 1.2\n,1,column,3,A,role rank\n,1,column,3,A,role mean\n")))
                    .anyMatch(issue -> issue.startsWith("m.csv:2:6: error TAB-231: The saved mapping says"))
                    .contains("m.csv:4: error TAB-237: The saved mapping tells of column 3 twice. Delete one of the two"
                            + " lines.");
        }

        @Test
        void withoutAColumnOfUnitsLeaveTheTableOut() {
            assertThat(told(",1,scheme,,,test/small@2020\n,1,column,1,Đơn vị,role ignored\n"))
                    .contains("a.csv: error TAB-233: In no table are there points of leaves of test/small@2020. Look"
                            + " at what each column was taken for, and correct it in a saved mapping.");
        }
    }

    @Test
    void aPrintedTotalIsComparedWithItsParts() {
        Checked<List<ScoreSheet>> read = reader.read(List.of(TableReaders.installed()
                .read("a.csv", "Đơn vị;1.1;1.2;2.1;Tổng điểm\nSở Y tế;1,5;1;5;7,6\n".getBytes(UTF_8))
                .orElseThrow()));

        assertThat(shown(read))
                .containsExactly(
                        "a.csv:2:5: warning TAB-501: Sở Y tế: under \"Tổng điểm\" stands 7.6, but what it is made of"
                                + " adds up to 7.5 (difference 0.1). One of these figures is wrong; the points are read as they are"
                                + " printed.");
    }
}
