/** Tables from CSV files. Start at {@link org.parindex.scoring.io.tables.csv.CsvTableReader}. */
@NullMarked
package org.parindex.scoring.io.tables.csv;

import org.jspecify.annotations.NullMarked;
