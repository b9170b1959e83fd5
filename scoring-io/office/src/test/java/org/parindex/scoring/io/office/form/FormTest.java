package org.parindex.scoring.io.office.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.scoring.core.rule.Award;
import org.parindex.scoring.core.rule.Choice;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.SchemeId;
import org.parindex.scoring.core.sheet.Stage;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.sheet.Units;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;

class FormTest {

    private static final Form SMALL = Form.of(SmallForm.SCHEME, SmallForm.UNITS);

    private static Units units(String... names) {
        return Units.of(List.of(names).stream().map(Unit::of).toList());
    }

    @Nested
    class Bytes {

        @Test
        void areTheSameForTheSameForm() {
            byte[] first = SMALL.toBytes();
            TimeZone before = TimeZone.getDefault();
            Locale locale = Locale.getDefault();
            try {
                TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
                Locale.setDefault(Locale.forLanguageTag("tr-TR"));
                assertThat(Form.of(SmallForm.SCHEME, SmallForm.UNITS).toBytes()).isEqualTo(first);
            } finally {
                TimeZone.setDefault(before);
                Locale.setDefault(locale);
            }
        }

        @Test
        void doNotTellWhenTheyWereMade() throws IOException {
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(SMALL.toBytes()))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    assertThat(entry.getTimeLocal()).as(entry.getName()).hasToString("2000-01-01T00:00");
                }
            }
        }
    }

    @Nested
    class Sheets {

        @ParameterizedTest
        @CsvSource({"SHEETS, Overview|Elm|Oak|lists", "ONE, Overview|Form|lists"})
        void areOneForEachUnitOrOneForAll(Form.Layout layout, String names) {
            List<String> sheets = new ArrayList<>();
            FilledForm.open(SMALL.with(layout).toBytes()).book().forEach(sheet -> sheets.add(sheet.getSheetName()));
            assertThat(String.join("|", sheets)).isEqualTo(names);
        }

        @Test
        void haveNamesThatASpreadsheetTakes() {
            String longName = "Ban quản lý các khu công nghiệp tỉnh";
            Units units = units("a/b [c]", "A/B (C)", "overview", longName, longName + " 2", "'x'", "=1+1");
            List<String> sheets = new ArrayList<>();
            FilledForm.open(Form.of(SmallForm.SCHEME, units).toBytes())
                    .book()
                    .forEach(sheet -> sheets.add(sheet.getSheetName()));
            assertThat(sheets)
                    .containsExactly(
                            "Overview",
                            "a-b -c-",
                            "A-B (C)",
                            "overview (2)",
                            "Ban quản lý các khu công nghiệp",
                            "Ban quản lý các khu công ng (2)",
                            "-x-",
                            "=1+1",
                            "lists");
        }

        @Test
        void areLockedButForTheCellsThatAreFilledIn() {
            XSSFSheet sheet = FilledForm.open(SMALL.toBytes()).book().getSheet("Elm");
            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.getCTWorksheet().getSheetProtection().isSetPassword())
                    .isFalse();
            assertThat(sheet.isSortLocked() || sheet.isAutoFilterLocked() || sheet.isFormatColumnsLocked())
                    .isFalse();
            assertThat(open(sheet))
                    .containsExactly(
                            "G7", "J7", "N7", "O7", "K8", "N8", "O8", "G9", "J9", "G10", "J10", "G11", "J11", "N11",
                            "O11");
        }

        private List<String> open(Sheet sheet) {
            List<String> open = new ArrayList<>();
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (!cell.getCellStyle().getLocked()) {
                        open.add(cell.getAddress().toString());
                    }
                }
            }
            return open;
        }

        @Test
        void arePrintedOnA4AsWideAsThePaperWithTheirHeadingsOnEachPage() {
            XSSFSheet sheet = FilledForm.open(SMALL.toBytes()).book().getSheet("Elm");
            assertThat(sheet.getPrintSetup().getPaperSizeEnum()).isEqualTo(PaperSize.A4_PAPER);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("5:5");
            assertThat(sheet.getFooter().getLeft()).isEqualTo("test/small@2026");
            assertThat(sheet.getFooter().getRight()).isEqualTo("&P / &N");
        }

        @Test
        void haveAFrozenHeadAndHiddenMarks() {
            XSSFSheet sheet = FilledForm.open(SMALL.toBytes()).book().getSheet("Elm");
            assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 5);
            assertThat(sheet.getPaneInformation().getVerticalSplitLeftColumn()).isEqualTo((short) 4);
            assertThat(sheet.getRow(3).getZeroHeight()).isTrue();
            assertThat(sheet.isColumnHidden(0) && sheet.isColumnHidden(1)).isTrue();
        }
    }

    @Nested
    class Entries {

        private List<String> validations(Form form) {
            return FilledForm.open(form.toBytes()).book().getSheet("Elm").getDataValidations().stream()
                    .map(this::describe)
                    .toList();
        }

        private String describe(DataValidation validation) {
            return validation.getRegions().getCellRangeAddresses()[0].formatAsString() + " "
                    + validation.getValidationConstraint().getFormula1() + " | " + validation.getErrorBoxText();
        }

        @Test
        void takePointsUpToTheMaximumAndTheWordsForNotApplicable() {
            Form form = SMALL.with(List.of(Stage.SELF_ASSESSED));
            assertThat(validations(form).get(0))
                    .isEqualTo("G7 IF(ISNUMBER(G7),AND(G7>=0,G7<=2,G7=ROUND(G7,2)),"
                            + "OR(G7=\"n/a\",G7=\"KAD\",G7=\"Không áp dụng\")) | Points from 0 to 2, with at most 2 digits"
                            + " behind the decimal mark. Or n/a, if the criterion does not apply.");
        }

        @Test
        void ofSeveralUnitsOnOneSheetShareWhatTheyTake() {
            DataValidation first = FilledForm.open(SMALL.with(Form.Layout.ONE).toBytes())
                    .book()
                    .getSheet("Form")
                    .getDataValidations()
                    .get(0);
            assertThat(first.getRegions().getCellRangeAddresses())
                    .extracting(area -> area.formatAsString())
                    .containsExactly("G7", "G14");
            assertThat(first.getValidationConstraint().getFormula1()).startsWith("IF(ISNUMBER(G7),");
        }

        @Test
        void takeMultiplesOfAStep() {
            Form form = Form.of(MeasuredIndex.LIVE, SmallForm.UNITS).in(Locale.forLanguageTag("vi"));
            assertThat(validations(form).get(0))
                    .contains("AND(G7>=0,G7<=3,G7=ROUND(G7,2),MOD(ROUND(G7*10,0),3)=0)")
                    .endsWith("Điểm từ 0 đến 3, là bội số của 0,3. Hoặc KAD, nếu tiêu chí không áp dụng.");
        }

        @Test
        void takeOptionsFromAListAlthoughTheyHoldCommas() {
            FilledForm form =
                    FilledForm.open(Form.of(MeasuredIndex.LIVE, SmallForm.UNITS).toBytes());
            Sheet lists = form.book().getSheet("lists");
            assertThat(validations(Form.of(MeasuredIndex.LIVE, SmallForm.UNITS)))
                    .anyMatch(line -> line.contains(" lists!$A$1:$A$4 | One of the options in the list."));
            assertThat(lists)
                    .extracting(row -> row.getCell(0).toString())
                    .containsExactly("in time", "late, but complete", "never", "n/a");
        }
    }

    @Nested
    class People {

        private static final String FORMULA = "=HYPERLINK(\"http://example.org\",\"x\")";

        private Scheme hostile() {
            Choice choice = new Choice("option", Map.of("=1+1", Optional.of(Award.MAXIMUM)));
            return Scheme.builder()
                    .id(SchemeId.parse("test/hostile@2026"))
                    .title(LocalizedText.of(FORMULA))
                    .addCriteria(LeafCriterion.builder()
                            .code(CriterionCode.parse("-1"))
                            .name(LocalizedText.of(FORMULA))
                            .maxPoints(Points.of(1))
                            .rule(choice)
                            .build())
                    .build();
        }

        @Test
        void cannotStartAFormulaByWhatTheyCallThings() {
            FilledForm form = FilledForm.open(
                    Form.of(hostile(), units(FORMULA, "@x", "+1")).toBytes());
            List<String> formulas = new ArrayList<>();
            form.book()
                    .forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                        if (cell.getCellType() == CellType.FORMULA) {
                            formulas.add(cell.getCellFormula());
                        }
                    })));
            assertThat(formulas).isNotEmpty().noneMatch(formula -> formula.startsWith("HYPERLINK"));
            assertThat(form.row(FORMULA, "-1").getCell(3).getCellType()).isEqualTo(CellType.STRING);
        }

        @Test
        void mayCallThingsWhatTheyLikeAndAreReadBack() {
            Units units = units(FORMULA, "@x", "+1");
            FilledForm form =
                    FilledForm.open(Form.of(hostile(), units).toBytes()).enter(FORMULA, "-1", "self-assessed", "=1+1");
            assertThat(FormReader.of(hostile(), Stage.SELF_ASSESSED)
                            .with(units)
                            .read("form.xlsx", form.toBytes())
                            .issues())
                    .isEmpty();
        }
    }

    @Nested
    class Settings {

        @Test
        void needUnitsAndStages() {
            assertThatThrownBy(() -> Form.of(SmallForm.SCHEME, Units.of(List.of())))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("units are empty");
            assertThatThrownBy(() -> SMALL.with(List.of()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("stages are empty");
            assertThatThrownBy(() -> SMALL.with(List.of(Stage.APPRAISED, Stage.APPRAISED)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("a stage is there twice: [APPRAISED, APPRAISED]");
        }
    }
}
