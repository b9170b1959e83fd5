package org.parindex.scoring.io.office.form.workbook;

import com.google.common.io.BaseEncoding;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFontFormatting;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.parindex.scoring.core.scheme.SchemeId;

/** Sets up how sheets are printed, and what can be done with them while they are locked. */
final class SheetSetup {

    private SheetSetup() {}

    /** Prints a sheet on A4, as wide as the paper, with the scheme, the sheet and the number of the page at the foot. */
    static void print(XSSFSheet sheet, SchemeId scheme, boolean isLandscape) {
        XSSFPrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PaperSize.A4_PAPER);
        print.setLandscape(isLandscape);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, 0.4);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        sheet.setMargin(PageMargin.TOP, 0.5);
        sheet.getFooter().setLeft(scheme.toString());
        sheet.getFooter().setCenter("&A");
        sheet.getFooter().setRight("&P / &N");
    }

    /** Locks a sheet without a password: columns can still be sized and hidden, rows sorted and filtered. */
    static void lock(XSSFSheet sheet) {
        sheet.enableLocking();
        sheet.lockFormatCells(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockSort(false);
        sheet.lockAutoFilter(false);
    }

    /** Makes figures that cannot be told fade into the paper. */
    static void dimErrors(XSSFSheet sheet, CellRangeAddress cells) {
        String first = cells.formatAsString().split(":")[0];
        ConditionalFormattingRule rule =
                sheet.getSheetConditionalFormatting().createConditionalFormattingRule("ISERROR(" + first + ")");
        XSSFFontFormatting font = (XSSFFontFormatting) rule.createFontFormatting();
        font.setFontColor(new XSSFColor(BaseEncoding.base16().decode("BFBFBF")));
        sheet.getSheetConditionalFormatting()
                .addConditionalFormatting(new CellRangeAddress[] {cells}, new ConditionalFormattingRule[] {rule});
    }
}
