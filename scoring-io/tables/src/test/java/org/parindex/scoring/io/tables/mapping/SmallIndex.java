package org.parindex.scoring.io.tables.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.aggregation.AbsencePolicy;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.scheme.CriterionGroup;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.SchemeId;
import org.parindex.scoring.core.scheme.ScoreSource;
import org.parindex.scoring.core.score.Scorecards;
import org.parindex.scoring.core.score.Scorer;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.sheet.Units;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.io.tables.Table;
import org.parindex.scoring.io.tables.csv.CsvTableReader;
import org.parindex.scoring.io.tables.sheet.ScoreSheetReader;

/** The scheme of three leaves, 10 points in all, and the three units that these tests are about. */
final class SmallIndex {

    static final Scheme SCHEME = scheme(AbsencePolicy.REFUSE, AbsencePolicy.REFUSE);

    static final Units UNITS = Units.of(List.of(
            new Unit("Sở Nội vụ", List.of("SNV"), Optional.empty()),
            Unit.of("Sở Y tế"),
            new Unit("Ban Dân tộc", List.of("BDT", "Ban DT"), Optional.empty())));

    private SmallIndex() {}

    static Scheme scheme(AbsencePolicy missing, AbsencePolicy notApplicable) {
        LeafCriterion plan = leaf("1.1", text("Kế hoạch", "Plan"), "2", "appraisal");
        LeafCriterion inspection = leaf("1.2", text("Kiểm tra", "Inspection"), "1.5", "appraisal");
        LeafCriterion oneStop = leaf("2.1", text("Một cửa", "One-stop shop"), "6.5", "citizens");
        return Scheme.builder()
                .id(SchemeId.parse("test/small@2020"))
                .title(text("Chỉ số nhỏ", "Small index"))
                .addSources(new ScoreSource("appraisal", text("Thẩm định", "Appraisal")))
                .addSources(new ScoreSource("citizens", text("Người dân", "Citizens")))
                .addCriteria(group("1", text("Chỉ đạo điều hành", "Steering"), plan, inspection))
                .addCriteria(group("2", text("Thủ tục hành chính", "Procedures"), oneStop))
                .missing(missing)
                .notApplicable(notApplicable)
                .build();
    }

    private static LeafCriterion leaf(String code, LocalizedText name, String max, String source) {
        return LeafCriterion.builder()
                .code(CriterionCode.parse(code))
                .name(name)
                .maxPoints(Points.parse(max))
                .source(source)
                .build();
    }

    private static CriterionGroup group(String code, LocalizedText name, LeafCriterion... leaves) {
        return CriterionGroup.builder()
                .code(CriterionCode.parse(code))
                .name(name)
                .addChildren(leaves)
                .build();
    }

    private static LocalizedText text(String vi, String en) {
        return new LocalizedText(ImmutableMap.of("vi", vi, "en", en));
    }

    /** Reads a table that is known to be one. */
    static Table table(String source, String csv) {
        return CsvTableReader.standard()
                .read(source, new ByteArrayInputStream(csv.getBytes(UTF_8)))
                .orElseThrow();
    }

    /** Scores the tables {@code a.csv}, {@code b.csv} and so on, the units being whatever they name. */
    static Checked<Scorecards> score(Scheme scheme, String... csv) {
        return score(scheme, ScoreSheetReader.of(scheme), csv);
    }

    /** Scores the tables {@code a.csv}, {@code b.csv} and so on of the three units. */
    static Checked<Scorecards> scoreUnits(String... csv) {
        return score(SCHEME, ScoreSheetReader.of(SCHEME, UNITS), csv);
    }

    private static Checked<Scorecards> score(Scheme scheme, ScoreSheetReader reader, String... csv) {
        List<Table> tables = new ArrayList<>();
        Arrays.stream(csv).forEach(text -> tables.add(table((char) ('a' + tables.size()) + ".csv", text)));
        return reader.read(tables).flatMap(Scorer.of(scheme)::score);
    }

    /** The units that were scored, each with its total. */
    static List<String> totals(Checked<Scorecards> scored) {
        return scored.value().orElseThrow().asList().stream()
                .map(card -> card.unit() + " " + card.total())
                .toList();
    }

    static List<String> leftOut(Checked<Scorecards> scored) {
        return scored.value().orElseThrow().leftOut().stream()
                .map(leftOut -> leftOut.unit().name())
                .toList();
    }

    static List<String> issues(Checked<?> checked) {
        return checked.issues().stream().map(Issue::toString).toList();
    }
}
