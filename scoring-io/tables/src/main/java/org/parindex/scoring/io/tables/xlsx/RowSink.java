package org.parindex.scoring.io.tables.xlsx;

import org.parindex.scoring.io.tables.bounds.Refusal;

/** Takes what a sheet holds. */
interface RowSink {

    /** Takes a row that holds something; rows come as the file has them, which need not be from top to bottom. */
    void row(RowCells row) throws Refusal;

    /** Takes cells that are merged; they come behind all rows. */
    void merged(Area area) throws Refusal;
}
