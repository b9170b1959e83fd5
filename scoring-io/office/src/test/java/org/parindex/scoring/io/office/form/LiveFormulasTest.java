package org.parindex.scoring.io.office.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.formula.eval.ErrorEval;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parindex.scoring.core.scheme.LevelRounding;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.sheet.Units;
import org.parindex.scoring.core.value.Rounding;

/** What a form shows while it is filled in, computed by another engine for formulas, is what scoring gives. */
class LiveFormulasTest {

    private static FilledForm filled(Scheme scheme, List<ScoreSheet> sheets, String stage) {
        List<Unit> units = sheets.stream().map(ScoreSheet::unit).toList();
        FilledForm form = FilledForm.open(Form.of(scheme, Units.of(units))
                .in(Locale.ENGLISH)
                .with(Form.Layout.ONE)
                .toBytes());
        sheets.forEach(sheet -> form.enter(scheme, sheet, stage));
        return form;
    }

    private static Figures.Shown evaluated(FilledForm form) {
        FormulaEvaluator evaluator = form.book().getCreationHelper().createFormulaEvaluator();
        return (unit, key, column) -> text(evaluator.evaluate(form.cell(unit, key, column)));
    }

    private static String text(CellValue value) {
        return switch (value.getCellType()) {
            case NUMERIC -> Figures.plain(BigDecimal.valueOf(value.getNumberValue()));
            case ERROR -> ErrorEval.getText(value.getErrorValue());
            default -> value.getStringValue();
        };
    }

    @Test
    void standInForNothingThatTheyCouldGetWrong() {
        FilledForm form = filled(MeasuredIndex.LATER, new RandomSheets(3).of(MeasuredIndex.LATER, 1), "appraised");
        assertThat(List.of("1", "1.1", "3", "total"))
                .allSatisfy(key ->
                        assertThat(form.cell("Unit 1", key, "appraised:points")).hasToString("…"));
        assertThat(List.of("1.2", "2", "2.1"))
                .allSatisfy(key -> assertThat(
                                form.cell("Unit 1", key, "appraised:points").getCellType())
                        .isEqualTo(CellType.FORMULA));
    }

    private static Scheme rounded(Scheme scheme, LevelRounding... levels) {
        return Scheme.builder().from(scheme).addLevelRoundings(levels).build();
    }

    @Test
    void standInForNoSumsOfWhichDigitsAreLost() {
        Scheme levels = rounded(MeasuredIndex.LATER, LevelRounding.of(1, Rounding.halfUp(0)));
        FilledForm form = filled(levels, new RandomSheets(3).of(levels, 1), "appraised");
        assertThat(List.of("1", "2", "total"))
                .allSatisfy(key ->
                        assertThat(form.cell("Unit 1", key, "appraised:points")).hasToString("…"));
        assertThat(form.cell("Unit 1", "2.1", "appraised:points").getCellType()).isEqualTo(CellType.FORMULA);
    }

    private static Stream<Arguments> schemes() {
        Scheme levels = rounded(
                MeasuredIndex.LIVE,
                LevelRounding.of(0, Rounding.halfUp(5)),
                LevelRounding.of(1, Rounding.halfUp(4)).carrying(LevelRounding.Carried.ROUNDED),
                LevelRounding.of(2, Rounding.halfUp(4)),
                LevelRounding.ofLeaves(Rounding.halfUp(3)));
        return Stream.of(
                Arguments.of(levels, 4),
                Arguments.of(MeasuredIndex.LIVE, 1),
                Arguments.of(MeasuredIndex.LIVE, 2),
                Arguments.of(MeasuredIndex.RESCALED, 3));
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void agreeWithScoringForEveryKindOfRuleThatIsShown(Scheme scheme, long seed) {
        List<ScoreSheet> sheets = new RandomSheets(seed).of(scheme, 20);
        FilledForm form = filled(scheme, sheets, "appraised");
        assertThat(Figures.differing(scheme, sheets, "appraised", evaluated(form), 100))
                .as("seed %s", seed)
                .isEmpty();
    }
}
