package org.parindex.scoring.core.issue;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;

/**
 * How the bytes of a text are read.
 *
 * @param unmarked the character set of a text without byte order mark
 * @param isUtf16Read whether a text is taken whose mark says that it is UTF-16
 */
record Encoding(Charset unmarked, boolean isUtf16Read) {

    static final Encoding UTF_8_ONLY = new Encoding(UTF_8, false);

    private enum Mark {
        UTF_8_MARK(UTF_8, 0xEF, 0xBB, 0xBF),
        UTF_16BE_MARK(UTF_16BE, 0xFE, 0xFF),
        UTF_16LE_MARK(UTF_16LE, 0xFF, 0xFE);

        private final Charset charset;
        private final int[] bytes;

        Mark(Charset charset, int... bytes) {
            this.charset = charset;
            this.bytes = bytes;
        }
    }

    /**
     * Goes behind the byte order mark, if there is one, and returns the character set.
     *
     * @param start at least the first four bytes of the text, or all of them
     */
    Checked<Charset> of(String file, ByteBuffer start) {
        for (Mark mark : Mark.values()) {
            if (startsWith(start, mark.bytes)) {
                start.position(mark.bytes.length);
                return mark == Mark.UTF_8_MARK || isUtf16Read
                        ? Checked.of(mark.charset)
                        : Checked.failed(TextIssue.UTF_16.at(Location.of(file)));
            }
        }
        return startsWith(start, 'P', 'K', 3, 4)
                ? Checked.failed(TextIssue.NOT_TEXT.at(Location.of(file)))
                : Checked.of(unmarked);
    }

    private static boolean startsWith(ByteBuffer bytes, int... start) {
        if (bytes.remaining() < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes.get(i) & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
