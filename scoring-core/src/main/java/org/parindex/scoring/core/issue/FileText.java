package org.parindex.scoring.core.issue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The text of one file, decoded strictly: what is not UTF-8, or holds characters that no text has, is refused with its
 * line, never repaired. A byte order mark is dropped.
 *
 * @param file the name that issues show
 * @param text the text, without byte order mark
 */
public record FileText(String file, String text) {

    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Opens a stream that the reader closes. */
    @FunctionalInterface
    public interface Opener {
        /** Returns a new stream, or null if there is nothing to open. */
        @Nullable
        InputStream open() throws IOException;
    }

    /**
     * Opens, reads and closes a stream.
     *
     * @param file the name that issues show
     * @param maxBytes a longer text is refused, and no more than this is read
     */
    public static Checked<FileText> read(String file, Opener opener, int maxBytes) {
        try (InputStream in = opener.open()) {
            return in == null ? Checked.failed(TextIssue.UNREADABLE.at(Location.of(file))) : read(file, in, maxBytes);
        } catch (IOException unreadable) {
            return Checked.failed(TextIssue.UNREADABLE.at(Location.of(file)));
        }
    }

    /** Reads a stream to its end and leaves it open. */
    public static Checked<FileText> read(String file, InputStream in, int maxBytes) {
        try {
            byte[] bytes = in.readNBytes(maxBytes);
            if (bytes.length == maxBytes && in.read() >= 0) {
                return Checked.failed(TextIssue.TOO_LARGE.at(Location.of(file), maxBytes));
            }
            return of(file, bytes);
        } catch (IOException unreadable) {
            return Checked.failed(TextIssue.UNREADABLE.at(Location.of(file)));
        }
    }

    /** Decodes bytes that were read elsewhere. */
    public static Checked<FileText> of(String file, byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return Checked.failed(TextIssue.UTF_16.at(Location.of(file)));
        }
        if (startsWith(bytes, 'P', 'K', 3, 4)) {
            return Checked.failed(TextIssue.NOT_TEXT.at(Location.of(file)));
        }
        CharsetDecoder decoder = UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        FileText decoded = new FileText(file, withoutMark(out.flip().toString()));
        if (result.isError()) {
            String found = String.format(Locale.ROOT, "0x%02X", bytes[in.position()] & 0xFF);
            return Checked.failed(TextIssue.NOT_UTF_8.at(decoded.at(decoded.text.length()), found));
        }
        return decoded.withoutControlCharacters();
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private Checked<FileText> withoutControlCharacters() {
        OptionalInt first = IntStream.range(0, text.length())
                .filter(offset -> isForbidden(text.charAt(offset)))
                .findFirst();
        if (first.isEmpty()) {
            return Checked.of(this);
        }
        String character = String.format(Locale.ROOT, "U+%04X", (int) text.charAt(first.getAsInt()));
        return Checked.failed(TextIssue.CONTROL_CHARACTER.at(at(first.getAsInt()), character));
    }

    private static boolean isForbidden(char character) {
        return Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t';
    }

    /** Returns the line and column, in characters, of an offset into the text. */
    private Location at(int offset) {
        Matcher lineEnds = LINE_END.matcher(text).region(0, offset);
        int line = 1;
        int start = 0;
        while (lineEnds.find()) {
            line++;
            start = lineEnds.end();
        }
        return Location.of(file, line, offset - start + 1);
    }
}
