/** The ordered list of units. Start at {@link org.parindex.scoring.core.ranking.Ranking}. */
@NullMarked
package org.parindex.scoring.core.ranking;

import org.jspecify.annotations.NullMarked;
