package org.parindex.scoring.core.issue;

/** How far a text has been read, in lines and characters. */
final class TextPlace {

    private final String file;
    private int line = 1;
    private int column = 1;
    private char before;

    TextPlace(String file) {
        this.file = file;
    }

    /** Goes on to the first character that no text has, or to the end, and returns how many characters stand before it. */
    int advance(char[] chars, int count) {
        int lineStart = 1 - column;
        for (int i = 0; i < count; i++) {
            char character = chars[i];
            if (Character.isISOControl(character)) {
                if (isForbidden(character)) {
                    column = i - lineStart + 1;
                    return i;
                }
                if (endsLine(character, i == 0 ? before : chars[i - 1])) {
                    line++;
                }
                lineStart = character == '\t' ? lineStart : i + 1;
            }
        }
        column = count - lineStart + 1;
        before = count == 0 ? before : chars[count - 1];
        return count;
    }

    private static boolean isForbidden(char control) {
        return control != '\n' && control != '\r' && control != '\t';
    }

    private static boolean endsLine(char control, char before) {
        return control == '\r' || control == '\n' && before != '\r';
    }

    /** Returns the place of the next character. */
    Location next() {
        return Location.of(file, line, column);
    }
}
