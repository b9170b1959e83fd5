package org.parindex.scoring.core.audit;

/**
 * Which cell of a report is meant.
 *
 * @param table the index of the table in the report, from 0
 * @param row the index of the row in the table, from 0
 * @param column the index of the column, from 0
 */
record CellKey(int table, int row, int column) implements Comparable<CellKey> {

    @Override
    public int compareTo(CellKey other) {
        int tables = Integer.compare(table, other.table);
        int rows = tables != 0 ? tables : Integer.compare(row, other.row);
        return rows != 0 ? rows : Integer.compare(column, other.column);
    }
}
