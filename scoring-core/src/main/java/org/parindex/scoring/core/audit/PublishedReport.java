package org.parindex.scoring.core.audit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A report as it was printed, with what each of its tables, columns and rows is about.
 *
 * @param file its name, as issues and findings show it
 * @param tables those that hold figures of a scheme, in printed order; may be none
 */
public record PublishedReport(String file, List<PublishedTable> tables) {

    public PublishedReport {
        requireNonNull(file, "file");
        tables = ImmutableList.copyOf(tables);
    }
}
