package org.parindex.scoring.io.office.docx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends a part in which the parser reads on and on without coming to the end of a tag. */
final class MeteredStream extends FilterInputStream {

    private static final int MOST_BYTES_OF_A_TAG = 1 << 18;

    private int bytes;

    MeteredStream(InputStream in) {
        super(in);
    }

    /** Takes notice that the parser has come to the end of something. */
    void progress() {
        bytes = 0;
    }

    @Override
    public int read() throws IOException {
        return meter(super.read(), 1);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        return meter(read, read);
    }

    private int meter(int read, int count) throws IOException {
        bytes += Math.max(0, count);
        if (bytes > MOST_BYTES_OF_A_TAG) {
            throw new IOException("a tag without end");
        }
        return read;
    }
}
