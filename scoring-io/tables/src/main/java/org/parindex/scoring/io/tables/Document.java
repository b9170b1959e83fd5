package org.parindex.scoring.io.tables;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * The tables of one file, in their order.
 *
 * @param file the file's name as the caller gave it
 * @param tables at least one, unless the issues of reading say why there is none
 */
public record Document(String file, List<Table> tables) {

    public Document {
        requireNonNull(file, "file");
        tables = ImmutableList.copyOf(tables);
    }
}
