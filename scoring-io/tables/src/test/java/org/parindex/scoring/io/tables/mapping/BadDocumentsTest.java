package org.parindex.scoring.io.tables.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parindex.scoring.core.audit.Errata;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.io.tables.TableReaders;
import org.parindex.scoring.io.tables.csv.CsvTableReader;
import org.parindex.scoring.io.tables.sheet.ErratumReader;

/** One bad document, or saved mapping, per rejection; the file beside it, ending in {@code .expected}, holds all that is said about it. */
class BadDocumentsTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/parindex/scoring/io/tables/mapping/bad");

    static Stream<Path> documents() {
        return filesIn(FOLDER.resolve("documents"), ".txt");
    }

    static Stream<Path> mappings() {
        return filesIn(FOLDER.resolve("mappings"), ".csv");
    }

    static Stream<Path> errata() {
        return filesIn(FOLDER.resolve("errata"), ".csv");
    }

    private static Stream<Path> filesIn(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void areReportedAsExpected(Path file) throws IOException {
        assertIssues(
                file,
                TableReaders.installed()
                        .read(file.getFileName().toString(), Files.readAllBytes(file))
                        .flatMap(document ->
                                DocumentReader.of(OfficeIndex.SCHEME).read(List.of(document))));
    }

    @ParameterizedTest
    @MethodSource("mappings")
    void ofMappingsAreReportedAsExpected(Path file) throws IOException {
        Checked<Mapping> read = CsvTableReader.standard()
                .read(file.getFileName().toString(), () -> Files.newInputStream(file))
                .flatMap(MappingReader::read);

        assertThat(read.value()).isEmpty();
        assertIssues(file, read);
    }

    @ParameterizedTest
    @MethodSource("errata")
    void ofErrataAreReportedAsExpected(Path file) throws IOException {
        Checked<Errata> read = CsvTableReader.standard()
                .read(file.getFileName().toString(), () -> Files.newInputStream(file))
                .flatMap(ErratumReader::read);

        assertThat(read.value()).isEmpty();
        assertIssues(file, read);
    }

    private static void assertIssues(Path file, Checked<?> read) throws IOException {
        Path expected = Path.of(file.toString().replaceFirst("\\w+$", "expected"));

        assertThat(SmallIndex.issues(read)).containsExactlyElementsOf(Files.readAllLines(expected));
    }
}
