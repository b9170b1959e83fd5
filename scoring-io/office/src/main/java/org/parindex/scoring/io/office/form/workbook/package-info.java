/** The workbook of a form: its sheets, how they look, and what their cells take. */
@NullMarked
package org.parindex.scoring.io.office.form.workbook;

import org.jspecify.annotations.NullMarked;
