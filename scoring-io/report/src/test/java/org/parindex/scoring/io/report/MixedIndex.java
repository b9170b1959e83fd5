package org.parindex.scoring.io.report;

import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.aggregation.AbsencePolicy;
import org.parindex.scoring.core.aggregation.Quorum;
import org.parindex.scoring.core.rule.Amount;
import org.parindex.scoring.core.rule.Award;
import org.parindex.scoring.core.rule.Deduction;
import org.parindex.scoring.core.rule.ExtraPoints;
import org.parindex.scoring.core.rule.ExtraPoints.Sign;
import org.parindex.scoring.core.rule.Measurement;
import org.parindex.scoring.core.rule.Proportion;
import org.parindex.scoring.core.rule.Quantity;
import org.parindex.scoring.core.rule.ScoringRule;
import org.parindex.scoring.core.rule.WhenNothing;
import org.parindex.scoring.core.scheme.CriterionGroup;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.RankingPolicy;
import org.parindex.scoring.core.scheme.RankingPolicy.Basis;
import org.parindex.scoring.core.scheme.RoundingPlace;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.SchemeId;
import org.parindex.scoring.core.scheme.TieBreaker;
import org.parindex.scoring.core.scheme.TieRule;
import org.parindex.scoring.core.score.Scorecards;
import org.parindex.scoring.core.score.Scorer;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;

/** An index in which much can happen: weights, a quorum, leaves that are left out, rescaling, points on top. */
final class MixedIndex {

    private static final ScoringRule DONE = new Proportion(
            new Quantity("done", Optional.of("planned"), true, WhenNothing.REFUSE),
            Points.of(100),
            Points.ZERO,
            Optional.empty(),
            Award.MAXIMUM);

    private static final ScoringRule LATE = new Deduction("late", Award.MAXIMUM, Award.parse("1"), Award.NONE);

    private static final ScoringRule PENALTY = new ExtraPoints(
            Sign.PENALTY, List.of(List.of(new ExtraPoints.Event("breaches", Award.parse("0.5"), Optional.empty()))));

    static final Scheme SCHEME = Scheme.builder()
            .id(SchemeId.parse("demo/mixed@2026"))
            .title(LocalizedText.of("Mixed"))
            .addCriteria(CriterionGroup.builder()
                    .code(code("1"))
                    .name(LocalizedText.of("Tasks"))
                    .aggregation(new Blend())
                    .addChildren(leaf("1.1", "Plan", "10")
                            .rule(DONE)
                            .weight(Ratio.of(3, 5))
                            .build())
                    .addChildren(
                            leaf("1.2", "Quality", "10").weight(Ratio.of(2, 5)).build())
                    .build())
            .addCriteria(CriterionGroup.builder()
                    .code(code("2"))
                    .name(LocalizedText.of("Survey"))
                    .missing(AbsencePolicy.LEAVE_OUT)
                    .quorum(new Quorum(Quorum.Basis.LEAVES, Amount.parse("50%"), Quorum.Shortfall.ZERO))
                    .addChildren(leaf("2.1", "Officials", "4").build())
                    .addChildren(leaf("2.2", "Citizens", "6").build())
                    .build())
            .addCriteria(leaf("3", "Reports", "5").rule(LATE).build())
            .addCriteria(leaf("P", "Penalty", "2").rule(PENALTY).build())
            .roundingPlace(RoundingPlace.RESULT)
            .ranking(new RankingPolicy(
                    TieRule.COMPETITION, Basis.ROUNDED, List.of(new TieBreaker.ByCriterion(code("2")))))
            .missing(AbsencePolicy.ZERO)
            .build();

    static final Scorecards CARDS = Scorer.of(SCHEME)
            .score(List.of(
                    sheet("Elm", 2, 3)
                            .award("1.2", "8")
                            .award("2.2", "5")
                            .award("3", "4")
                            .measure("P", breaches(1))
                            .build(),
                    sheet("Oak", 1, 2).award("1.2", "7.5").measure("3", late(1)).build(),
                    sheet("Ash", 4, 3).award("1.2", "12").build()))
            .value()
            .orElseThrow();

    private MixedIndex() {}

    static ExplainedUnit explained(String unit, String... criterion) {
        return new ExplainedUnit(
                CARDS,
                Unit.of(unit),
                Optional.of(criterion).filter(codes -> codes.length > 0).map(codes -> code(codes[0])),
                Optional.empty());
    }

    private static CriterionCode code(String code) {
        return CriterionCode.parse(code);
    }

    private static LeafCriterion.Builder leaf(String code, String name, String max) {
        LeafCriterion.Builder leaf = LeafCriterion.builder();
        leaf.code(code(code)).name(LocalizedText.of(name)).maxPoints(Points.parse(max));
        return leaf;
    }

    private static ScoreSheet.Builder sheet(String unit, long done, long planned) {
        ScoreSheet.Builder sheet = ScoreSheet.builder();
        sheet.unit(Unit.of(unit));
        return sheet.measure(
                "1.1",
                Measurement.builder()
                        .number("planned", planned)
                        .number("done", done)
                        .build());
    }

    private static Measurement breaches(long number) {
        return Measurement.builder().number("breaches", number).build();
    }

    private static Measurement late(long number) {
        return Measurement.builder().number("late", number).build();
    }
}
