package org.parindex.scoring.io.tables.zip;

import com.google.common.io.ByteStreams;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.ZipException;
import org.parindex.scoring.io.tables.TableSource;

/** The bytes of an archive at any place; whatever lies outside of it fails. */
record Bytes(TableSource source) {

    int size() {
        return source.size();
    }

    /** Returns a copy of some bytes. */
    ByteBuffer at(long start, long length) throws IOException {
        try (InputStream in = stream(start, length)) {
            return ByteBuffer.wrap(in.readNBytes((int) length)).order(ByteOrder.LITTLE_ENDIAN);
        }
    }

    /** Returns a stream of some bytes. */
    InputStream stream(long start, long length) throws IOException {
        require(start, length);
        InputStream in = source.open();
        ByteStreams.skipFully(in, start);
        return ByteStreams.limit(in, length);
    }

    void require(long start, long length) throws EOFException {
        if (start < 0 || length < 0 || start > size() || length > size() - start) {
            throw new EOFException("outside");
        }
    }

    /** Takes the next bytes of a buffer. */
    static ByteBuffer next(ByteBuffer in, int length) throws ZipException {
        if (length > in.remaining()) {
            throw new ZipException("outside");
        }
        ByteBuffer next = in.slice(in.position(), length).order(ByteOrder.LITTLE_ENDIAN);
        in.position(in.position() + length);
        return next;
    }
}
