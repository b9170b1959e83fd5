package org.parindex.scoring.io.office.xls;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.io.office.xls.Books.book;
import static org.parindex.scoring.io.office.xls.Books.cell;
import static org.parindex.scoring.io.office.xls.Books.read;
import static org.parindex.scoring.io.office.xls.Books.scores;
import static org.parindex.scoring.io.office.xls.Books.text;

import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.io.office.Shown;

class XlsRefusalsTest {

    private static final String DAMAGED =
            "a.xls: error TAB-109: The file is damaged, or not what it seems: it cannot be"
                    + " read as xls. Open it in the program that made it, and save it again.";
    private static final String PROTECTED = "a.xls: error TAB-124: The file is protected by a password."
            + " Remove the password in the program that made it, and save it again.";

    private static final byte[] SCORES = scores(sheet -> {});

    private static List<String> issues(byte[] book) {
        return Shown.issues(read(book));
    }

    /** Returns a container with one stream. */
    private static byte[] container(String stream, byte[] content) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(content), stream);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] workbook(byte[] book) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(book))) {
            return files.createDocumentInputStream("Workbook").readAllBytes();
        }
    }

    @Nested
    class OtherFiles {

        @ParameterizedTest
        @EnumSource(
                value = EncryptionMode.class,
                names = {"agile", "standard"})
        void workbooksOfTodayThatHaveAPassword(EncryptionMode mode) throws Exception {
            try (POIFSFileSystem files = new POIFSFileSystem()) {
                var encryptor = new EncryptionInfo(mode).getEncryptor();
                encryptor.confirmPassword("secret");
                try (var out = encryptor.getDataStream(files)) {
                    out.write(new byte[100]);
                }
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                files.writeFilesystem(out);

                assertThat(issues(out.toByteArray())).containsExactly(PROTECTED);
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"secret", "VelvetSweatshop"})
        void workbooksThatHaveAPassword(String password) throws IOException {
            byte[] book;
            try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(SCORES))) {
                Biff8EncryptionKey.setCurrentUserPassword(password);
                book = Books.bytes(workbook);
            } finally {
                Biff8EncryptionKey.setCurrentUserPassword(null);
            }

            assertThat(issues(book)).containsExactly(PROTECTED);
        }

        @Test
        void workbooksOfExcel95() throws IOException {
            assertThat(issues(container("Book", new byte[100])))
                    .containsExactly("a.xls: error TAB-151: This is a file of Excel 5.0/95, which is not read."
                            + " Open it in an office program and save it as XLSX.");
        }

        @Test
        void documentsOfWord2003() throws IOException {
            assertThat(issues(container("WordDocument", new byte[100])))
                    .containsExactly("a.xls: error TAB-151: This is a file of Word 97–2003, which is not read."
                            + " Open it in an office program and save it as DOCX.");
        }

        @Test
        void containersOfOtherThings() throws IOException {
            assertThat(issues(container("Message", new byte[100]))).containsExactly(DAMAGED);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "unit,1.1\nA,2\n", "\u00D0\u00CF\u0011"})
        void filesThatAreNoContainer(String text) {
            assertThat(issues(text.getBytes(ISO_8859_1))).containsExactly(DAMAGED);
        }
    }

    @Nested
    class Damage {

        @Test
        void containersThatClaimToBeHuge() {
            byte[] book = SCORES.clone();
            ByteBuffer.wrap(book).order(ByteOrder.LITTLE_ENDIAN).putInt(44, 30_000);

            assertThat(issues(book)).containsExactly(DAMAGED);
        }

        /** POI follows them by recursion, which a small stack ends as a big one would end more of them. */
        @Test
        void foldersInFoldersWithoutEnd() throws Exception {
            byte[] folders = foldersInFolders(3_000);
            List<List<String>> answers = new ArrayList<>();
            Thread reader = new Thread(null, () -> answers.add(issues(folders)), "small stack", 1 << 17);
            reader.start();
            reader.join();

            assertThat(answers).containsExactly(List.of(DAMAGED));
        }

        private byte[] foldersInFolders(int count) throws IOException {
            try (POIFSFileSystem files = new POIFSFileSystem()) {
                DirectoryEntry folder = files.getRoot();
                for (int depth = 0; depth < count; depth++) {
                    folder = folder.createDirectory("a");
                }
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                files.writeFilesystem(out);
                return out.toByteArray();
            }
        }

        @Test
        void sharedTextsThatClaimToBeMany() throws IOException {
            byte[] stream = workbook(SCORES);
            int table = Bytes.indexOf(stream, new byte[] {(byte) 0xFC, 0x00});
            ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN).putInt(table + 8, Integer.MAX_VALUE);

            assertThat(issues(container("Workbook", stream))).containsExactly(DAMAGED);
        }

        @Test
        void workbooksThatEndBehindTheListOfSheets() throws IOException {
            byte[] stream = workbook(SCORES);
            int sheet = Bytes.indexOf(
                    Arrays.copyOfRange(stream, 4, stream.length),
                    new byte[] {0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x10});

            assertThat(issues(container("Workbook", Arrays.copyOf(stream, sheet + 4))))
                    .containsExactly(DAMAGED);
        }

        @Test
        void twoValuesInOneCell() throws IOException {
            byte[] stream = workbook(scores(sheet -> cell(sheet, "C2").setCellValue(8)));
            int number = Bytes.lastIndexOf(stream, (byte) 0);
            int second = lastNumber(stream, number);
            stream[second + 6] = 1;

            assertThat(issues(container("Workbook", stream))).containsExactly(DAMAGED);
        }

        /** Finds the last record of a number; its column stands 6 bytes behind. */
        private int lastNumber(byte[] stream, int from) {
            for (int i = from; i >= 0; i--) {
                if (stream[i] == 0x03 && stream[i + 1] == 0x02 && stream[i + 2] == 14 && stream[i + 3] == 0) {
                    return i;
                }
            }
            throw new AssertionError("no number");
        }
    }

    @Nested
    class Excess {

        @Test
        void tooManyRows() {
            byte[] book = scores(sheet -> {
                for (int row = 3; row <= 5; row++) {
                    text(sheet, "A" + row, "Unit " + row);
                }
            });

            assertThat(Shown.issues(read(book, Limits.builder().rows(3).build())))
                    .containsExactly(
                            "a.xls, sheet \"Scores\", row 5: error TAB-102: There are more than 3 rows, the most"
                                    + " that are read.");
        }

        @Test
        void tooManyColumns() {
            byte[] book = scores(sheet -> text(sheet, "E2", "far"));

            assertThat(Shown.issues(read(book, Limits.builder().columns(4).build())))
                    .containsExactly(
                            "a.xls, sheet \"Scores\", cell E2: error TAB-103: There are more than 4 columns, the"
                                    + " most that are read.");
        }

        @Test
        void tooManyCellsWithTheAbsentOnesBetween() {
            byte[] book = scores(sheet -> text(sheet, "J3", "far"));

            assertThat(Shown.issues(read(book, Limits.builder().cells(13).build())))
                    .containsExactly(
                            "a.xls, sheet \"Scores\", cell I3: error TAB-107: There are more than 13 cells, the"
                                    + " most that are read.");
            assertThat(Shown.issues(read(book, Limits.builder().cells(14).build())))
                    .isEmpty();
        }

        @Test
        void moreSharedTextsThanCells() {
            assertThat(Shown.issues(read(SCORES, Limits.builder().cells(2).build())))
                    .containsExactly("a.xls: error TAB-107: There are more than 2 cells, the most that are read.");
        }

        @Test
        void tooManyCellsInAllSheets() {
            byte[] book = scores(sheet -> {
                HSSFSheet second = sheet.getWorkbook().createSheet("More");
                text(second, "A1", "Unit");
                text(second, "B1", "Points");
            });
            var read = read(book, Limits.builder().cells(5).build());

            assertThat(read.value().orElseThrow().tables()).hasSize(1);
            assertThat(Shown.issues(read))
                    .containsExactly(
                            "a.xls, sheet \"More\", cell B1: error TAB-107: There are more than 5 cells, the most"
                                    + " that are read.");
        }

        @Test
        void longCells() {
            byte[] book = scores(sheet -> text(sheet, "A3", "Finance"));

            assertThat(Shown.issues(
                            read(book, Limits.builder().cellCharacters(6).build())))
                    .containsExactly("a.xls, sheet \"Scores\", cell A3: error TAB-104: The cell is longer than 6"
                            + " characters, the most that are read.");
        }

        /** 300 cells share a text of 30,000 characters, which the file holds once. */
        @Test
        void sharedTextsThatGrowBeyondAnyFile() {
            byte[] book = book(workbook -> {
                HSSFSheet sheet = workbook.createSheet("Scores");
                for (int row = 1; row <= 300; row++) {
                    text(sheet, "A" + row, " " + "x".repeat(30_000));
                }
            });

            assertThat(Shown.issues(
                            read(book, Limits.builder().tableBytes(1_000_000).build())))
                    .containsExactly(
                            "a.xls, sheet \"Scores\", cell A34: error TAB-152: The cells together hold more than"
                                    + " 1000000 characters, the most that are read.");
        }
    }
}
