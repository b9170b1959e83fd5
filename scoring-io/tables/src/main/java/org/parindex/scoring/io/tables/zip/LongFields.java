package org.parindex.scoring.io.tables.zip;

import java.nio.ByteBuffer;
import java.util.zip.ZipException;

/** The fields of an entry that did not fit into 32 bits, one after another (APPNOTE.TXT of PKWARE, 4.5.3). */
final class LongFields {

    private static final int ID = 1;
    private static final int IN_LONG = 0xFFFFFFFF;

    private final ByteBuffer extra;
    private boolean isFound;

    LongFields(ByteBuffer extra) {
        this.extra = extra;
    }

    /** Returns a field, or the next of the long ones if it says so. */
    long orLong(int field) throws ZipException {
        if (field != IN_LONG) {
            return Integer.toUnsignedLong(field);
        }
        while (!isFound) {
            ByteBuffer header = Bytes.next(extra, 4);
            isFound = header.getShort(0) == ID;
            if (!isFound) {
                Bytes.next(extra, Short.toUnsignedInt(header.getShort(2)));
            }
        }
        long found = Bytes.next(extra, 8).getLong();
        if (found < 0) {
            throw new ZipException("too long");
        }
        return found;
    }
}
