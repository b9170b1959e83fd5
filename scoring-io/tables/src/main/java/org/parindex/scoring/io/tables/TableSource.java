package org.parindex.scoring.io.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.io.Files;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.FileText;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.issue.TextIssue;

/** The bytes of one file, which are never more than the limits allow, and its name. Immutable. */
public final class TableSource {

    private final String file;
    private final byte[] bytes;

    private TableSource(String file, byte[] bytes) {
        this.file = requireNonNull(file, "file");
        this.bytes = bytes;
    }

    /** Opens, reads and closes a stream. */
    public static Checked<TableSource> read(String file, FileText.Opener opener, Limits limits) {
        try (InputStream in = opener.open()) {
            return in == null ? unreadable(file) : read(file, in, limits);
        } catch (IOException unreadable) {
            return unreadable(file);
        }
    }

    /** Reads a stream to its end and leaves it open. */
    public static Checked<TableSource> read(String file, InputStream in, Limits limits) {
        try {
            byte[] bytes = in.readNBytes(limits.tableBytes());
            return bytes.length == limits.tableBytes() && in.read() >= 0
                    ? tooLarge(file, limits)
                    : Checked.of(new TableSource(file, bytes));
        } catch (IOException unreadable) {
            return unreadable(file);
        }
    }

    /** Takes a copy of some bytes. */
    public static Checked<TableSource> of(String file, byte[] bytes, Limits limits) {
        return bytes.length > limits.tableBytes()
                ? tooLarge(file, limits)
                : Checked.of(new TableSource(file, bytes.clone()));
    }

    private static Checked<TableSource> unreadable(String file) {
        return Checked.failed(TextIssue.UNREADABLE.at(Location.of(file)));
    }

    private static Checked<TableSource> tooLarge(String file, Limits limits) {
        return Checked.failed(TextIssue.TOO_LARGE.at(Location.of(file), limits.tableBytes()));
    }

    /** Returns the name that issues show. */
    public String file() {
        return file;
    }

    /** Returns the ending of the name in lower case and without the point; empty if there is none. */
    public String extension() {
        return Ascii.toLowerCase(Files.getFileExtension(file));
    }

    /** Returns a new stream of the bytes. */
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    /** Returns a copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Returns the number of bytes. */
    public int size() {
        return bytes.length;
    }

    /** Returns whether the file begins with some bytes, each given as 0 to 255. */
    public boolean startsWith(int... start) {
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

    /** Decodes the bytes strictly as UTF-8, or as what their byte order mark says. */
    public Checked<FileText> text() {
        return text(UTF_8);
    }

    /**
     * Decodes the bytes strictly, as what their byte order mark says.
     *
     * @param unmarked the character set of a file without byte order mark
     */
    public Checked<FileText> text(Charset unmarked) {
        return FileText.of(file, bytes, unmarked);
    }
}
