package org.parindex.scoring.io.tables.xlsx;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.io.tables.Row;

/**
 * A sheet as it stands, before anybody asks which of its rows make a table.
 *
 * @param location the file and the sheet
 * @param isHidden whether people do not see it
 * @param rows from top to bottom; cells are counted from the first column, whatever is empty
 */
public record XlsxSheet(Location location, boolean isHidden, List<Row> rows) {

    public XlsxSheet {
        requireNonNull(location, "location");
        rows = ImmutableList.copyOf(rows);
    }
}
