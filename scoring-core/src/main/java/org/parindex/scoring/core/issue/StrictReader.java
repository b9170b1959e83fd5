package org.parindex.scoring.core.issue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a text, decoded strictly: all that stand before the first fault, then a {@link TextException}. Closing it leaves
 * the stream open.
 */
final class StrictReader extends Reader {

    private static final int LARGEST_BLOCK = 1 << 16;
    private static final int SMALLEST_BLOCK = 16;

    private final String file;
    private final InputStream in;
    private final Encoding encoding;
    private final int maxBytes;
    private final TextPlace place;
    private final ByteBuffer bytes;
    private final CharBuffer chars;
    private Optional<CharsetDecoder> decoder = Optional.empty();
    private @Nullable Issue fault;
    private int taken;
    private boolean isAtEnd;
    private boolean isMalformed;
    private boolean isDecoded;

    StrictReader(String file, InputStream in, Encoding encoding, int maxBytes) {
        this.file = file;
        this.in = in;
        this.encoding = encoding;
        this.maxBytes = maxBytes;
        this.place = new TextPlace(file);
        int block = Math.max(SMALLEST_BLOCK, Math.min(LARGEST_BLOCK, maxBytes));
        this.bytes = ByteBuffer.allocate(block).limit(0);
        this.chars = CharBuffer.allocate(block).limit(0);
    }

    @Override
    public int read(char[] buffer, int from, int most) throws TextException {
        if (!chars.hasRemaining()) {
            refill();
        }
        if (!chars.hasRemaining()) {
            return -1;
        }
        int count = Math.min(most, chars.remaining());
        chars.get(buffer, from, count);
        return count;
    }

    private void refill() throws TextException {
        if (fault == null) {
            load();
        }
        if (fault != null && !chars.hasRemaining()) {
            throw new TextException(fault);
        }
    }

    private void load() {
        chars.clear();
        while (chars.position() == 0 && fault == null && !isMalformed && !isDecoded) {
            fill();
            decode();
        }
        chars.flip();
        stopAtFault();
    }

    private void fill() {
        if (isAtEnd) {
            return;
        }
        bytes.compact();
        int room = Math.min(bytes.remaining(), maxBytes - taken);
        try {
            int count = in.readNBytes(bytes.array(), bytes.position(), room);
            bytes.position(bytes.position() + count);
            taken += count;
            isAtEnd = count < room || taken == maxBytes && in.read() < 0;
            if (taken == maxBytes && !isAtEnd) {
                fault = TextIssue.TOO_LARGE.at(Location.of(file), maxBytes);
            }
        } catch (IOException unreadable) {
            fault = TextIssue.UNREADABLE.at(Location.of(file));
        }
        bytes.flip();
    }

    private void decode() {
        Optional<CharsetDecoder> known = decoder();
        if (known.isPresent()) {
            CoderResult result = known.get().decode(bytes, chars, isAtEnd);
            isMalformed = result.isError();
            isDecoded =
                    isAtEnd && result.isUnderflow() && known.get().flush(chars).isUnderflow();
        }
    }

    private Optional<CharsetDecoder> decoder() {
        if (decoder.isEmpty()) {
            Checked<Charset> charset = encoding.of(file, bytes);
            fault = charset.issues().stream().findFirst().orElse(fault);
            decoder = charset.value().map(Charset::newDecoder);
        }
        return decoder;
    }

    /** Keeps the characters before the first that no text has, and names what is wrong behind what is kept. */
    private void stopAtFault() {
        int good = place.advance(chars.array(), chars.limit());
        if (good < chars.limit()) {
            fault = TextIssue.CONTROL_CHARACTER.at(place.next(), hex("U+%04X", chars.get(good)));
            chars.limit(good);
        } else if (isMalformed) {
            fault = malformed();
        }
    }

    private Issue malformed() {
        String found = hex("0x%02X", bytes.get(bytes.position()) & 0xFF);
        Charset charset = decoder.orElseThrow().charset();
        return charset.equals(UTF_8)
                ? TextIssue.NOT_UTF_8.at(place.next(), found)
                : TextIssue.OTHER_CHARSET.at(place.next(), charset.name(), found);
    }

    private static String hex(String format, int value) {
        return String.format(Locale.ROOT, format, value);
    }

    @Override
    public void close() {
        // the stream belongs to who opened it
    }
}
