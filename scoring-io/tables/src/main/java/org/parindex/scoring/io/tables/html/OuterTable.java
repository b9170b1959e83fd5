package org.parindex.scoring.io.tables.html;

import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Looks at a table that holds others: is it more than the layout of the page? */
final class OuterTable {

    private static final int LEAST_ROWS = 2;
    private static final int LEAST_CELLS = 2;

    private OuterTable() {}

    /** Returns whether an element is a table with several rows of several cells that have text and no table in them. */
    static boolean holdsCellsOfItsOwn(Element table) {
        return table.normalName().equals("table")
                && rows(table).filter(OuterTable::hasSeveral).limit(LEAST_ROWS).count() == LEAST_ROWS;
    }

    private static Stream<Element> rows(Element table) {
        return table.children().stream().flatMap(section -> section.children().stream());
    }

    private static boolean hasSeveral(Element row) {
        return row.children().stream()
                        .filter(cell -> cell.selectFirst("table") == null && cell.hasText())
                        .limit(LEAST_CELLS)
                        .count()
                == LEAST_CELLS;
    }
}
