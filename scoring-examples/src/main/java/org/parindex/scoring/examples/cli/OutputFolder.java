package org.parindex.scoring.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.parindex.scoring.io.report.OutputFile;

/** Writes a new folder whole or not at all. */
final class OutputFolder {

    private OutputFolder() {}

    /** Returns whether there is anything that the folder would replace; an empty folder is nothing. */
    static boolean isTaken(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Files.exists(folder);
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isPresent();
        }
    }

    /** @throws IOException if it could not be written; then there is no new file */
    static void write(Path folder, Map<String, byte[]> files) throws IOException {
        Path target = folder.toAbsolutePath().normalize();
        Path draft = Files.createDirectory(target.resolveSibling("." + UUID.randomUUID() + ".tmp"));
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                OutputFile.write(draft.resolve(file.getKey()), file.getValue());
            }
            Files.deleteIfExists(target);
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            delete(draft);
        }
    }

    private static void delete(Path draft) throws IOException {
        if (Files.exists(draft)) {
            try (Stream<Path> entries = Files.list(draft)) {
                for (Path entry : entries.toList()) {
                    Files.delete(entry);
                }
            }
            Files.delete(draft);
        }
    }
}
