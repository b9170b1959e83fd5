/**
 * Tables from CSV files. Start at {@link org.parindex.scoring.io.tables.csv.CsvTableReader} for files of this library, and for those
 * that are too large for the memory; at {@link org.parindex.scoring.io.tables.csv.CsvFormat} for what offices have.
 */
@NullMarked
package org.parindex.scoring.io.tables.csv;

import org.jspecify.annotations.NullMarked;
