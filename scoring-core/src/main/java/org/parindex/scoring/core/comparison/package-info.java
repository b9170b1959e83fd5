/** Two years side by side. Start at {@link org.parindex.scoring.core.comparison.Comparison}. */
@NullMarked
package org.parindex.scoring.core.comparison;

import org.jspecify.annotations.NullMarked;
