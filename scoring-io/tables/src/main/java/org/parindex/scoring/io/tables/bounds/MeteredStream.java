package org.parindex.scoring.io.tables.bounds;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Hands out so many bytes at most between two signs of progress, so that no single thing in a file can fill the memory. */
public final class MeteredStream extends FilterInputStream {

    private final int most;
    private final Left left = new Left();

    private static final class Left {
        private int bytes;
    }

    /** Takes over a stream. */
    public MeteredStream(InputStream in, int most) {
        super(in);
        this.most = most;
        left.bytes = most;
    }

    /** Says that all bytes until now are used up. */
    public void progress() {
        left.bytes = most;
    }

    @Override
    public int read() throws IOException {
        spend(1);
        return super.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        spend(read);
        return read;
    }

    private void spend(int read) throws IOException {
        left.bytes -= read;
        if (left.bytes < 0) {
            throw new IOException("endless");
        }
    }
}
