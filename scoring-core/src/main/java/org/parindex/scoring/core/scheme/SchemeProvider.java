package org.parindex.scoring.core.scheme;

import java.util.List;
import org.parindex.scoring.core.issue.Checked;

/**
 * What a jar implements to bring schemes into the catalogue, named in its {@code module-info} and in {@code
 * META-INF/services}.
 */
public interface SchemeProvider {

    /** Returns the ids of the schemes, known without reading any of them. */
    List<SchemeId> ids();

    /**
     * Reads a scheme.
     *
     * @param id one of {@link #ids}
     * @param bases where a scheme is looked up that this one extends
     */
    Checked<Scheme> read(SchemeId id, Schemes bases);
}
