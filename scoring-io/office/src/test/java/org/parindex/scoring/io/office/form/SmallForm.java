package org.parindex.scoring.io.office.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.aggregation.AbsencePolicy;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.rule.Award;
import org.parindex.scoring.core.rule.Awarded;
import org.parindex.scoring.core.rule.Proportion;
import org.parindex.scoring.core.rule.Quantity;
import org.parindex.scoring.core.rule.WhenNothing;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.SchemeId;
import org.parindex.scoring.core.score.Scorecards;
import org.parindex.scoring.core.score.Scorer;
import org.parindex.scoring.core.sheet.Stage;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.sheet.Units;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;

/** A form of three leaves for two units: Elm has 1.5 + 0.75 + 2 = 4.25 points, Oak 2 + 0.5 + 3 = 5.5. */
final class SmallForm {

    static final Units UNITS = Units.of(List.of(Unit.of("Elm"), Unit.of("Oak")));
    static final Scheme SCHEME = scheme("2026");

    private SmallForm() {}

    static Scheme scheme(String edition) {
        Quantity rate = new Quantity("done", Optional.of("planned"), true, WhenNothing.REFUSE);
        return Scheme.builder()
                .id(new SchemeId("test/small", edition))
                .title(LocalizedText.of("Small index"))
                .addCriteria(MeasuredIndex.group(
                        "1",
                        MeasuredIndex.leaf("1.1", "2", Awarded.freely()),
                        MeasuredIndex.leaf(
                                "1.2",
                                "1",
                                new Proportion(rate, Points.of(100), Points.ZERO, Optional.empty(), Award.MAXIMUM))))
                .addCriteria(MeasuredIndex.leaf("2", "3", Awarded.freely()))
                .notApplicable(AbsencePolicy.ZERO)
                .build();
    }

    static FilledForm filled() {
        return filled(Form.of(SCHEME, UNITS));
    }

    static FilledForm filled(Form form) {
        return FilledForm.open(form.toBytes())
                .enter("Elm", "1.1", "self-assessed", new BigDecimal("1.5"))
                .enter("Elm", "1.2:done", "self-assessed", new BigDecimal("3"))
                .enter("Elm", "1.2:planned", "self-assessed", new BigDecimal("4"))
                .enter("Elm", "2", "self-assessed", new BigDecimal("2"))
                .enter("Oak", "1.1", "self-assessed", new BigDecimal("2"))
                .enter("Oak", "1.2:done", "self-assessed", new BigDecimal("0.5"))
                .enter("Oak", "1.2:planned", "self-assessed", new BigDecimal("1"))
                .enter("Oak", "2", "self-assessed", new BigDecimal("3"));
    }

    static Checked<Scorecards> scored(FilledForm form) {
        return FormReader.of(SCHEME, Stage.SELF_ASSESSED)
                .with(UNITS)
                .read("form.xlsx", form.toBytes())
                .flatMap(Scorer.of(SCHEME)::score);
    }

    /** Returns the totals of Elm and Oak, of what can be read without any issue. */
    static List<String> totals(FilledForm form) {
        return scored(form).orElseThrow().asList().stream()
                .map(card -> card.unit() + " " + card.total())
                .toList();
    }

    static List<String> lines(FilledForm form) {
        return lines(scored(form));
    }

    /** Returns the issues of forms as they are told, of all others the place and the code. */
    static List<String> lines(Checked<?> read) {
        return read.issues().stream()
                .map(issue -> issue.code() instanceof FormIssue
                        ? issue.toString()
                        : issue.location() + ": " + issue.code().id())
                .toList();
    }
}
