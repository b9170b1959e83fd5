package org.parindex.scoring.core.issue;

import static java.util.Objects.requireNonNull;

import com.google.common.io.CharStreams;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * The text of one file, decoded strictly: what is not UTF-8, or holds characters that no text has, is refused with its
 * line, never repaired. A byte order mark is dropped.
 *
 * @param file the name that issues show
 * @param text the text, without byte order mark
 */
public record FileText(String file, String text) {

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
        return of(file, bytes, Encoding.UTF_8_ONLY);
    }

    /**
     * Decodes bytes that were read elsewhere, and may be UTF-16 or not Unicode at all. A byte order mark tells UTF-8 and
     * UTF-16.
     *
     * @param unmarked the character set of a text without byte order mark
     */
    public static Checked<FileText> of(String file, byte[] bytes, Charset unmarked) {
        return of(file, bytes, new Encoding(requireNonNull(unmarked, "unmarked"), true));
    }

    private static Checked<FileText> of(String file, byte[] bytes, Encoding encoding) {
        StringBuilder text = new StringBuilder(bytes.length);
        try {
            CharStreams.copy(new StrictReader(file, new ByteArrayInputStream(bytes), encoding, bytes.length), text);
            return Checked.of(new FileText(file, text.toString()));
        } catch (TextException fault) {
            return Checked.failed(fault.issue());
        } catch (IOException unreadable) {
            return Checked.failed(TextIssue.UNREADABLE.at(Location.of(file)));
        }
    }

    /**
     * Returns the characters of a text that may be too large for the memory, decoded as by {@link #read(String, InputStream, int)}.
     * At the first fault, once all before it has been read, reading throws a {@link TextException}. Closing the reader leaves the stream
     * open.
     *
     * @param file the name that issues show
     * @param maxBytes a longer text is refused there, and no more than this is read
     */
    public static Reader stream(String file, InputStream in, int maxBytes) {
        return new StrictReader(file, in, Encoding.UTF_8_ONLY, maxBytes);
    }
}
