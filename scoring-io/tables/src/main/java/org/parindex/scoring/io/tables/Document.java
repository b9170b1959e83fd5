package org.parindex.scoring.io.tables;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Location;

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

    /** Returns the table of a document that holds just one, such as a list of units; if there are others, they must not get lost. */
    public Checked<Table> onlyTable() {
        return tables.size() == 1
                ? Checked.of(tables.get(0))
                : Checked.failed(TableIssue.SEVERAL_TABLES.at(Location.of(file), tables.size()));
    }
}
