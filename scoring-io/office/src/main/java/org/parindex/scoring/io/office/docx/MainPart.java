package org.parindex.scoring.io.office.docx;

import java.io.IOException;
import java.util.Optional;
import org.parindex.scoring.io.tables.zip.Archive;

/** Which part of the archive is the document: the relations of the archive say so (ECMA-376, part 2, 9.3). */
final class MainPart {

    private static final String RELATIONS = "_rels/.rels";
    private static final String TYPE = "/officeDocument";
    private static final String FOLDER = "word/";

    private MainPart() {}

    /** Returns its name, such as {@code word/document.xml}; empty if this is no document of Word. */
    static Optional<String> of(Archive archive) throws IOException {
        if (!archive.has(RELATIONS)) {
            return Optional.empty();
        }
        try (Xml xml = Xml.open(archive.open(RELATIONS))) {
            while (xml.next()) {
                if (xml.isStart() && xml.anyAttribute("Type").endsWith(TYPE)) {
                    String target = xml.anyAttribute("Target");
                    return Optional.of(target.startsWith("/") ? target.substring(1) : target)
                            .filter(part -> part.startsWith(FOLDER))
                            .filter(archive::has);
                }
            }
            return Optional.empty();
        }
    }
}
