package org.parindex.scoring.io.office.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.Schemes;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.sheet.Stage;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.sheet.Units;

/**
 * LibreOffice opens forms, its figures are those of scoring, and what it saves is read like what was entered. Needs {@code
 * soffice}; run with {@code -P libreoffice}.
 */
@Tag("libreoffice")
class LibreOfficeTest {

    private static final String VIETNAMESE = "vi";

    @TempDir
    private Path folder;

    private static Stream<Arguments> forms() {
        Schemes schemes = Schemes.installed();
        return Stream.of(
                Arguments.of(MeasuredIndex.LIVE, Form.Layout.ONE, 60, 11),
                Arguments.of(MeasuredIndex.LIVE, Form.Layout.SHEETS, 10, 12),
                Arguments.of(MeasuredIndex.RESCALED, Form.Layout.ONE, 100, 13),
                Arguments.of(schemes.find("son-la/department@2020").orElseThrow(), Form.Layout.SHEETS, 20, 14),
                Arguments.of(schemes.find("son-la/district@2020").orElseThrow(), Form.Layout.ONE, 12, 15));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void calculatesTheFiguresOfScoringAndKeepsTheEntries(Scheme scheme, Form.Layout layout, int size, long seed)
            throws Exception {
        List<ScoreSheet> sheets = new RandomSheets(seed).of(scheme, size);
        byte[] saved = new LibreOffice(folder).saved(filled(scheme, layout, sheets));
        assertThat(Figures.differing(scheme, sheets, "appraised", calculated(saved), size))
                .as("seed %s", seed)
                .isEmpty();
        List<ScoreSheet> read =
                FormReader.of(scheme, Stage.APPRAISED).read("form.xlsx", saved).orElseThrow();
        assertThat(Entries.of(scheme, read)).as("seed %s", seed).isEqualTo(Entries.of(scheme, sheets));
    }

    private static byte[] filled(Scheme scheme, Form.Layout layout, List<ScoreSheet> sheets) {
        List<Unit> units = sheets.stream().map(ScoreSheet::unit).toList();
        Form form = Form.of(scheme, Units.of(units)).with(layout);
        boolean isAwarded = scheme.id().name().startsWith("son-la");
        FilledForm filled = FilledForm.open((isAwarded ? form.in(Locale.forLanguageTag(VIETNAMESE)) : form).toBytes());
        sheets.forEach(sheet -> filled.enter(scheme, sheet, "appraised"));
        return filled.toBytes();
    }

    private static Figures.Shown calculated(byte[] saved) {
        FilledForm form = FilledForm.open(saved);
        return (unit, key, column) -> text(form.cell(unit, key, column));
    }

    private static String text(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> Figures.plain(BigDecimal.valueOf(cell.getNumericCellValue()));
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            default -> cell.getStringCellValue();
        };
    }
}
