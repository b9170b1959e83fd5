package org.parindex.scoring.io.tables;

import java.util.Set;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Limits;

/**
 * Reads the tables of one file format. A jar adds a format by naming an implementation, in {@code module-info} and in {@code
 * META-INF/services}; it must be free to share between threads.
 */
public interface TableFormat {

    /** Returns the name of the format, such as {@code xlsx}: lower-case letters, digits and {@code -}. */
    String id();

    /** Returns the endings of file names that mean this format, in lower case and without the point. */
    Set<String> extensions();

    /** Returns whether the content shows that it is this format, whatever the file is called; false where that cannot be told. */
    boolean recognises(TableSource source);

    /**
     * Reads all tables of a file. What can be read is returned beside the issues; a file that holds no table is a failure.
     *
     * @param limits how much is read before the file is refused
     */
    Checked<Document> read(TableSource source, Limits limits);
}
