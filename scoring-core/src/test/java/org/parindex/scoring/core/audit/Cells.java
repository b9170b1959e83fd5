package org.parindex.scoring.core.audit;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import java.util.HashMap;
import java.util.Map;
import org.parindex.scoring.core.value.Points;

/** Cells and figures of a report with a single column. */
final class Cells {

    private Cells() {}

    static CellKey cell(int row) {
        return new CellKey(0, row, 0);
    }

    static Points points(String text) {
        return Points.parse(text);
    }

    /** Returns figures in the rows from 0 on. */
    static Figures figures(String... column) {
        Map<CellKey, Points> figures = new HashMap<>();
        for (int row = 0; row < column.length; row++) {
            figures.put(cell(row), points(column[row]));
        }
        return Figures.of(figures);
    }

    static ImmutableRangeSet<Points> only(String value) {
        return ImmutableRangeSet.of(Range.singleton(points(value)));
    }
}
