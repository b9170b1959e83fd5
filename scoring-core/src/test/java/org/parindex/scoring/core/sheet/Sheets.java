package org.parindex.scoring.core.sheet;

import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.rule.Measurement;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.Points;

/** Short ways to spell out score sheets in tests, as if read from {@code scores.csv}. */
public final class Sheets {

    private Sheets() {}

    /** Returns a sheet whose unit has points at leaves: code, points, code, points and so on. */
    public static ScoreSheet sheet(String unit, String... codesAndPoints) {
        ScoreSheet.Builder sheet = ScoreSheet.builder().unit(Unit.of(unit));
        for (int i = 0; i < codesAndPoints.length; i += 2) {
            sheet.award(codesAndPoints[i], codesAndPoints[i + 1]);
        }
        return sheet.build();
    }

    /** Returns a sheet whose unit has one measured value at leaves: code, value, code, value and so on. */
    public static ScoreSheet measured(String unit, String... codesAndValues) {
        ScoreSheet.Builder sheet = ScoreSheet.builder().unit(Unit.of(unit));
        for (int i = 0; i < codesAndValues.length; i += 2) {
            sheet.measure(
                    codesAndValues[i],
                    Measurement.builder().number("value", codesAndValues[i + 1]).build());
        }
        return sheet.build();
    }

    /** Returns the builder of the sheet in a row of {@code scores.csv}. */
    public static ScoreSheet.Builder row(String unit, int line) {
        return ScoreSheet.builder().unit(Unit.of(unit)).location(cell(line, 1));
    }

    public static CriterionCode code(String text) {
        return CriterionCode.parse(text);
    }

    public static Location cell(int line, int column) {
        return Location.of("scores.csv", line, column);
    }

    public static Entry awarded(String points, int line, int column) {
        return new Entry.Awarded(Points.parse(points), cell(line, column));
    }
}
