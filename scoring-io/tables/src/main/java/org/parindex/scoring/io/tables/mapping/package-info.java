/**
 * What tables mean: scores become entries of score sheets, others units or totals of a previous year. Start at {@link
 * org.parindex.scoring.io.tables.mapping.ScoreSheetReader}.
 */
@NullMarked
package org.parindex.scoring.io.tables.mapping;

import org.jspecify.annotations.NullMarked;
