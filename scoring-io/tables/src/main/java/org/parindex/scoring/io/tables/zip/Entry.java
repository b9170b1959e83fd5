package org.parindex.scoring.io.tables.zip;

/**
 * A part of an archive, as the directory describes it.
 *
 * @param method how it is packed: {@link #STORED} or {@link #DEFLATED} where it can be read
 * @param crc the checksum of its content
 * @param packed its bytes in the archive
 * @param unpacked the bytes of its content
 * @param header where its header begins
 * @param start where its packed bytes begin
 */
record Entry(
        String name, boolean isEncrypted, int method, long crc, long packed, long unpacked, long header, long start) {

    static final int STORED = 0;
    static final int DEFLATED = 8;

    boolean isReadable() {
        return !isEncrypted && (method == STORED || method == DEFLATED);
    }

    /** Returns where its packed bytes end. */
    long end() {
        return start + packed;
    }
}
