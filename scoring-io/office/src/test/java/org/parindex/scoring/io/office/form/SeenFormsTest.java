package org.parindex.scoring.io.office.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.score.LeftOut;
import org.parindex.scoring.core.sheet.Stage;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.io.tables.NumberFormat;

/** What people see on a form is what is read, or else it is told. */
class SeenFormsTest {

    private static final String ELM = "form.xlsx, sheet \"Elm\"";

    private final FilledForm form = SmallForm.filled();

    private XSSFSheet elm() {
        return form.book().getSheet("Elm");
    }

    private List<Unit> leftOut() {
        return SmallForm.scored(form).value().orElseThrow().leftOut().stream()
                .map(LeftOut::unit)
                .toList();
    }

    @Nested
    class TheUnitAboveTheTable {

        private static final String OTHER =
                ": error FRM-115: Elm: the sheet is the one of this unit by its hidden marks,"
                        + " but \"Unit: Oak\" stands above its table. Put back the line that names the unit, or copy the entries"
                        + " into the sheet of the unit that they are of.";

        private final Cell line = elm().getRow(1).getCell(2);

        @Test
        void mustBeTheOneOfTheMarks() {
            line.setCellValue("Unit: Oak");
            assertThat(SmallForm.lines(form)).containsExactly(ELM + ", cell C2" + OTHER);
            assertThat(leftOut()).containsExactly(Unit.of("Elm"));
        }

        @Test
        void isFoundBelowRowsThatWereInserted() {
            line.setCellValue("Unit: Oak");
            elm().shiftRows(0, elm().getLastRowNum(), 3);
            assertThat(SmallForm.lines(form)).containsExactly(ELM + ", cell C5" + OTHER);
        }

        @Test
        void mayBeWrittenInCapitals() {
            line.setCellValue("UNIT:ELM");
            assertThat(SmallForm.lines(form)).isEmpty();
        }

        @Test
        void mayBeGone() {
            line.setBlank();
            assertThat(SmallForm.lines(form)).isEmpty();
        }

        @Test
        void isInTheLanguageOfTheForm() {
            FilledForm vietnamese =
                    SmallForm.filled(Form.of(SmallForm.SCHEME, SmallForm.UNITS).in(Locale.forLanguageTag("vi")));
            assertThat(SmallForm.lines(vietnamese)).isEmpty();
            vietnamese.book().getSheet("Elm").getRow(1).getCell(2).setCellValue("Đơn vị: Oak");
            assertThat(SmallForm.lines(vietnamese))
                    .singleElement()
                    .asString()
                    .startsWith(ELM + ", cell C2: error FRM-115: ");
        }
    }

    @Nested
    class NumbersInText {

        @Test
        void mayHaveADecimalComma() {
            form.enter("Elm", "1.1", "self-assessed", "1,5").enter("Oak", "1.1", "self-assessed", "2.0");
            assertThat(SmallForm.totals(form)).containsExactly("Elm 4.25", "Oak 5.5");
        }

        @Test
        void areRefusedWhereTheyMayMeanThousands() {
            form.enter("Elm", "1.2:planned", "self-assessed", "1.234");
            assertThat(SmallForm.lines(form)).containsExactly(ELM + ", cell G10: TAB-410");
            assertThat(leftOut()).containsExactly(Unit.of("Elm"));
        }

        @Test
        void meanWhatIsDeclared() {
            form.enter("Elm", "1.2:planned", "self-assessed", "4.000");
            assertThat(FormReader.of(SmallForm.SCHEME, Stage.SELF_ASSESSED)
                            .with(NumberFormat.point())
                            .read("form.xlsx", form.toBytes())
                            .issues())
                    .isEmpty();
        }
    }

    @Nested
    class Totals {

        @Test
        void thatWereOvertypedAreTold() {
            form.enter("Elm", "total", "self-assessed:points", new BigDecimal("9"));
            assertThat(SmallForm.lines(form))
                    .containsExactly(
                            ELM + ", cell H12: warning FRM-125: Elm, row total: the form shows 9 points, but what"
                                    + " is entered gives 4.25. What is entered counts: correct it, or put back the formula of this"
                                    + " cell.");
            assertThat(leftOut()).isEmpty();
        }

        @Test
        void ofGroupsAreToldToo() {
            form.enter("Elm", "1", "self-assessed:points", new BigDecimal("2.24"));
            assertThat(SmallForm.lines(form))
                    .singleElement()
                    .asString()
                    .startsWith(ELM + ", cell H6: warning FRM-125: Elm, row 1: the form shows 2.24 points, but what is"
                            + " entered gives 2.25. ");
        }

        @Test
        void mayBeTypedRightly() {
            form.enter("Elm", "total", "self-assessed:points", new BigDecimal("4.25"))
                    .enter("Elm", "1", "self-assessed:points", "…");
            assertThat(SmallForm.lines(form)).isEmpty();
        }

        @Test
        void ofTheOtherStageAreNotCompared() {
            form.enter("Elm", "total", "appraised:points", new BigDecimal("9"));
            assertThat(SmallForm.lines(form)).isEmpty();
        }
    }

    @Test
    void aHiddenSheetIsReadAndTold() {
        form.book().setSheetVisibility(form.book().getSheetIndex("Oak"), SheetVisibility.HIDDEN);
        assertThat(SmallForm.lines(form))
                .containsExactly("form.xlsx, sheet \"Oak\": warning FRM-116: The sheet is hidden; it was read like the"
                        + " others. Show it and see whether it is what counts, or delete it.");
        assertThat(SmallForm.totals(form)).containsExactly("Elm 4.25", "Oak 5.5");
    }

    @Test
    void rowsAndColumnsCanBeAddedButNotDeleted() {
        var protection = elm().getCTWorksheet().getSheetProtection();
        assertThat(protection.getInsertRows()).isFalse();
        assertThat(protection.getInsertColumns()).isFalse();
        assertThat(protection.getDeleteRows()).isTrue();
        assertThat(protection.getDeleteColumns()).isTrue();
    }
}
