/**
 * The definition of every result: a scheme and score sheets become scorecards. Start at {@link
 * org.parindex.scoring.core.score.Scorer}.
 */
@NullMarked
package org.parindex.scoring.core.score;

import org.jspecify.annotations.NullMarked;
