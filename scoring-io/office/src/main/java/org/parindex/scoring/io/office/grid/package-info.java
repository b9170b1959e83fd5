/** The cells of one table, put in any order. Start at {@link org.parindex.scoring.io.office.grid.Grid}. */
@NullMarked
package org.parindex.scoring.io.office.grid;

import org.jspecify.annotations.NullMarked;
