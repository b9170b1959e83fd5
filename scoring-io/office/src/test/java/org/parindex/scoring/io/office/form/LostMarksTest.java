package org.parindex.scoring.io.office.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.sheet.Stage;
import org.parindex.scoring.io.tables.TableSource;

/** Units whose sheets no longer can be told are never left out in silence. */
class LostMarksTest {

    private static final FormReader READER = FormReader.of(SmallForm.SCHEME, Stage.SELF_ASSESSED);
    private static final String LOST =
            ": error FRM-108: The sheet is laid out like a form, but its hidden marks are gone,"
                    + " so it cannot be read; its entries would be lost. Copy its entries into the form as it was sent out; do not"
                    + " delete hidden rows and columns, and do not paste sheets as values.";

    private final FilledForm form = SmallForm.filled();

    private static TableSource source(String file, FilledForm form) {
        return TableSource.of(file, form.toBytes(), Limits.standard()).orElseThrow();
    }

    private static List<String> units(Checked<List<ScoreSheet>> read) {
        return read.value().stream()
                .flatMap(List::stream)
                .map(sheet -> sheet.unit().name())
                .toList();
    }

    private Checked<List<ScoreSheet>> read() {
        return READER.read("form.xlsx", form.toBytes());
    }

    private void remove(String sheet) {
        form.book().removeSheetAt(form.book().getSheetIndex(sheet));
    }

    @Nested
    class ASheetWithoutMarks {

        @Test
        void isToldWhereItsHiddenRowIsGone() {
            XSSFSheet elm = form.book().getSheet("Elm");
            elm.removeRow(elm.getRow(3));
            assertThat(SmallForm.lines(read())).containsExactly("form.xlsx, sheet \"Elm\"" + LOST);
            assertThat(units(read())).containsExactly("Oak");
        }

        @Test
        void isToldWhereItsHiddenColumnIsGone() {
            form.book()
                    .getSheet("Elm")
                    .forEach(row -> row.removeCell(row.getCell(0, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)));
            assertThat(SmallForm.lines(read())).containsExactly("form.xlsx, sheet \"Elm\"" + LOST);
        }

        @Test
        void isToldWhereTheOverviewIsGoneToo() {
            XSSFSheet elm = form.book().getSheet("Elm");
            elm.removeRow(elm.getRow(3));
            remove("Overview");
            assertThat(SmallForm.lines(read())).containsExactly("form.xlsx, sheet \"Elm\"" + LOST);
        }

        @Test
        void isToldWhereNoOtherSheetHasAnyMark() {
            for (String unit : List.of("Elm", "Oak")) {
                XSSFSheet sheet = form.book().getSheet(unit);
                sheet.removeRow(sheet.getRow(3));
            }
            assertThat(SmallForm.lines(read()))
                    .containsExactly("form.xlsx, sheet \"Elm\"" + LOST, "form.xlsx, sheet \"Oak\"" + LOST);
            assertThat(READER.recognises(source("form.xlsx", form))).isTrue();
        }

        @Test
        void isACopyWhereAllUnitsAreThere() {
            XSSFSheet copy = form.book().cloneSheet(form.book().getSheetIndex("Elm"), "Draft");
            copy.removeRow(copy.getRow(3));
            assertThat(SmallForm.lines(read()))
                    .containsExactly(
                            "form.xlsx, sheet \"Draft\": warning FRM-109: The sheet is laid out like a form, but"
                                    + " has no hidden marks; it was not read. All units have another sheet. Delete it if it is a"
                                    + " copy; if it is what counts, copy its entries into the sheet of the unit.");
            assertThat(units(read())).containsExactly("Elm", "Oak");
        }
    }

    @Nested
    class AUnitThatDoesNotComeBack {

        @Test
        void isAWarningBecauseAnOfficeMayReturnItsSheetAlone() {
            remove("Elm");
            assertThat(SmallForm.lines(read()))
                    .containsExactly(
                            "form.xlsx: warning FRM-124: The form was made for other units as well, which did not"
                                    + " come back (1): Elm. Read their forms together with these, or name the units that there"
                                    + " must be.");
            assertThat(units(read())).containsExactly("Oak");
        }

        @Test
        void isAnErrorWhereTheUnitsAreGiven() {
            remove("Elm");
            assertThat(SmallForm.lines(form))
                    .containsExactly(
                            "form.xlsx: error FRM-122: There is no form of \"Elm\". Ask the unit for its form.");
        }

        @Test
        void isNothingWhereUnitsMayBeAbsent() {
            remove("Elm");
            Checked<List<ScoreSheet>> read =
                    READER.with(SmallForm.UNITS).allowingAbsent().read("form.xlsx", form.toBytes());
            assertThat(SmallForm.lines(read)).isEmpty();
            assertThat(units(read)).containsExactly("Oak");
        }

        @Test
        void isNothingWhereItComesInAnotherFile() {
            remove("Elm");
            FilledForm other = SmallForm.filled();
            other.book().removeSheetAt(other.book().getSheetIndex("Oak"));
            Checked<List<ScoreSheet>> read =
                    READER.readAll(List.of(source("oak.xlsx", form), source("elm.xlsx", other)));
            assertThat(read.issues()).isEmpty();
            assertThat(units(read)).containsExactly("Oak", "Elm");
        }

        @Test
        void isToldWhereAllItsRowsAreDeletedFromTheSheetOfAll() {
            FilledForm one =
                    SmallForm.filled(Form.of(SmallForm.SCHEME, SmallForm.UNITS).with(Form.Layout.ONE));
            XSSFSheet sheet = one.book().getSheet("Form");
            List<Row> rows = new ArrayList<>();
            sheet.forEach(row -> {
                if (row.getCell(1) != null && row.getCell(1).toString().equals("Elm")) {
                    rows.add(row);
                }
            });
            rows.forEach(sheet::removeRow);
            assertThat(SmallForm.lines(READER.read("form.xlsx", one.toBytes())))
                    .singleElement()
                    .asString()
                    .startsWith("form.xlsx: warning FRM-124: ");
        }
    }

    @Nested
    class Headings {

        private String cell(String cell, String expected, String found) {
            return "form.xlsx, sheet \"Elm\", cell " + cell
                    + ": error FRM-107: By its hidden mark the column should be headed \""
                    + expected + "\", but it is headed \"" + found
                    + "\". Put back the heading and the hidden row as they"
                    + " were, or copy the entries into a new form.";
        }

        @Test
        void tellThatTheMarksOfTheStagesWereSwapped() {
            Row marks = form.book().getSheet("Elm").getRow(3);
            int self = FilledForm.column(form.book().getSheet("Elm"), "self-assessed");
            int appraised = FilledForm.column(form.book().getSheet("Elm"), "appraised");
            marks.getCell(self).setCellValue("appraised");
            marks.getCell(appraised).setCellValue("self-assessed");
            assertThat(SmallForm.lines(read()))
                    .contains(cell("J5", "Self-assessed: value or points", "Appraised: value or points"));
            assertThat(units(read())).containsExactly("Oak");
        }

        @Test
        void areNeededToTellAnything() {
            XSSFSheet elm = form.book().getSheet("Elm");
            elm.getRow(4).getCell(6).setBlank();
            assertThat(SmallForm.lines(read())).contains(cell("G5", "Self-assessed: value or points", ""));
        }

        @Test
        void mayBeWrittenInCapitals() {
            XSSFSheet elm = form.book().getSheet("Elm");
            elm.getRow(4).getCell(6).setCellValue("SELF-ASSESSED:  Value or Points");
            assertThat(read().issues()).isEmpty();
        }
    }
}
