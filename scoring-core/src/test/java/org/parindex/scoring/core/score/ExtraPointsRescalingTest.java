package org.parindex.scoring.core.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.core.rule.Rules.rule;
import static org.parindex.scoring.core.scheme.Trees.group;
import static org.parindex.scoring.core.scheme.Trees.leaf;
import static org.parindex.scoring.core.scheme.Trees.leafBuilder;
import static org.parindex.scoring.core.scheme.Trees.scheme;
import static org.parindex.scoring.core.sheet.Sheets.code;

import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.parindex.scoring.core.aggregation.AbsencePolicy;
import org.parindex.scoring.core.aggregation.Rescaling;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.rule.Measurement;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.RoundingPlace;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Rounding;

/** Bonus and penalty where leaves are left out: they are never scaled, and nothing rests on them alone. */
class ExtraPointsRescalingTest {

    @ParameterizedTest
    @EnumSource
    void scaleNoExtraPoints(Rescaling rescaling) {
        // 3 of 4, times 10 is 7.5; and 1 on top
        Scheme scheme = scheme(group("1", leaf("1.1", "4"), leaf("1.2", "6"), bonus("1.3", "3")))
                .rescaling(rescaling)
                .missing(AbsencePolicy.LEAVE_OUT)
                .build();
        ScoreSheet sheet = ScoreSheet.builder()
                .unit(Unit.of("A"))
                .award("1.1", "3")
                .measure("1.3", events(4))
                .build();
        assertThat(card(scheme, sheet).total()).isEqualTo(Points.parse("8.5"));
    }

    @ParameterizedTest
    @EnumSource
    void areRoundedTogetherWithTheRestOnce(RoundingPlace place) {
        // 2.01 of 6, times 9 is 3.015; 0.01 on top make 3.025, half-way between 3.02 and 3.03
        Scheme scheme = scheme(leaf("1", "6"), leaf("2", "3"), bonus("3", "1"))
                .missing(AbsencePolicy.LEAVE_OUT)
                .rounding(new Rounding(2, RoundingMode.HALF_EVEN))
                .roundingPlace(place)
                .build();
        ScoreSheet sheet = ScoreSheet.builder()
                .unit(Unit.of("A"))
                .award("1", "2.01")
                .award("3", "0.01")
                .build();
        assertThat(card(scheme, sheet).total()).isEqualTo(Points.parse("3.02"));
    }

    @ParameterizedTest
    @CsvSource({"LEAVE_OUT, none", "ZERO, 0", "FULL, 0"})
    void mayBeExtraPointsThemselves(AbsencePolicy policy, String points) {
        Scheme scheme = scheme(leaf("1", "10"), bonus("2", "3")).missing(policy).build();
        ScoreSheet sheet =
                ScoreSheet.builder().unit(Unit.of("A")).award("1", "6").build();
        assertThat(card(scheme, sheet).total()).isEqualTo(Points.of(6));
        assertThat(card(scheme, sheet)
                        .at(code("2"))
                        .points()
                        .map(Points::toString)
                        .orElse("none"))
                .isEqualTo(points);
    }

    @Test
    void leaveNothingToScoreButExtraPoints() {
        Scheme scheme = scheme(leaf("1", "10"), bonus("2", "3"))
                .missing(AbsencePolicy.LEAVE_OUT)
                .build();
        ScoreSheet sheet =
                ScoreSheet.builder().unit(Unit.of("A")).measure("2", events(4)).build();
        assertThat(Scorer.of(scheme).score(List.of(sheet)).issues())
                .singleElement()
                .hasToString("error SCO-110: A: every criterion is left out, so there is nothing to score.");
    }

    private static LeafCriterion bonus(String code, String max) {
        return leafBuilder(code, max)
                .rule(rule("bonus: {events: [{input: events, each: 0.25}]}"))
                .build();
    }

    private static Measurement events(long number) {
        return Measurement.builder().number("events", number).build();
    }

    private static Scorecard card(Scheme scheme, ScoreSheet sheet) {
        Checked<Scorecards> cards = Scorer.of(scheme).score(List.of(sheet));
        assertThat(cards.issues()).isEmpty();
        return cards.orElseThrow().asList().get(0);
    }
}
