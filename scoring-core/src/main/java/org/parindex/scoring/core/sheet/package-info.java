/**
 * What is assessed and what it brought: units and their score sheets. Start at {@link
 * org.parindex.scoring.core.sheet.ScoreSheet}.
 */
@NullMarked
package org.parindex.scoring.core.sheet;

import org.jspecify.annotations.NullMarked;
