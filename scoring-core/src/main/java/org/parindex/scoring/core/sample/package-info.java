/** What many units brought for one criterion, and its statistics, exact. Start at {@link org.parindex.scoring.core.sample.Sample}. */
@NullMarked
package org.parindex.scoring.core.sample;

import org.jspecify.annotations.NullMarked;
