/**
 * What tables mean: rows become units and cells become entries. Start at {@link
 * org.parindex.scoring.io.tables.mapping.ScoreSheetReader}.
 */
@NullMarked
package org.parindex.scoring.io.tables.mapping;

import org.jspecify.annotations.NullMarked;
