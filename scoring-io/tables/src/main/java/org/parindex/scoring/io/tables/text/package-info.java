/** Tables from text with tabs between the cells. Start at {@link org.parindex.scoring.io.tables.text.TextFormat}. */
@NullMarked
package org.parindex.scoring.io.tables.text;

import org.jspecify.annotations.NullMarked;
