package org.parindex.scoring.io.tables.mapping;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What the tables of one document were taken for.
 *
 * @param file the document's name
 * @param tables each table once, in order
 */
public record DocumentMapping(String file, List<TableMapping> tables) {

    public DocumentMapping {
        requireNonNull(file, "file");
        tables = ImmutableList.copyOf(tables);
    }
}
