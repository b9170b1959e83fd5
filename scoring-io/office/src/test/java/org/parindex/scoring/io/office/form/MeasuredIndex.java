package org.parindex.scoring.io.office.form;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parindex.scoring.core.aggregation.AbsencePolicy;
import org.parindex.scoring.core.rule.Answers;
import org.parindex.scoring.core.rule.Award;
import org.parindex.scoring.core.rule.Awarded;
import org.parindex.scoring.core.rule.Bands;
import org.parindex.scoring.core.rule.Choice;
import org.parindex.scoring.core.rule.Conditions;
import org.parindex.scoring.core.rule.Conditions.Needed;
import org.parindex.scoring.core.rule.Count;
import org.parindex.scoring.core.rule.Deduction;
import org.parindex.scoring.core.rule.ExtraPoints;
import org.parindex.scoring.core.rule.Interval;
import org.parindex.scoring.core.rule.PiecewiseLinear;
import org.parindex.scoring.core.rule.Proportion;
import org.parindex.scoring.core.rule.Quantity;
import org.parindex.scoring.core.rule.ScaleMean;
import org.parindex.scoring.core.rule.ScoringRule;
import org.parindex.scoring.core.rule.SteppedDeduction;
import org.parindex.scoring.core.rule.SteppedDeduction.Counted;
import org.parindex.scoring.core.rule.Survey;
import org.parindex.scoring.core.rule.WhenNothing;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.CriterionGroup;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.SchemeId;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;

/** A scheme with a leaf of each kind of rule that a form shows live, in two levels of groups, and another with all others. */
public final class MeasuredIndex {

    public static final Scheme LIVE = Scheme.builder()
            .id(SchemeId.parse("test/measured@2026"))
            .title(LocalizedText.bilingual("Measured index", "Chỉ số đo lường"))
            .addCriteria(group(
                    "1",
                    leaf("1.1", "3", new Awarded(Optional.of(Points.parse("0.3")))),
                    leaf("1.2", "2", tasks()),
                    leaf("1.3", "1.5", report()),
                    group("1.4", leaf("1.4.1", "1", ideas()), leaf("1.4.2", "2.5", late())),
                    leaf("1.5", "0.7", Awarded.freely())))
            .addCriteria(group(
                    "2",
                    leaf("2.1", "2", inTime()),
                    leaf("2.2", "3", opinions()),
                    leaf(
                            "2.3",
                            "1",
                            new Conditions(
                                    Needed.ALL, List.of("public", "complete"), Award.MAXIMUM, Award.parse("0.25"))),
                    leaf("2.4", "1", new Conditions(Needed.ANY, List.of("fined", "warned"), Award.NONE, Award.MAXIMUM)),
                    leaf("2.5", "4", perCase()),
                    leaf("2.6", "1.65", satisfaction()),
                    leaf("2.7", "2", cost())))
            .addCriteria(leaf("3", "1", initiatives()))
            .addCriteria(leaf("4", "2", complaints()))
            .missing(AbsencePolicy.ZERO)
            .notApplicable(AbsencePolicy.FULL)
            .build();

    /** What does not apply is left out, and the rest counts for more. */
    public static final Scheme RESCALED = Scheme.builder()
            .id(SchemeId.parse("test/rescaled@2026"))
            .title(LocalizedText.of("Rescaled"))
            .addCriteria(group(
                    "1", leaf("1.1", "3.3", Awarded.freely()), leaf("1.2", "2", tasks()), leaf("1.3", "1.5", report())))
            .addCriteria(group("2", leaf("2.1", "2.45", Awarded.freely()), leaf("2.2", "0.75", ideas())))
            .missing(AbsencePolicy.LEAVE_OUT)
            .notApplicable(AbsencePolicy.LEAVE_OUT)
            .build();

    public static final Scheme LATER = Scheme.builder()
            .id(SchemeId.parse("test/later@2026"))
            .title(LocalizedText.of("Later"))
            .addCriteria(group("1", leaf("1.1", "2", stepped()), leaf("1.2", "2", Awarded.freely())))
            .addCriteria(group("2", leaf("2.1", "2", Awarded.freely()), leaf("2.2", "1", Awarded.freely())))
            .addCriteria(leaf("3", "2", piecewise()))
            .build();

    private MeasuredIndex() {}

    private static Quantity rate(String of, String over, WhenNothing nothing) {
        return new Quantity(of, Optional.of(over), true, nothing);
    }

    private static ScoringRule tasks() {
        return new Proportion(
                rate("completed", "planned", WhenNothing.FULL),
                Points.of(100),
                Points.ZERO,
                Optional.of(Points.of(80)),
                Award.MAXIMUM);
    }

    private static ScoringRule report() {
        Map<String, Optional<Award>> options = ImmutableMap.of(
                "in time", Optional.of(Award.MAXIMUM),
                "late, but complete", Optional.of(Award.parse("33%")),
                "never", Optional.of(Award.NONE));
        return new Choice("option", options);
    }

    private static ScoringRule ideas() {
        return new Count("ideas", Award.parse("0.35"), Award.MAXIMUM);
    }

    private static ScoringRule late() {
        return new Deduction("late-days", Award.MAXIMUM, Award.parse("0.4"), Award.parse("-1"));
    }

    private static ScoringRule inTime() {
        Interval low = new Interval(Optional.of(Points.ZERO), true, Optional.of(Points.parse("70.5")), false);
        Interval middle = new Interval(Optional.of(Points.parse("70.5")), true, Optional.of(Points.of(90)), true);
        Interval high = new Interval(Optional.of(Points.of(90)), false, Optional.of(Points.of(100)), true);
        Interval range = new Interval(Optional.of(Points.ZERO), true, Optional.of(Points.of(100)), true);
        return new Bands(
                Quantity.of("rate", true),
                range,
                List.of(
                        new Bands.Band(low, Award.NONE),
                        new Bands.Band(middle, Award.parse("1")),
                        new Bands.Band(high, Award.MAXIMUM)));
    }

    private static ScoringRule opinions() {
        Map<String, Points> weights =
                ImmutableMap.of("good", Points.of(100), "fair", Points.parse("62.5"), "poor", Points.ZERO);
        return new Survey(new Answers(weights, List.of("no-opinion"), 10, WhenNothing.ZERO), Points.of(90));
    }

    private static ScoringRule perCase() {
        Interval cheap = new Interval(Optional.empty(), false, Optional.of(Points.parse("1.25")), false);
        Interval dear = new Interval(Optional.of(Points.parse("1.25")), true, Optional.empty(), false);
        Quantity hours = new Quantity("hours", Optional.of("cases"), false, WhenNothing.REFUSE);
        return new Bands(
                hours,
                Interval.ALL,
                List.of(new Bands.Band(cheap, Award.MAXIMUM), new Bands.Band(dear, Award.parse("1"))));
    }

    private static ScoringRule satisfaction() {
        Map<String, Points> scale = ImmutableMap.of("bad", Points.of(1), "fair", Points.of(3), "good", Points.of(5));
        return new ScaleMean(new Answers(scale, List.of(), 1, WhenNothing.REFUSE), Points.of(1), Points.of(5));
    }

    private static ScoringRule cost() {
        Optional<Points> nothingAbove = Optional.of(Points.of(9));
        return new Proportion(
                Quantity.of("days", false), Points.of(3), Points.of(10), nothingAbove, Award.parse("1.8"));
    }

    private static ScoringRule initiatives() {
        return new ExtraPoints(
                ExtraPoints.Sign.BONUS,
                List.of(
                        List.of(event("ideas", "0.25", Optional.of("0.5"))),
                        List.of(event("prizes", "0.3", Optional.empty()), event("medals", "0.4", Optional.empty()))));
    }

    private static ScoringRule complaints() {
        return new ExtraPoints(
                ExtraPoints.Sign.PENALTY, List.of(List.of(event("complaints", "0.15", Optional.empty()))));
    }

    private static ExtraPoints.Event event(String input, String each, Optional<String> cap) {
        return new ExtraPoints.Event(input, Award.parse(each), cap.map(Award::parse));
    }

    private static ScoringRule stepped() {
        return new SteppedDeduction(
                Quantity.of("rate", true),
                Points.of(90),
                Points.of(10),
                Counted.BEGUN,
                Award.MAXIMUM,
                Award.parse("0.5"),
                Award.NONE);
    }

    private static ScoringRule piecewise() {
        return new PiecewiseLinear(
                Quantity.of("rate", true),
                List.of(
                        new PiecewiseLinear.Breakpoint(Points.of(40), Award.NONE),
                        new PiecewiseLinear.Breakpoint(Points.of(80), Award.MAXIMUM)));
    }

    static LeafCriterion leaf(String code, String max, ScoringRule rule) {
        return LeafCriterion.builder()
                .code(CriterionCode.parse(code))
                .name(LocalizedText.bilingual("Criterion " + code, "Tiêu chí " + code))
                .maxPoints(Points.parse(max))
                .rule(rule)
                .build();
    }

    static CriterionGroup group(String code, Criterion... children) {
        return CriterionGroup.builder()
                .code(CriterionCode.parse(code))
                .name(LocalizedText.of("Group " + code))
                .addChildren(children)
                .build();
    }
}
