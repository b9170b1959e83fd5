package org.parindex.scoring.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.issue.TextIssue;
import org.parindex.scoring.io.tables.TableSource;

/** The bytes of the files that a call names; of a folder those of all files in it, in the order of their names. */
final class InputFiles {

    private final Documents documents;

    InputFiles(Documents documents) {
        this.documents = documents;
    }

    List<TableSource> read(List<String> filesOrFolders) {
        List<TableSource> sources = new ArrayList<>();
        for (String argument : filesOrFolders) {
            documents
                    .keep(SubCommand.path(argument).flatMap(InputFiles::files))
                    .ifPresent(files ->
                            files.forEach(file -> documents.keep(source(file)).ifPresent(sources::add)));
        }
        return sources;
    }

    private static Checked<TableSource> source(Path file) {
        return TableSource.read(file.toString(), () -> Files.newInputStream(file), Limits.standard());
    }

    private static Checked<List<Path>> files(Path fileOrFolder) {
        if (!Files.isDirectory(fileOrFolder)) {
            return Checked.of(List.of(fileOrFolder));
        }
        Location place = Location.of(fileOrFolder.toString());
        try (Stream<Path> entries = Files.list(fileOrFolder)) {
            List<Path> files = entries.filter(InputFiles::isMeant).sorted().toList();
            return files.isEmpty() ? Checked.failed(CliIssue.EMPTY_FOLDER.at(place)) : Checked.of(files);
        } catch (IOException unreadable) {
            return Checked.failed(TextIssue.UNREADABLE.at(place));
        }
    }

    /** Office programs leave files beside those that are open, and systems leave hidden ones. */
    private static boolean isMeant(Path entry) {
        String name = entry.getFileName().toString();
        try {
            return Files.isRegularFile(entry)
                    && !name.startsWith("~$")
                    && !name.startsWith(".")
                    && !Files.isHidden(entry);
        } catch (IOException unknown) {
            return true;
        }
    }
}
