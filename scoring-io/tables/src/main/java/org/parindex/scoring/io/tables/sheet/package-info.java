/**
 * The library's own tables: scores become score sheets, others units or totals of a previous year. Start at {@link
 * org.parindex.scoring.io.tables.sheet.ScoreSheetReader}.
 */
@NullMarked
package org.parindex.scoring.io.tables.sheet;

import org.jspecify.annotations.NullMarked;
