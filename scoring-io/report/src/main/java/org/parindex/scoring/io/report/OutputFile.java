package org.parindex.scoring.io.report;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/** Writes files whole or not at all: whatever fails, the former file is untouched and nothing is left beside it. */
public final class OutputFile {

    private OutputFile() {}

    /**
     * Writes a text as UTF-8, in the place that {@link #write(Path, byte[])} tells.
     *
     * @throws IOException if it could not be written; then there is no new file
     */
    public static void write(Path file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes bytes, such as a workbook, in the place of an existing file, whose permissions are kept, or behind a link to
     * one; never in the place of a folder, a device, a link to nothing, or a file that may not be written.
     *
     * @throws IOException if they could not be written; then there is no new file
     */
    public static void write(Path file, byte[] content) throws IOException {
        boolean exists = Files.exists(file);
        Path target = exists ? file.toRealPath() : file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || isTaken(target)) {
            throw new FileSystemException(file.toString(), null, "not a regular file");
        }
        if (exists && !Files.isWritable(target)) {
            throw new AccessDeniedException(file.toString());
        }
        Path draft = Files.createFile(folder.resolve("." + UUID.randomUUID() + ".tmp"));
        try {
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                if (exists) {
                    copyPermissions(target, draft);
                }
                fill(channel, ByteBuffer.wrap(content));
            }
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Links are followed to what is there before; one that is left leads nowhere. */
    private static boolean isTaken(Path target) {
        return Files.exists(target, LinkOption.NOFOLLOW_LINKS)
                && !Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS);
    }

    private static void fill(FileChannel channel, ByteBuffer content) throws IOException {
        while (content.hasRemaining()) {
            channel.write(content);
        }
        channel.force(true);
    }

    /** A file that others may not read stays so. */
    private static void copyPermissions(Path former, Path draft) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(former, PosixFileAttributeView.class);
        if (view != null) {
            Files.setPosixFilePermissions(draft, view.readAttributes().permissions());
        }
    }
}
