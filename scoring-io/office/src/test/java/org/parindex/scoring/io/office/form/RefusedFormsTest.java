package org.parindex.scoring.io.office.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.score.LeftOut;
import org.parindex.scoring.core.score.Scorecard;
import org.parindex.scoring.core.sheet.Stage;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.sheet.Units;

class RefusedFormsTest {

    private static final String ELM = "form.xlsx, sheet \"Elm\"";

    private final FilledForm form = SmallForm.filled();

    private void isLeftOutWith(String... lines) {
        assertThat(SmallForm.lines(form)).containsExactly(lines);
        var cards = SmallForm.scored(form).value().orElseThrow();
        assertThat(cards.leftOut()).extracting(LeftOut::unit).containsExactly(Unit.of("Elm"));
        assertThat(cards.asList()).extracting(Scorecard::unit).containsExactly(Unit.of("Oak"));
    }

    @Nested
    class AsAWhole {

        private List<String> lines(Scheme scheme) {
            return SmallForm.lines(FormReader.of(scheme, Stage.SELF_ASSESSED).read("form.xlsx", form.toBytes()));
        }

        @Test
        void aFormOfAnotherEdition() {
            assertThat(lines(SmallForm.scheme("2027")))
                    .containsExactly(ELM + ", cell A4: error FRM-103: The form is one of test/small@2026, not of"
                            + " test/small@2027. Read it with test/small@2026, or send out a form of test/small@2027.");
        }

        @Test
        void aFormOfAnotherScheme() {
            assertThat(lines(MeasuredIndex.LIVE))
                    .containsExactly(ELM + ", cell A4: error FRM-103: The form is one of test/small@2026, not of"
                            + " test/measured@2026. Read it with test/small@2026, or send out a form of"
                            + " test/measured@2026.");
        }

        @Test
        void aFormOfTheSameEditionBeforeItWasChanged() {
            Scheme changed = Scheme.builder()
                    .id(SmallForm.SCHEME.id())
                    .title(SmallForm.SCHEME.title())
                    .addCriteria(MeasuredIndex.LIVE.criteria().get(0))
                    .build();
            assertThat(lines(changed))
                    .containsExactly(ELM + ", cell A4: error FRM-104: The form was made when test/small@2026 said"
                            + " something else: its fingerprint is " + SmallForm.SCHEME.fingerprint() + ", now it is "
                            + changed.fingerprint() + ". Send out a new form, or read this one with the scheme that it"
                            + " was made of.");
        }

        @Test
        void aMarkThatWasChanged() {
            Cell mark = form.book().getSheet("Elm").getRow(3).getCell(0);
            mark.setCellValue("parindex-form/2");
            assertThat(SmallForm.lines(form))
                    .containsExactly(
                            "form.xlsx: error FRM-122: There is no form of \"Elm\". Ask the unit for its form.",
                            ELM + ", cell A4: error FRM-102: The mark by which the form is known is damaged:"
                                    + " \"parindex-form/2\". Copy the entries into a new form.");
        }

        @Test
        void aWorkbookThatIsNoForm() {
            form.book().removeSheetAt(form.book().getSheetIndex("Elm"));
            form.book().removeSheetAt(form.book().getSheetIndex("Oak"));
            assertThat(SmallForm.lines(form))
                    .containsExactly("form.xlsx: error FRM-101: There is no form in the file. A form is known by its"
                            + " hidden rows and columns: fill in the file that was sent out, and do not copy its cells"
                            + " into another one.");
        }

        @Test
        void aStageThatTheFormDoesNotAskFor() {
            byte[] bytes = Form.of(SmallForm.SCHEME, Units.of(List.of(Unit.of("Elm"))))
                    .with(List.of(Stage.APPRAISED))
                    .toBytes();
            assertThat(SmallForm.lines(
                            FormReader.of(SmallForm.SCHEME, Stage.SELF_ASSESSED).read("form.xlsx", bytes)))
                    .containsExactly(ELM + ", row 4: error FRM-105: The form has no column \"Self-assessed: value or"
                            + " points\". The column was deleted, or the form was made without it: copy the entries"
                            + " into a new form.");
        }

        @Test
        void aColumnThatWasCopied() {
            form.book().getSheet("Elm").getRow(3).createCell(20).setCellValue("self-assessed");
            assertThat(SmallForm.lines(form))
                    .containsExactly(
                            "form.xlsx: error FRM-122: There is no form of \"Elm\". Ask the unit for its form.",
                            ELM + ", cell U4: error FRM-106: The column \"Self-assessed: value or points\" is there"
                                    + " twice; first at " + ELM
                                    + ", cell G4. Delete the copy; the library never picks one.");
        }

        @Test
        void aFileThatIsNoWorkbook() {
            assertThat(SmallForm.lines(FormReader.of(SmallForm.SCHEME, Stage.SELF_ASSESSED)
                            .read("form.xlsx", new ByteArrayInputStream("unit,1.1\n".getBytes(UTF_8)))))
                    .containsExactly("form.xlsx: TAB-109");
        }
    }

    @Nested
    class Rows {

        @Test
        void thatAreNotThere() {
            form.book().getSheet("Elm").removeRow(form.row("Elm", "1.1"));
            isLeftOutWith(ELM + ": error FRM-112: Elm: the row 1.1 \"Criterion 1.1\" is not there. Put the row back, or"
                    + " copy the entries into a new form; a value that is missing is an empty cell.");
        }

        @Test
        void ofAnInputThatAreNotThere() {
            form.book().getSheet("Elm").removeRow(form.row("Elm", "1.2:planned"));
            isLeftOutWith(ELM + ": error FRM-112: Elm: the row 1.2:planned \"planned\" is not there. Put the row back,"
                    + " or copy the entries into a new form; a value that is missing is an empty cell.");
        }

        @Test
        void thatAreThereTwice() {
            Row copy = form.book().getSheet("Elm").createRow(30);
            copy.createCell(0).setCellValue("2");
            copy.createCell(1).setCellValue("Elm");
            isLeftOutWith(ELM + ", row 31: error FRM-113: Elm: the row 2 is there twice; first at " + ELM
                    + ", row 11. Delete the copy; the library never picks one.");
        }

        @Test
        void thatTheSchemeDoesNotHave() {
            form.row("Elm", "2").getCell(0).setCellValue("3");
            isLeftOutWith(
                    ELM + ": error FRM-112: Elm: the row 2 \"Criterion 2\" is not there. Put the row back, or copy the"
                            + " entries into a new form; a value that is missing is an empty cell.",
                    ELM + ", cell A11: error FRM-114: Elm: the scheme has no row \"3\". The hidden mark of the row was"
                            + " changed: copy the entries into a new form.");
        }

        @Test
        void thatDoNotSayWhoseTheyAre() {
            form.row("Elm", "2").getCell(1).setBlank();
            isLeftOutWith(
                    ELM + ": error FRM-112: Elm: the row 2 \"Criterion 2\" is not there. Put the row back, or copy the"
                            + " entries into a new form; a value that is missing is an empty cell.",
                    ELM + ", cell B11: error FRM-123: The row 2 does not say which unit it is of. The hidden mark of"
                            + " the row was changed: copy the entries into a new form.");
        }
    }

    @Nested
    class LockedCells {

        private static final String ADVICE = " Put back what the form said, and enter values in the yellow cells only.";

        @Test
        void aMaximum() {
            form.cell("Elm", "2", "max").setCellValue(5);
            isLeftOutWith(ELM + ", cell E11: error FRM-111: Elm, row 2: the locked cell \"Maximum\" holds \"5\", not"
                    + " \"3\"." + ADVICE);
        }

        @Test
        void theMaximumOfAGroup() {
            form.cell("Elm", "1", "max").setCellValue(5);
            isLeftOutWith(ELM + ", cell E6: error FRM-111: Elm, row 1: the locked cell \"Maximum\" holds \"5\", not"
                    + " \"3\"." + ADVICE);
        }

        @Test
        void aCodeAndAName() {
            form.cell("Elm", "2", "code").setCellValue("2.0");
            form.cell("Elm", "2", "name").setCellValue("Another criterion");
            isLeftOutWith(
                    ELM + ", cell C11: error FRM-111: Elm, row 2: the locked cell \"Code\" holds \"2.0\", not \"2\"."
                            + ADVICE,
                    ELM + ", cell D11: error FRM-111: Elm, row 2: the locked cell \"Criterion\" holds \"Another"
                            + " criterion\", not \"Criterion 2\"." + ADVICE);
        }

        @Test
        void aValueBesideTheRowsOfTheInputs() {
            form.enter("Elm", "1.2", "self-assessed", new BigDecimal("1"));
            isLeftOutWith(ELM + ", cell G8: error FRM-111: Elm, row 1.2: the locked cell \"Self-assessed: value or"
                    + " points\" holds \"1\", not \"\"." + ADVICE);
        }
    }

    @Nested
    class Values {

        @Test
        void overTheMaximum() {
            form.enter("Elm", "1.1", "self-assessed", new BigDecimal("2.01"));
            isLeftOutWith(ELM + ", cell G7: SCO-101");
        }

        @Test
        void negative() {
            form.enter("Elm", "1.1", "self-assessed", new BigDecimal("-1"));
            isLeftOutWith(ELM + ", cell G7: SCO-102");
        }

        @Test
        void thatAreText() {
            form.enter("Elm", "1.1", "self-assessed", "two");
            isLeftOutWith(ELM + ", cell G7: TAB-401");
        }

        @Test
        void thatAreMissingInPart() {
            form.cell("Elm", "1.2:planned", "self-assessed").setBlank();
            isLeftOutWith(ELM + ", cell G10: TAB-407");
        }

        @Test
        void thatAreMissing() {
            form.cell("Elm", "1.1", "self-assessed").setBlank();
            assertThat(SmallForm.lines(form)).containsExactly(ELM + ", cell G7: SCO-103");
        }
    }

    @Nested
    class SeveralForms {

        @TempDir
        private Path folder;

        private void save(String name, String unit) throws IOException {
            FilledForm own = SmallForm.filled();
            Sheet other = own.book().getSheet(unit.equals("Elm") ? "Oak" : "Elm");
            own.book().removeSheetAt(own.book().getSheetIndex(other));
            Files.write(folder.resolve(name), own.toBytes());
        }

        private List<String> lines() {
            return SmallForm.lines(FormReader.of(SmallForm.SCHEME, Stage.SELF_ASSESSED)
                            .with(SmallForm.UNITS)
                            .read(folder))
                    .stream()
                    .map(line -> line.replace(folder + "/", ""))
                    .toList();
        }

        @Test
        void ofAFolderArePutTogether() throws IOException {
            save("b.xlsx", "Elm");
            save("a.XLSX", "Oak");
            Files.writeString(folder.resolve("~$b.xlsx"), "open");
            Files.writeString(folder.resolve("notes.txt"), "not a form");
            assertThat(FormReader.of(SmallForm.SCHEME, Stage.SELF_ASSESSED)
                            .with(SmallForm.UNITS)
                            .read(folder)
                            .orElseThrow())
                    .extracting(sheet -> sheet.unit().name())
                    .containsExactly("Oak", "Elm");
        }

        @Test
        void oneOfWhichIsNotThere() throws IOException {
            save("b.xlsx", "Elm");
            assertThat(lines())
                    .containsExactly("b.xlsx: error FRM-122: There is no form of \"Oak\". Ask the unit for its form.");
        }

        @Test
        void twoOfTheSameUnit() throws IOException {
            save("a.xlsx", "Elm");
            save("b.xlsx", "Oak");
            save("c.xlsx", "Elm");
            assertThat(lines())
                    .containsExactly("c.xlsx, sheet \"Elm\", row 6: error FRM-121: There are two forms of \"Elm\"; the"
                            + " first is at a.xlsx, sheet \"Elm\", row 6. Delete one of the two; the library never"
                            + " picks one.");
        }

        @Test
        void ofAUnitThatIsNotKnown() throws IOException {
            save("a.xlsx", "Elm");
            Units units = Units.of(List.of(Unit.of("Oak")));
            assertThat(SmallForm.lines(FormReader.of(SmallForm.SCHEME, Stage.SELF_ASSESSED)
                            .with(units)
                            .read(folder.resolve("a.xlsx"))))
                    .containsExactly(
                            folder + "/a.xlsx: error FRM-122: There is no form of \"Oak\". Ask the unit for its form.",
                            folder + "/a.xlsx, sheet \"Elm\", row 6: TAB-301");
        }

        @Test
        void oneOfWhichWasSavedInAnotherFormat() throws IOException {
            save("a.xlsx", "Elm");
            Files.writeString(folder.resolve("b.xls"), "parindex-form/1 test/small@2026 0 en");
            assertThat(lines())
                    .containsExactly(
                            "b.xls: error FRM-110: This is a form, but it was saved in another format than XLSX. Open it in"
                                    + " the program that saved it, and save it as XLSX (Excel 2007 or later).",
                            "a.xlsx: error FRM-122: There is no form of \"Oak\". Ask the unit for its form.");
        }

        @Test
        void noneInTheFolder() {
            assertThat(lines()).singleElement().asString().contains("error FRM-101: There is no form in the file.");
        }
    }
}
