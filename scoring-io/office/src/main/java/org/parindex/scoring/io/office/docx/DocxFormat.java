package org.parindex.scoring.io.office.docx;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.io.tables.Document;
import org.parindex.scoring.io.tables.TableFormat;
import org.parindex.scoring.io.tables.TableIssue;
import org.parindex.scoring.io.tables.TableSource;
import org.parindex.scoring.io.tables.zip.Archive;

/**
 * Reads tables from documents of Word (DOCX), transitional and strict (ECMA-376, part 1).
 *
 * <ul>
 *   <li>The tables of the body count, each with the paragraphs before it as lines of text; so do tables within tables, as tables
 *       of their own. Headers, footers, notes, comments, text boxes and pictures do not.
 *   <li>A cell has the text that is printed: its paragraphs and lines joined by a blank; of a field its result. An equation stands
 *       there as U+FFFC, so that it is never taken for a number.
 *   <li>A cell over several columns has its text in the first of them; what goes on from the row above is {@link
 *       org.parindex.scoring.io.tables.Cell.Kind#MERGED}.
 *   <li>Of tracked changes, what was inserted counts and what was deleted does not. Hidden text does not count either, unless a
 *       style hides it. Both are reported once, where they are first met.
 *   <li>A place is the number of the table in the document, the row, and the column of the table's grid.
 * </ul>
 */
public final class DocxFormat implements TableFormat {

    /** Makes the format. */
    public DocxFormat() {}

    @Override
    public String id() {
        return "docx";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("docx", "docm");
    }

    @Override
    public boolean recognises(TableSource source) {
        return isArchive(source)
                && Archive.read(source, Limits.standard())
                        .value()
                        .flatMap(DocxFormat::mainPart)
                        .isPresent();
    }

    private static boolean isArchive(TableSource source) {
        return source.startsWith('P', 'K', 3, 4);
    }

    private static Optional<String> mainPart(Archive archive) {
        try {
            return MainPart.of(archive);
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    @Override
    public Checked<Document> read(TableSource source, Limits limits) {
        return isArchive(source)
                ? Archive.read(source, limits).flatMap(archive -> read(source.file(), archive, limits))
                : damaged(source.file());
    }

    private Checked<Document> read(String file, Archive archive, Limits limits) {
        try {
            Optional<String> part = MainPart.of(archive);
            return part.isPresent() ? new BodyReader(file, limits).read(archive.open(part.get())) : damaged(file);
        } catch (IOException damaged) {
            return damaged(file);
        }
    }

    private Checked<Document> damaged(String file) {
        return Checked.failed(TableIssue.DAMAGED.at(Location.of(file), id()));
    }
}
