package org.parindex.scoring.io.office.form.workbook;

import com.google.common.io.BaseEncoding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder.BorderSide;

/** The styles of one workbook, each made once. */
final class Looks {

    private static final String FRAME = "A6A6A6";
    private static final String FONT = "Times New Roman";

    private final XSSFWorkbook book;
    private final Map<Look, XSSFCellStyle> styles = new HashMap<>();

    Looks(XSSFWorkbook book) {
        this.book = book;
    }

    XSSFCellStyle style(Look look) {
        return styles.computeIfAbsent(look, this::make);
    }

    private XSSFCellStyle make(Look look) {
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font(look));
        style.setAlignment(look.side());
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setIndention((short) look.indent());
        style.setDataFormat(book.createDataFormat().getFormat(look.format()));
        style.setLocked(!look.isOpen());
        style.setWrapText(look.isWrapped());
        if (!look.fill().equals(Look.WHITE)) {
            style.setFillForegroundColor(color(look.fill()));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (look.isFramed()) {
            frame(style);
        }
        return style;
    }

    private XSSFFont font(Look look) {
        XSSFFont font = book.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) look.size());
        font.setBold(look.isBold());
        font.setColor(color(look.font()));
        return font;
    }

    private static void frame(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        List.of(BorderSide.TOP, BorderSide.BOTTOM, BorderSide.LEFT, BorderSide.RIGHT)
                .forEach(side -> style.setBorderColor(side, color(FRAME)));
    }

    private static XSSFColor color(String hex) {
        return new XSSFColor(BaseEncoding.base16().decode(hex));
    }
}
