package org.parindex.scoring.io.office.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.sheet.Units;

/** LibreOffice opens forms, and its figures are those of scoring. Needs {@code soffice}; run with {@code -P libreoffice}. */
@Tag("libreoffice")
class LibreOfficeTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void calculatesTheFiguresOfScoring(long seed) throws Exception {
        List<ScoreSheet> sheets = new RandomSheets(seed).of(MeasuredIndex.LIVE, 150);
        List<Unit> units = sheets.stream().map(ScoreSheet::unit).toList();
        FilledForm form = FilledForm.open(Form.of(MeasuredIndex.LIVE, Units.of(units))
                .in(Locale.ENGLISH)
                .with(Form.Layout.ONE)
                .toBytes());
        sheets.forEach(sheet -> form.enter(MeasuredIndex.LIVE, sheet, "appraised"));
        FilledForm saved = FilledForm.open(new LibreOffice(folder).saved(form.toBytes()));
        assertThat(Figures.differing(
                        MeasuredIndex.LIVE,
                        sheets,
                        "appraised",
                        (unit, key, column) -> calculated(saved.cell(unit, key, column)),
                        1000))
                .as("seed %s", seed)
                .isEmpty();
    }

    private static String calculated(Cell cell) {
        return switch (cell.getCachedFormulaResultType()) {
            case NUMERIC -> Figures.plain(BigDecimal.valueOf(cell.getNumericCellValue()));
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            default -> cell.getStringCellValue();
        };
    }
}
