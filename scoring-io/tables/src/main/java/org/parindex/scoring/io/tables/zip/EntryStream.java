package org.parindex.scoring.io.tables.zip;

import com.google.common.primitives.Ints;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** The content of a part, which must be as long as the directory says and have its checksum. */
final class EntryStream extends InputStream {

    private static final int BUFFER_BYTES = 1 << 15;

    private final Entry entry;
    private final Inflater inflater = new Inflater(true);
    private final InputStream in;
    private final CRC32 crc = new CRC32();
    private long left;

    EntryStream(Entry entry, InputStream packed) {
        this.entry = entry;
        this.in =
                entry.method() == Entry.STORED ? packed : new InflaterInputStream(packed, inflater, bufferBytes(entry));
        this.left = entry.unpacked();
    }

    private static int bufferBytes(Entry entry) {
        return Ints.constrainToRange(Ints.saturatedCast(entry.packed()), 1, BUFFER_BYTES);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        if (length == 0) {
            return 0;
        }
        int read = in.read(bytes, offset, length);
        if (read > left || read < 0 && (left > 0 || crc.getValue() != entry.crc())) {
            throw new ZipException("not what the directory says");
        }
        if (read > 0) {
            left -= read;
            crc.update(bytes, offset, read);
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
