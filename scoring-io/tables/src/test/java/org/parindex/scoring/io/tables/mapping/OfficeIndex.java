package org.parindex.scoring.io.tables.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.rule.Award;
import org.parindex.scoring.core.rule.Count;
import org.parindex.scoring.core.rule.Proportion;
import org.parindex.scoring.core.rule.Quantity;
import org.parindex.scoring.core.rule.ScoringRule;
import org.parindex.scoring.core.rule.WhenNothing;
import org.parindex.scoring.core.scheme.CriterionGroup;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.SchemeId;
import org.parindex.scoring.core.scheme.ScoreSource;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.io.tables.Document;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.TableLayout;
import org.parindex.scoring.io.tables.TableReaders;

/** The scheme that the tests of mapping are about, with names that are alike, and documents that are written with {@code |} between cells. */
final class OfficeIndex {

    /** 1.3 and 2.2 differ in their maximum, 2.3 and 3.2 only in their group; 3.3 has two inputs and 3.4 one. */
    static final Scheme SCHEME = scheme("test/offices@2026", "Chỉ số cải cách hành chính của các sở", "Office index")
            .build();

    private OfficeIndex() {}

    static Scheme.Builder scheme(String id, String vi, String en) {
        return Scheme.builder()
                .id(SchemeId.parse(id))
                .title(text(vi, en))
                .addSources(new ScoreSource("appraisal", text("Điểm thẩm định của Hội đồng", "Points of the council")))
                .addSources(new ScoreSource("survey", text("Khảo sát người dân (SIPAS)", "Survey of citizens")))
                .addCriteria(group(
                        "1",
                        text("Chỉ đạo điều hành CCHC", "Steering of the reform"),
                        leaf("1.1", text("Thực hiện Kế hoạch CCHC", "Reform plan"), "2", "appraisal"),
                        leaf("1.2", text("Kiểm tra CCHC", "Checks on the reform"), "1.5", "appraisal"),
                        leaf("1.3", text("Tổ chức thực hiện", "Execution"), "1", "appraisal")))
                .addCriteria(group(
                        "2",
                        text("Cải cách thủ tục hành chính", "Administrative procedures"),
                        leaf("2.1", text("Công khai thủ tục hành chính", "Publication"), "3", "appraisal"),
                        leaf("2.2", text("Tổ chức thực hiện", "Execution"), "2.5", "appraisal"),
                        leaf("2.3", text("Tác động của cải cách", "Impact of the reform"), "2", "survey")))
                .addCriteria(group(
                        "3",
                        text("Đội ngũ cán bộ, công chức, viên chức", "Officials"),
                        leaf("3.1", text("Tuyển dụng CBCCVC", "Recruitment"), "2", "appraisal"),
                        leaf("3.2", text("Tác động của cải cách", "Impact of the reform"), "2", "survey"),
                        measured("3.3", text("Hoàn thành nhiệm vụ", "Tasks completed"), "2", tasks()),
                        measured("3.4", text("Sáng kiến", "Ideas"), "1", ideas())));
    }

    private static ScoringRule tasks() {
        Quantity rate = new Quantity("completed", Optional.of("planned"), true, WhenNothing.REFUSE);
        return new Proportion(rate, Points.of(100), Points.ZERO, Optional.empty(), Award.MAXIMUM);
    }

    private static ScoringRule ideas() {
        return new Count("ideas", Award.parse("0.5"), Award.MAXIMUM);
    }

    static LocalizedText text(String vi, String en) {
        return new LocalizedText(ImmutableMap.of("vi", vi, "en", en));
    }

    static LeafCriterion leaf(String code, LocalizedText name, String max, String source) {
        return LeafCriterion.builder()
                .code(CriterionCode.parse(code))
                .name(name)
                .maxPoints(Points.parse(max))
                .source(source)
                .build();
    }

    private static LeafCriterion measured(String code, LocalizedText name, String max, ScoringRule rule) {
        return LeafCriterion.builder()
                .code(CriterionCode.parse(code))
                .name(name)
                .maxPoints(Points.parse(max))
                .source("appraisal")
                .rule(rule)
                .build();
    }

    static CriterionGroup group(String code, LocalizedText name, LeafCriterion... leaves) {
        return CriterionGroup.builder()
                .code(CriterionCode.parse(code))
                .name(name)
                .addChildren(leaves)
                .build();
    }

    /** A text document; {@code |} stands for the tabs. */
    static Document document(String file, String... lines) {
        String text =
                Stream.of(lines).map(line -> line.replaceAll(" *\\| *", "\t")).collect(joining("\n", "", "\n"));
        return TableReaders.installed().read(file, text.getBytes(UTF_8)).orElseThrow();
    }

    /** A workbook's sheet as a document; {@code |} separates cells, and {@code ^} is merged with the cell above. */
    static Document sheet(String name, String... lines) {
        Location sheet = Location.of("book.xlsx", new Location.Sheet(name));
        List<Row> rows = new ArrayList<>();
        Arrays.stream(lines).forEach(line -> rows.add(Cells.row(line, sheet.at(rows.size() + 1, 0))));
        return new Document("book.xlsx", TableLayout.tables(sheet, rows));
    }

    /** Maps documents with the scheme alone. */
    static Checked<Mapping> map(Document... documents) {
        return TableMapper.of(List.of(SCHEME)).map(List.of(documents));
    }

    /** What each column of the first table was taken for. */
    static List<String> columns(Checked<Mapping> mapping) {
        return table(mapping).columns().stream()
                .map(column -> column.meaning().spelling().replaceFirst("^(criterion|role|source) ", ""))
                .toList();
    }

    /** The units of the rows of the first table; their role where there is none. */
    static List<String> units(Checked<Mapping> mapping) {
        return table(mapping).rows().stream()
                .map(row -> row.unit().map(Object::toString).orElse("(" + row.role() + ")"))
                .toList();
    }

    static TableMapping table(Checked<Mapping> mapping) {
        return mapping.value().orElseThrow().documents().get(0).tables().get(0);
    }
}
