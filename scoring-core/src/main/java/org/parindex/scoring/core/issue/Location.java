package org.parindex.scoring.core.issue;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The place in people's data that an issue speaks of.
 *
 * <p>Its text is {@code file:line:column}, {@code file} where the whole file is meant, and {@code -} for values that
 * came from no file. A place in a workbook reads {@code scores.xlsx, sheet "2020", cell H5}; in a document without lines,
 * {@code report.docx, table 2, row 3, cell 4}.
 *
 * @param file the file's name as the caller gave it, or {@code -}
 * @param part which part of the file, if it has parts
 * @param line counted from 1: a line of a text, a row of a sheet or of a table; 0 if the whole file or part is meant
 * @param column counted from 1, in characters for schemes and in cells for tables; 0 if the whole line is meant
 */
public record Location(String file, Optional<Part> part, int line, int column) {

    /** The place of values that a program made. */
    public static final Location NONE = of("-");

    /** A part of a file in which lines are counted anew. */
    public sealed interface Part {}

    /**
     * A sheet of a workbook.
     *
     * @param name as the workbook shows it
     */
    public record Sheet(String name) implements Part {
        public Sheet {
            requireNonNull(name, "name");
        }
    }

    /**
     * A table of a document that has no lines.
     *
     * @param number counted from 1
     */
    public record TableNumber(int number) implements Part {
        /** @throws IllegalArgumentException if the number is not positive */
        public TableNumber {
            checkArgument(number > 0, "number (%s) must be positive", number);
        }
    }

    /** @throws IllegalArgumentException if a number is negative, or there is a column without a line */
    public Location {
        requireNonNull(file, "file");
        requireNonNull(part, "part");
        checkArgument(line >= 0, "line (%s) is negative", line);
        checkArgument(column >= 0, "column (%s) is negative", column);
        checkArgument(line > 0 || column == 0, "column (%s) has no line", column);
    }

    /** Returns the place that is a whole file. */
    public static Location of(String file) {
        return of(file, 0, 0);
    }

    public static Location of(String file, int line, int column) {
        return new Location(file, Optional.empty(), line, column);
    }

    /** Returns the place that is a whole part of a file. */
    public static Location of(String file, Part part) {
        return new Location(file, Optional.of(part), 0, 0);
    }

    /** Returns a place in the same file and part. */
    public Location at(int newLine, int newColumn) {
        return new Location(file, part, newLine, newColumn);
    }

    /** Returns the text of the place, for people. */
    public String describe(Locale locale) {
        if (part.isEmpty()) {
            return file + (line == 0 ? "" : ":" + line) + (column == 0 ? "" : ":" + column);
        }
        ResourceBundle words = CoreTexts.bundle(BundleLocale.of(locale));
        return file + ", "
                + (part.get() instanceof Sheet sheet
                        ? words.getString("place.sheet") + " \"" + sheet.name() + "\"" + inSheet(words)
                        : words.getString("place.table") + " " + ((TableNumber) part.get()).number() + inTable(words));
    }

    private String inSheet(ResourceBundle words) {
        return column == 0 ? inRow(words) : ", " + words.getString("place.cell") + " " + letters(column) + line;
    }

    private String inTable(ResourceBundle words) {
        return inRow(words) + (column == 0 ? "" : ", " + words.getString("place.cell") + " " + column);
    }

    private String inRow(ResourceBundle words) {
        return line == 0 ? "" : ", " + words.getString("place.row") + " " + line;
    }

    /** The name of a column in a spreadsheet: A to Z, then AA. */
    private static String letters(int column) {
        int before = (column - 1) / 26;
        return (before == 0 ? "" : letters(before)) + (char) ('A' + (column - 1) % 26);
    }

    /** Returns the English text. */
    @Override
    public String toString() {
        return describe(Locale.ENGLISH);
    }
}
