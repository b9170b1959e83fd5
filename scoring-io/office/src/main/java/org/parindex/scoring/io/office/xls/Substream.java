package org.parindex.scoring.io.office.xls;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.function.Supplier;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.ContinueRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.jspecify.annotations.Nullable;

/** The records of a sheet, or those that hold for the whole workbook. */
final class Substream {

    private static final int HEADER_BYTES = 4;

    /** Two bytes of length and one of flags. */
    private static final int SHORTEST_STRING = 3;

    private static final int EXCEL_97 = 0x600;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private short last;
    private int version;
    private int type;
    private long strings;
    private long stringBytes;

    /** Adds a record with its header. */
    void add(ByteBuffer record) throws IOException {
        short sid = record.getShort(0);
        if (sid == BOFRecord.sid) {
            ByteBuffer content = require(record, 2 * Short.BYTES);
            version = content.getShort(HEADER_BYTES);
            type = content.getShort(HEADER_BYTES + Short.BYTES);
        } else if (sid == SSTRecord.sid) {
            addStrings(require(record, 2 * Integer.BYTES));
        } else if (sid == ContinueRecord.sid && last == SSTRecord.sid) {
            stringBytes += record.capacity() - HEADER_BYTES;
        }
        last = sid == ContinueRecord.sid ? last : sid;
        bytes.write(record.array(), record.arrayOffset(), record.capacity());
    }

    private static ByteBuffer require(ByteBuffer record, int length) throws EOFException {
        if (record.capacity() < HEADER_BYTES + length) {
            throw new EOFException("half a record");
        }
        return record;
    }

    /** The second number is how many strings follow, and means nothing where the first, how many cells hold one, is zero. */
    private void addStrings(ByteBuffer record) {
        boolean areUsed = record.getInt(HEADER_BYTES) != 0;
        strings += areUsed ? Integer.toUnsignedLong(record.getInt(HEADER_BYTES + Integer.BYTES)) : 0;
        stringBytes += record.capacity() - HEADER_BYTES - 2 * Integer.BYTES;
    }

    /** Returns the type of the last record that others did not continue. */
    short last() {
        return last;
    }

    /**
     * Returns how many strings there are to share.
     *
     * @throws IOException if there are fewer than the file says: POI would make up the others
     */
    long strings() throws IOException {
        if (strings * SHORTEST_STRING > stringBytes) {
            throw new EOFException("strings are missing");
        }
        return strings;
    }

    boolean isExcel97() {
        return version == EXCEL_97;
    }

    boolean isWorksheet() {
        return type == BOFRecord.TYPE_WORKSHEET;
    }

    /** Returns what gives the records one by one, and null behind the last. */
    Supplier<@Nullable Record> records() {
        RecordFactoryInputStream records =
                new RecordFactoryInputStream(new ByteArrayInputStream(bytes.toByteArray()), false);
        return records::nextRecord;
    }
}
