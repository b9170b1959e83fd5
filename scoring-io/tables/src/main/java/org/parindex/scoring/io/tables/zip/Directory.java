package org.parindex.scoring.io.tables.zip;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipException;
import org.parindex.scoring.io.tables.TableSource;

/**
 * What the directory at the end of an archive says (APPNOTE.TXT of PKWARE, 4.3.12 and 4.3.16).
 *
 * @param entries at most as many as were asked for, without folders
 * @param count how many there are
 * @param unpacked how many bytes all of them unpack to
 */
record Directory(List<Entry> entries, int count, long unpacked) {

    private static final int END = 0x06054B50;
    private static final int END_BYTES = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ENTRY = 0x02014B50;
    private static final int ENTRY_BYTES = 46;
    private static final int HEADER = 0x04034B50;
    private static final int HEADER_BYTES = 30;

    /** Reads the directory, and keeps no more entries than a limit. */
    static Directory read(TableSource source, int limit) throws IOException {
        ImmutableList.Builder<Entry> entries = ImmutableList.builder();
        int count = 0;
        long unpacked = 0;
        for (ByteBuffer in = directory(new Bytes(source)); in.hasRemaining(); count++) {
            Entry entry = entry(in);
            unpacked = LongMath.saturatedAdd(unpacked, entry.unpacked());
            if (count < limit && !entry.name().endsWith("/")) {
                entries.add(located(entry, new Bytes(source)));
            }
        }
        return new Directory(entries.build(), count, unpacked);
    }

    private static ByteBuffer directory(Bytes bytes) throws IOException {
        int tail = Math.min(bytes.size(), END_BYTES + LONGEST_COMMENT);
        ByteBuffer in = bytes.at(bytes.size() - tail, tail);
        for (int end = tail - END_BYTES; end >= 0; end--) {
            if (in.getInt(end) == END && Short.toUnsignedInt(in.getShort(end + 20)) == tail - end - END_BYTES) {
                return bytes.at(
                        Integer.toUnsignedLong(in.getInt(end + 16)), Integer.toUnsignedLong(in.getInt(end + 12)));
            }
        }
        throw new ZipException("no directory");
    }

    private static Entry entry(ByteBuffer in) throws ZipException {
        ByteBuffer fixed = Bytes.next(in, ENTRY_BYTES);
        if (fixed.getInt(0) != ENTRY) {
            throw new ZipException("no entry");
        }
        String name = UTF_8.decode(Bytes.next(in, Short.toUnsignedInt(fixed.getShort(28))))
                .toString();
        ByteBuffer extra = Bytes.next(in, Short.toUnsignedInt(fixed.getShort(30)));
        Bytes.next(in, Short.toUnsignedInt(fixed.getShort(32)));
        LongFields fields = new LongFields(extra);
        long unpacked = fields.orLong(fixed.getInt(24));
        long packed = fields.orLong(fixed.getInt(20));
        long header = fields.orLong(fixed.getInt(42));
        boolean isEncrypted = (fixed.getShort(8) & 1) != 0;
        long crc = Integer.toUnsignedLong(fixed.getInt(16));
        return new Entry(name, isEncrypted, fixed.getShort(10), crc, packed, unpacked, header, header);
    }

    /** Finds where the bytes begin, behind a header that repeats the name. */
    private static Entry located(Entry entry, Bytes bytes) throws IOException {
        ByteBuffer fixed = bytes.at(entry.header(), HEADER_BYTES);
        int name = Short.toUnsignedInt(fixed.getShort(26));
        long start = entry.header() + HEADER_BYTES + name + Short.toUnsignedInt(fixed.getShort(28));
        String repeated =
                UTF_8.decode(bytes.at(entry.header() + HEADER_BYTES, name)).toString();
        if (fixed.getInt(0) != HEADER || !repeated.equals(entry.name())) {
            throw new ZipException("no header");
        }
        bytes.require(start, entry.packed());
        return new Entry(
                entry.name(),
                entry.isEncrypted(),
                entry.method(),
                entry.crc(),
                entry.packed(),
                entry.unpacked(),
                entry.header(),
                start);
    }

    /** Fails if two parts are packed in the same bytes, which then would unpack to many times the file. */
    void requireSeparateBytes() throws ZipException {
        long end = 0;
        for (Entry entry : ImmutableList.sortedCopyOf(Comparator.comparingLong(Entry::header), entries)) {
            if (entry.header() < end) {
                throw new ZipException("shared bytes");
            }
            end = entry.end();
        }
    }
}
