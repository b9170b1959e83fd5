/** Tables from XLSX workbooks. Start at {@link org.parindex.scoring.io.tables.xlsx.XlsxTableReader}. */
@NullMarked
package org.parindex.scoring.io.tables.xlsx;

import org.jspecify.annotations.NullMarked;
