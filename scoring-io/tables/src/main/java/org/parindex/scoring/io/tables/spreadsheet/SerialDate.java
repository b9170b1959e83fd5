package org.parindex.scoring.io.tables.spreadsheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * Dates and times as spreadsheets keep them: days, and parts of a day, since the end of 1899 or the beginning of 1904 (ECMA-376,
 * part 1, 18.17.4).
 */
final class SerialDate {

    private static final BigDecimal SECONDS_OF_A_DAY = BigDecimal.valueOf(86_400);
    private static final BigDecimal TOO_LATE = BigDecimal.valueOf(3_000_000);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final LocalDate START_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);

    /** The 29th of February 1900, which never was; all days behind it have a number that is one too high. */
    private static final int LEAP_DAY_OF_1900 = 60;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private SerialDate() {}

    /**
     * Returns the ISO form, to the second: of a date, of a date with a time, or of a time alone if there is less than a day; empty if
     * there is no such date.
     *
     * @param is1904 whether days are counted from 1904
     */
    static Optional<String> iso(BigDecimal serial, boolean is1904) {
        if (serial.signum() < 0 || serial.compareTo(TOO_LATE) > 0) {
            return Optional.empty();
        }
        long seconds = serial.multiply(SECONDS_OF_A_DAY)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        long days = seconds / SECONDS_OF_A_DAY.longValueExact();
        String time = TIME.format(LocalTime.ofSecondOfDay(seconds % SECONDS_OF_A_DAY.longValueExact()));
        if (days == 0) {
            return Optional.of(time);
        }
        return (is1904 ? Optional.of(START_OF_1904.plusDays(days)) : since1900(days))
                .filter(date -> !date.isAfter(LAST))
                .map(date -> time.equals("00:00:00") ? date.toString() : date + "T" + time);
    }

    private static Optional<LocalDate> since1900(long days) {
        return days == LEAP_DAY_OF_1900
                ? Optional.empty()
                : Optional.of(BEFORE_1900.plusDays(days > LEAP_DAY_OF_1900 ? days - 1 : days));
    }
}
