package org.parindex.scoring.io.office.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.SchemeId;
import org.parindex.scoring.core.score.Scorer;
import org.parindex.scoring.core.sheet.Stage;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.sheet.Units;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;

/** A form for points without a maximum takes any number. */
class UnlimitedFormTest {

    private static final Scheme SCHEME = Scheme.builder()
            .id(new SchemeId("test/z", "2026"))
            .title(LocalizedText.of("Z"))
            .addCriteria(LeafCriterion.builder()
                    .code(CriterionCode.parse("1"))
                    .name(LocalizedText.of("Schools"))
                    .maxPoints(Points.of(1))
                    .hasMaximum(false)
                    .build())
            .build();

    @Test
    void scoresWhatIsBeyondZeroAndOne() {
        Units units = Units.of(List.of(Unit.of("Elm"), Unit.of("Oak")));
        byte[] filled = FilledForm.open(Form.of(SCHEME, units).toBytes())
                .enter("Elm", "1", "self-assessed", new BigDecimal("2.5"))
                .enter("Oak", "1", "self-assessed", new BigDecimal("-0.75"))
                .toBytes();
        assertThat(FormReader.of(SCHEME, Stage.SELF_ASSESSED)
                        .with(units)
                        .read("form.xlsx", filled)
                        .flatMap(Scorer.of(SCHEME)::score)
                        .orElseThrow()
                        .asList())
                .extracting(card -> card.unit() + " " + card.total())
                .containsExactly("Elm 2.5", "Oak -0.75");
    }
}
