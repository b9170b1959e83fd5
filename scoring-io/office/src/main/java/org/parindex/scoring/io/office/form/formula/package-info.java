/** The live points of a form as formulas of a spreadsheet, which give the digits of scoring or nothing. */
@NullMarked
package org.parindex.scoring.io.office.form.formula;

import org.jspecify.annotations.NullMarked;
