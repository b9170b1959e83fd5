package org.parindex.scoring.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFileTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("báo cáo.md");
    }

    private List<String> namesInFolder() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(found -> found.getFileName().toString()).sorted().toList();
        }
    }

    @Nested
    class Writes {

        @Test
        void theWholeTextAsUtf8AndNothingElse() throws IOException {
            String text = "Sở Nội vụ\n".repeat(100_000);
            OutputFile.write(file, text);

            assertThat(Files.readAllBytes(file)).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
            assertThat(namesInFolder()).containsExactly("báo cáo.md");
        }

        @Test
        void anEmptyText() throws IOException {
            OutputFile.write(file, "");

            assertThat(file).isEmptyFile();
        }

        @Test
        void bytesAsTheyAre() throws IOException {
            byte[] bytes = {0, (byte) 0xFF, '\r', '\n', (byte) 0x80, 0x1A};
            OutputFile.write(file, bytes);

            assertThat(file).hasBinaryContent(bytes);
            assertThat(namesInFolder()).containsExactly("báo cáo.md");
        }

        @Test
        void inThePlaceOfALongerFile() throws IOException {
            Files.writeString(file, "a former and much longer text");
            OutputFile.write(file, "new");

            assertThat(file).hasContent("new");
            assertThat(namesInFolder()).containsExactly("báo cáo.md");
        }

        @Test
        void aFileThatIsNamedWithoutItsFolder() throws IOException {
            Path bare = Path.of("target-of-output-file-test.txt");
            try {
                OutputFile.write(bare, "new");
                assertThat(bare).hasContent("new");
            } finally {
                Files.deleteIfExists(bare);
            }
        }

        @Test
        void withThePermissionsOfAnyNewFile() throws IOException {
            assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
            Path other = Files.createFile(folder.resolve("other"));
            OutputFile.write(file, "new");

            assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(other));
        }

        @Test
        void withThePermissionsOfTheFileThatItReplaces() throws IOException {
            assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
            Files.writeString(file, "old");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
            OutputFile.write(file, "new");

            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-r-----");
        }

        @Test
        void behindALinkWithoutReplacingTheLink() throws IOException {
            Files.writeString(file, "old");
            Path link = Files.createSymbolicLink(folder.resolve("link"), file);
            OutputFile.write(link, "new");

            assertThat(link).isSymbolicLink().hasContent("new");
            assertThat(file).isRegularFile().hasContent("new");
        }
    }

    @Nested
    class Fails {

        @Test
        void whereTheFolderIsMissing() {
            assertThatThrownBy(() -> OutputFile.write(folder.resolve("no/such/file.md"), "new"))
                    .isInstanceOf(NoSuchFileException.class);
            assertThat(folder).isEmptyDirectory();
        }

        @Test
        void whereTheFolderIsAFile() throws IOException {
            Files.writeString(file, "old");

            assertThatThrownBy(() -> OutputFile.write(file.resolve("file.md"), "new"))
                    .isInstanceOf(FileSystemException.class);
            assertThat(file).hasContent("old");
            assertThat(namesInFolder()).containsExactly("báo cáo.md");
        }

        @Test
        void whereTheTargetIsAFolder() throws IOException {
            Files.createDirectory(file);

            assertThatThrownBy(() -> OutputFile.write(file, "new"))
                    .isInstanceOf(FileSystemException.class)
                    .hasMessage(file + ": not a regular file");
            assertThat(file).isEmptyDirectory();
            assertThat(namesInFolder()).containsExactly("báo cáo.md");
        }

        @Test
        void whereTheTargetIsALinkToNothing() throws IOException {
            Path link = Files.createSymbolicLink(folder.resolve("link"), file);

            assertThatThrownBy(() -> OutputFile.write(link, "new"))
                    .isInstanceOf(FileSystemException.class)
                    .hasMessage(link + ": not a regular file");
            assertThat(namesInFolder()).containsExactly("link");
        }

        @Test
        void whereTheTargetMayNotBeWritten() throws IOException {
            Files.writeString(file, "old");
            assumeTrue(file.toFile().setWritable(false));
            assumeFalse(Files.isWritable(file), "the superuser may write anything");

            assertThatThrownBy(() -> OutputFile.write(file, "new"))
                    .isInstanceOf(AccessDeniedException.class)
                    .hasMessage(file.toString());
            assertThat(file).hasContent("old");
        }

        @Test
        void whereTheTargetIsTheRootOfAll() {
            assertThatThrownBy(() -> OutputFile.write(folder.getRoot(), "new"))
                    .isInstanceOf(FileSystemException.class)
                    .hasMessage(folder.getRoot() + ": not a regular file");
        }

        @Test
        void whereTheTargetIsNoFileAtAllSuchAsASocketOrADevice() throws IOException {
            Path socket = folder.resolve("socket");
            try (ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
                channel.bind(UnixDomainSocketAddress.of(socket));

                assertThatThrownBy(() -> OutputFile.write(socket, "new"))
                        .isInstanceOf(FileSystemException.class)
                        .hasMessage(socket + ": not a regular file");
                assertThat(Files.isRegularFile(socket)).isFalse();
            }
        }

        @Test
        void whereTheNameIsTooLongAfterAllIsWritten() throws IOException {
            Files.writeString(file, "old");

            assertThatThrownBy(() -> OutputFile.write(folder.resolve("x".repeat(5_000)), "new"))
                    .isInstanceOf(IOException.class);
            assertThat(namesInFolder()).containsExactly("báo cáo.md");
        }

        /** A limit on the size of files stands for a full disk: the bytes before it are written. */
        @ParameterizedTest
        @ValueSource(ints = {0, 1, 7})
        void whereTheDiskIsFullAfterSomeBlocks(int blocks) throws IOException, InterruptedException {
            assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
            Path old = Files.writeString(folder.resolve("old"), "old");
            String java =
                    Path.of(System.getProperty("java.home"), "bin", "java").toString();
            String call = "ulimit -f " + blocks + " && exec '" + java
                    + "' -XX:-UsePerfData -cp target/classes:target/test-classes " + FullDisk.class.getName() + " '"
                    + old + "'";
            Process process = new ProcessBuilder("/bin/sh", "-c", call)
                    .redirectErrorStream(true)
                    .start();

            assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("failed");
            assertThat(old).hasContent("old");
            assertThat(namesInFolder()).containsExactly("old");
        }

        @Test
        void whereTheFolderMayNotBeWritten() throws IOException {
            assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
            Files.writeString(file, "old");
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
            try {
                assumeFalse(Files.isWritable(folder), "the superuser may write anywhere");
                assertThatThrownBy(() -> OutputFile.write(file, "new")).isInstanceOf(IOException.class);
                assertThat(file).hasContent("old");
            } finally {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }
}
