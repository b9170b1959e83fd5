/** What the readers of tables share: columns by their fixed names, and names as rows of words. Not for other modules. */
@NullMarked
package org.parindex.scoring.io.tables.columns;

import org.jspecify.annotations.NullMarked;
