package org.parindex.scoring.io.tables.mapping;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What the tables of some documents were taken for: a value that can be shown, kept and used again.
 *
 * @param documents each document once, in order
 */
public record Mapping(List<DocumentMapping> documents) {

    public Mapping {
        documents = ImmutableList.copyOf(documents);
    }
}
