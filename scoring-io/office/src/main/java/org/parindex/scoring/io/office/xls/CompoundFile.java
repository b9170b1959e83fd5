package org.parindex.scoring.io.office.xls;

import com.google.common.collect.ImmutableList;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.io.office.OfficeIssue;
import org.parindex.scoring.io.tables.TableIssue;
import org.parindex.scoring.io.tables.TableSource;

/** The container of streams in which office programs before 2007, and passwords of today, keep their data ([MS-CFB]). */
final class CompoundFile implements Closeable {

    private static final List<String> WORKBOOKS = ImmutableList.of("Workbook", "WORKBOOK");
    private static final List<String> OLD_WORKBOOKS = ImmutableList.of("Book", "BOOK");
    private static final String WORD = "WordDocument";
    private static final String ENCRYPTED = "EncryptedPackage";

    private static final int HEADER_BYTES = 512;
    private static final int SECTOR_SHIFT_AT = 30;
    private static final int FAT_SECTORS_AT = 44;

    private final POIFSFileSystem files;

    private CompoundFile(POIFSFileSystem files) {
        this.files = files;
    }

    static boolean isCompound(TableSource source) {
        return source.startsWith(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);
    }

    static CompoundFile open(TableSource source) throws IOException {
        requireHonestSize(source);
        try (InputStream in = source.open()) {
            return new CompoundFile(new POIFSFileSystem(in));
        }
    }

    /** POI takes as much memory as the allocation table could describe, whatever the file's size. */
    private static void requireHonestSize(TableSource source) throws IOException {
        ByteBuffer header = header(source);
        int sectorShift = header.getShort(SECTOR_SHIFT_AT);
        if (sectorShift != 9 && sectorShift != 12) {
            throw new IOException("sectors of 2^" + sectorShift + " bytes");
        }
        long perFatSector = 1L << (sectorShift - 2 + sectorShift);
        long needed = source.size() / perFatSector + 1;
        if (Integer.toUnsignedLong(header.getInt(FAT_SECTORS_AT)) > 2 * needed) {
            throw new EOFException("the file is shorter than it says");
        }
    }

    private static ByteBuffer header(TableSource source) throws IOException {
        try (InputStream in = source.open()) {
            byte[] header = in.readNBytes(HEADER_BYTES);
            if (header.length < HEADER_BYTES) {
                throw new EOFException("no header");
            }
            return ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN);
        }
    }

    /** Returns whether it is known what the file is, though perhaps it cannot be read. */
    boolean isKnown() {
        return hasAny(WORKBOOKS) || hasAny(OLD_WORKBOOKS) || hasAny(List.of(WORD, ENCRYPTED));
    }

    /** Returns why the file holds no workbook that can be read, if that is known. */
    Optional<Issue> refusal(Location file) {
        if (hasAny(List.of(ENCRYPTED))) {
            return Optional.of(TableIssue.PROTECTED.at(file));
        }
        if (hasAny(WORKBOOKS)) {
            return Optional.empty();
        }
        if (hasAny(OLD_WORKBOOKS)) {
            return Optional.of(OfficeIssue.OLD_FILE.at(file, "Excel 5.0/95", "XLSX"));
        }
        return hasAny(List.of(WORD))
                ? Optional.of(OfficeIssue.OLD_FILE.at(file, "Word 97–2003", "DOCX"))
                : Optional.empty();
    }

    private boolean hasAny(List<String> streams) {
        return streams.stream().anyMatch(files.getRoot()::hasEntry);
    }

    /** Returns the bytes of the workbook, which are fewer than the file's. */
    byte[] workbook() throws IOException {
        String name = WORKBOOKS.stream()
                .filter(files.getRoot()::hasEntry)
                .findFirst()
                .orElseThrow(() -> new IOException("no workbook"));
        try (InputStream in = files.createDocumentInputStream(name)) {
            return in.readAllBytes();
        }
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
