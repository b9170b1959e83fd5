package org.parindex.scoring.io.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.io.tables.text.TextFormat;

class TableReadersTest {

    private static final String TEXT = "Điểm năm 2020\n\nTên đơn vị\tĐiểm\nSở Y tế\t1.86\n";

    private static List<String> issues(Checked<Document> read) {
        return read.issues().stream().map(Issue::toString).toList();
    }

    @Test
    void readPathsStreamsAndBytesAlike(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), TEXT);
        byte[] bytes = TEXT.getBytes(UTF_8);

        Document ofPath = TableReaders.installed().read(file).orElseThrow();
        Document ofStream = TableReaders.installed()
                .read(file.toString(), new ByteArrayInputStream(bytes))
                .orElseThrow();

        assertThat(ofStream).isEqualTo(ofPath);
        assertThat(TableReaders.installed().read(file.toString(), bytes).orElseThrow())
                .isEqualTo(ofPath);
        assertThat(ofPath.tables()).extracting(Table::title).containsExactly(Optional.of("Điểm năm 2020"));
    }

    @Test
    void refuseAFileThatCannotBeOpened() {
        assertThat(issues(TableReaders.installed().read(Path.of("absent.txt"))))
                .containsExactly("absent.txt: error TXT-101: The file cannot be opened or read."
                        + " Check its name, that it exists and that you may read it.");
    }

    @Test
    void refuseMoreBytesThanTheLimit() {
        TableReaders readers =
                TableReaders.installed().with(Limits.builder().tableBytes(8).build());

        assertThat(issues(readers.read("a.txt", TEXT.getBytes(UTF_8))))
                .containsExactly("a.txt: error TXT-102: The file is larger than 8 bytes, the most that is read.");
    }

    @Test
    void refuseMoreTablesThanTheLimit() {
        TableReaders readers =
                TableReaders.installed().with(Limits.builder().tables(1).build());
        byte[] twice = (TEXT + "\n" + TEXT).getBytes(UTF_8);

        assertThat(issues(readers.read("a.txt", TEXT.getBytes(UTF_8)))).isEmpty();
        assertThat(issues(readers.read("a.txt", twice)))
                .containsExactly("a.txt: error TAB-113: There are more than 1 tables, the most that are read."
                        + " Split the file, or delete what does not belong to it.");
    }

    @Test
    void nameTheFormatsWhereNoneFits() {
        TableReaders readers = TableReaders.of(List.of(new ShoutingFormat()));

        assertThat(issues(readers.read("a.bin", new byte[] {1, 2, 3})))
                .containsExactly("a.bin: error TAB-108: The format of the file is not known. Known formats: shouting."
                        + " Save the table as XLSX or CSV; for XLS and DOCX the module scoring-io-office is needed.");
    }

    @Test
    void trustTheContentMoreThanTheName() {
        TableReaders readers = TableReaders.of(List.of(new TextFormat(), new ShoutingFormat()));

        Checked<Document> read = readers.read("a.txt", "!A".getBytes(UTF_8));

        assertThat(read.value()).isPresent();
        assertThat(issues(read))
                .containsExactly("a.txt: warning TAB-110: The name ends in .txt, but the content is shouting;"
                        + " it was read as shouting.");
    }

    @Test
    void turnWhateverAFormatThrowsIntoAnIssue() {
        TableReaders readers = TableReaders.of(List.of(new ShoutingFormat()));

        assertThat(issues(readers.read("a.txt", "!!".getBytes(UTF_8))))
                .containsExactly("a.txt: error TAB-109: The file is damaged, or not what it seems: it cannot be read as"
                        + " shouting. Open it in the program that made it, and save it again.");
    }

    @Test
    void goOnWithoutAFormatThatCannotBeLoaded(@TempDir Path folder) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(TableFormat.class.getName()), "org.example.Absent");

        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            TableReaders readers = TableReaders.of(loader);

            assertThat(readers.read("a.txt", TEXT.getBytes(UTF_8)).hasErrors()).isFalse();
            assertThat(readers.faults().stream().map(Issue::toString))
                    .containsExactly("error TAB-111: A table format cannot be used: " + TableFormat.class.getName()
                            + ": Provider org.example.Absent not found.");
        }
    }

    @Test
    void sayThatThereIsNoTable() {
        assertThat(issues(TableReaders.installed().read("a.txt", "Điểm năm 2020\n".getBytes(UTF_8))))
                .containsExactly("a.txt: error TAB-112: There is no table in the file."
                        + " A table has a row of headings and at least one row below it.");
    }
}
