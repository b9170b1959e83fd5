package org.parindex.scoring.io.report;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.rule.Interval;
import org.parindex.scoring.core.scheme.Grade;
import org.parindex.scoring.core.scheme.GradeLimits;
import org.parindex.scoring.core.scheme.GradeLimits.Figure;
import org.parindex.scoring.core.scheme.GradeLimits.Limit;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.score.Scorecards;
import org.parindex.scoring.core.score.Scorer;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;

/** An index of the small scheme with grades, whose units are of two groups or none; one is left out. */
final class GradedIndex {

    static final Scheme SCHEME = Scheme.builder()
            .from(SmallIndex.SCHEME)
            .grades(new GradeLimits(
                    Figure.PERCENT,
                    List.of(
                            limit("Tốt", "Good", Optional.of("90"), Optional.empty()),
                            limit("Khá", "Fair", Optional.of("80"), Optional.of("90")),
                            limit("Trung bình", "Average", Optional.empty(), Optional.of("80")))))
            .build();

    static final Scorecards CARDS = score(
            sheet("Mường La", "Vùng cao", "2", "1.5", "5.5"),
            sheet("Mai Sơn", "Vùng thấp", "2", "1", "6.25"),
            sheet("Thành phố", "", "1.5", "1", "5.49"),
            sheet("Sốp Cộp", "Vùng cao", "2", "0.5", "5.5"),
            sheet("Yên Châu", "Vùng thấp", "1.5", "1.5", "5"),
            sheet("Vân Hồ", "Vùng cao", "2", "1", "5"),
            sheet("Bắc Yên", "Vùng cao", "3", "1", "5"));

    private GradedIndex() {}

    static Scorecards score(ScoreSheet... sheets) {
        return Scorer.of(SCHEME).score(List.of(sheets)).value().orElseThrow();
    }

    static ScoreSheet sheet(String name, String group, String plan, String inspection, String procedures) {
        return ScoreSheet.builder()
                .award("1.1", plan)
                .award("1.2", inspection)
                .award("2", procedures)
                .unit(new Unit(name, List.of(), Optional.of(group).filter(found -> !found.isEmpty())))
                .build();
    }

    private static Limit limit(String vi, String en, Optional<String> from, Optional<String> below) {
        return new Limit(
                new Grade(new LocalizedText(ImmutableMap.of("vi", vi, "en", en))),
                new Interval(from.map(Points::parse), true, below.map(Points::parse), false));
    }
}
