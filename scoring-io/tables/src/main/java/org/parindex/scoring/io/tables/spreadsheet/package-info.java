/** What spreadsheets of any format have in common. Not for users of the module. */
@NullMarked
package org.parindex.scoring.io.tables.spreadsheet;

import org.jspecify.annotations.NullMarked;
