package org.parindex.scoring.io.office.xls;

import com.google.common.collect.ImmutableSet;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.ContinueRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.DimensionsRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;

/**
 * The records of a workbook as bytes ([MS-XLS] 2.1.4). Only what tables need goes on to POI, and the size of a
 * sheet, because POI refuses one without any record: drawings, charts and pivot tables may be damaged, or made to do harm, in
 * many ways more.
 */
final class BiffStream {

    private static final Set<Short> NEEDED = ImmutableSet.of(
            BOFRecord.sid,
            BoolErrRecord.sid,
            BoundSheetRecord.sid,
            ColumnInfoRecord.sid,
            DateWindow1904Record.sid,
            DimensionsRecord.sid,
            EOFRecord.sid,
            ExtendedFormatRecord.sid,
            FontRecord.sid,
            FormatRecord.sid,
            FormulaRecord.sid,
            LabelRecord.sid,
            LabelSSTRecord.sid,
            MergeCellsRecord.sid,
            MulRKRecord.sid,
            NumberRecord.sid,
            RKRecord.sid,
            RowRecord.sid,
            SSTRecord.sid,
            StringRecord.sid);
    private static final Set<Short> CONTINUED = ImmutableSet.of(SSTRecord.sid, StringRecord.sid);

    static final int MOST_SHEETS = 10_000;

    private final ByteBuffer bytes;

    BiffStream(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * Returns the parts of the stream by the places at which they begin: first what holds for the whole workbook, then the
     * sheets.
     *
     * @throws ProtectedException if all that follows is encrypted
     */
    Map<Integer, Substream> substreams() throws IOException, ProtectedException {
        Map<Integer, Substream> substreams = new LinkedHashMap<>();
        while (bytes.remaining() >= Short.BYTES && bytes.getShort(bytes.position()) == BOFRecord.sid) {
            if (substreams.size() > MOST_SHEETS) {
                throw new IOException("more sheets than a workbook has");
            }
            int start = bytes.position();
            substreams.put(start, substream());
        }
        return substreams;
    }

    /** Reads up to the end that belongs to the first beginning; what is nested in between, such as a chart, is left out. */
    private Substream substream() throws IOException, ProtectedException {
        Substream substream = new Substream();
        int depth = 0;
        boolean isKept = false;
        do {
            ByteBuffer record = next();
            short type = record.getShort(0);
            if (type == FilePassRecord.sid) {
                throw new ProtectedException();
            }
            depth += type == BOFRecord.sid ? 1 : 0;
            isKept = type == ContinueRecord.sid ? isKept : depth == 1 && NEEDED.contains(type);
            if (isKept && (type != ContinueRecord.sid || CONTINUED.contains(substream.last()))) {
                substream.add(record);
            }
            depth -= type == EOFRecord.sid ? 1 : 0;
        } while (depth > 0);
        return substream;
    }

    private ByteBuffer next() throws EOFException {
        if (bytes.remaining() < 2 * Short.BYTES) {
            throw new EOFException("no record");
        }
        int length = 2 * Short.BYTES + Short.toUnsignedInt(bytes.getShort(bytes.position() + Short.BYTES));
        if (bytes.remaining() < length) {
            throw new EOFException("half a record");
        }
        ByteBuffer record = bytes.slice(bytes.position(), length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.position(bytes.position() + length);
        return record;
    }
}
