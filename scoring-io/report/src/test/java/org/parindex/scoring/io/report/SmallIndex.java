package org.parindex.scoring.io.report;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import org.parindex.scoring.core.aggregation.AbsencePolicy;
import org.parindex.scoring.core.comparison.Comparison;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.ranking.PublishedTotal;
import org.parindex.scoring.core.ranking.Ranking;
import org.parindex.scoring.core.scheme.CriterionGroup;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.SchemeId;
import org.parindex.scoring.core.scheme.ScoreSource;
import org.parindex.scoring.core.scheme.TieRule;
import org.parindex.scoring.core.score.Scorecards;
import org.parindex.scoring.core.score.Scorer;
import org.parindex.scoring.core.sheet.Entry;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;

/** The small published index that these tests print: two equal units, one left out, one new and one gone. */
final class SmallIndex {

    static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    static final Scheme SCHEME = Scheme.builder()
            .id(SchemeId.parse("test/departments@2020"))
            .title(text("Chỉ số CCHC của các sở", "PAR index of departments"))
            .addSources(new ScoreSource("appraisal", text("Điểm thẩm định", "Appraisal")))
            .addSources(new ScoreSource("citizens", text("Khảo sát người dân (SIPAS)", "Citizen survey (SIPAS)")))
            .addCriteria(CriterionGroup.builder()
                    .code(CriterionCode.parse("1"))
                    .name(text("Chỉ đạo, điều hành", "Steering"))
                    .addChildren(leaf("1.1", text("Kế hoạch", "Plan"), "2", "appraisal"))
                    .addChildren(leaf("1.2", text("Kiểm tra", "Inspection"), "1.5", "appraisal"))
                    .build())
            .addCriteria(leaf("2", new LocalizedText(ImmutableMap.of("vi", "Thủ tục hành chính")), "6.5", "citizens"))
            .missing(AbsencePolicy.ZERO)
            .notApplicable(AbsencePolicy.FULL)
            .build();

    static final Checked<Scorecards> SCORED = Scorer.of(SCHEME)
            .score(List.of(
                    sheet("Sở Y tế")
                            .award("1.1", "1.86")
                            .award("1.2", "0.64")
                            .award("2", "6")
                            .build(),
                    sheet("Sở Nội vụ")
                            .award("1.1", "2")
                            .award("1.2", "1.5")
                            .award("2", "6.25")
                            .build(),
                    sheet("Sở Thông tin")
                            .award("1.1", "3")
                            .award("1.2", "1")
                            .award("2", "7")
                            .build(),
                    sheet("Sở Xây dựng").award("1.2", "0").award("2", "0.05").build(),
                    sheet("Ban Dân tộc")
                            .award("1.1", "2")
                            .putEntries(CriterionCode.parse("1.2"), new Entry.NotApplicable(Location.NONE))
                            .award("2", "5")
                            .build()));

    static final Scorecards CARDS = SCORED.value().orElseThrow();

    static final Comparison COMPARISON = Comparison.between(
            Ranking.of(
                            List.of(
                                    total("Sở Nội vụ", "9.6"),
                                    total("Sở Y tế", "9.9"),
                                    total("Sở Cũ", "2"),
                                    total("Sở Xây dựng", "0.05")),
                            TieRule.COMPETITION)
                    .orElseThrow(),
            Ranking.of(CARDS));

    private SmallIndex() {}

    private static LeafCriterion leaf(String code, LocalizedText name, String max, String source) {
        return LeafCriterion.builder()
                .code(CriterionCode.parse(code))
                .name(name)
                .maxPoints(Points.parse(max))
                .source(source)
                .build();
    }

    private static ScoreSheet.Builder sheet(String unit) {
        ScoreSheet.Builder sheet = ScoreSheet.builder();
        sheet.unit(Unit.of(unit));
        return sheet;
    }

    private static PublishedTotal total(String unit, String total) {
        return PublishedTotal.of(Unit.of(unit), Points.parse(total));
    }

    private static LocalizedText text(String vi, String en) {
        return new LocalizedText(ImmutableMap.of("vi", vi, "en", en));
    }
}
