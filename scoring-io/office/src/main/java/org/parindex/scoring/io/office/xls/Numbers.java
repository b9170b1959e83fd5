package org.parindex.scoring.io.office.xls;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.ss.usermodel.DateUtil;
import org.parindex.scoring.io.tables.Cell;

/**
 * What the numbers of a workbook say.
 *
 * <p>A workbook holds binary fractions. Each becomes the decimal of 15 significant digits that is nearest to its exact value; Excel
 * keeps no more. So a decimal of up to 15 digits comes back as it was typed, and a calculated one loses its noise. It is
 * rounded once: the shortest decimal that means the same fraction would differ between versions of Java, and be rounded again.
 */
final class Numbers {

    private static final MathContext DIGITS = new MathContext(15, HALF_UP);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final BigDecimal BEHIND_LAST_DAY = BigDecimal.valueOf(2_958_466);

    private final NumberStyles styles;
    private final boolean isFrom1904;

    /** @param isFrom1904 whether days are counted from 1904, not from 1900 */
    Numbers(NumberStyles styles, boolean isFrom1904) {
        this.styles = styles;
        this.isFrom1904 = isFrom1904;
    }

    /** @param exact the value of the binary fraction */
    Value value(CellValueRecordInterface cell, BigDecimal exact) {
        BigDecimal number = exact.round(DIGITS);
        return switch (styles.shown(cell)) {
            case NUMBER -> new Value(plain(number), Cell.Kind.NUMBER);
            case PERCENTAGE -> new Value(plain(number.movePointRight(2)) + "%", Cell.Kind.NUMBER);
            case DATE -> new Value(date(number), Cell.Kind.DATE);
        };
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** Spells a date, a time or both to the second; what is no date that Excel knows stays a number. */
    private String date(BigDecimal days) {
        if (days.signum() < 0 || days.compareTo(BEHIND_LAST_DAY) >= 0) {
            return plain(days);
        }
        LocalDateTime date = DateUtil.getLocalDateTime(days.doubleValue(), isFrom1904, true);
        if (days.compareTo(BigDecimal.ONE) < 0) {
            return TIME.format(date);
        }
        boolean isDay = date.toLocalTime().equals(LocalTime.MIDNIGHT);
        return isDay ? date.toLocalDate().toString() : date.toLocalDate() + "T" + TIME.format(date);
    }
}
