/** Tables from documents of Word. Start at {@link org.parindex.scoring.io.office.docx.DocxFormat}. */
@NullMarked
package org.parindex.scoring.io.office.docx;

import org.jspecify.annotations.NullMarked;
