/** Tables from workbooks of Excel 97 to 2003. Start at {@link org.parindex.scoring.io.office.xls.XlsFormat}. */
@NullMarked
package org.parindex.scoring.io.office.xls;

import org.jspecify.annotations.NullMarked;
