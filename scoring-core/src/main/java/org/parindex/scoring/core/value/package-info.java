/** Exact numbers and the names of places in a criterion tree. Start at {@link org.parindex.scoring.core.value.Points}. */
@NullMarked
package org.parindex.scoring.core.value;

import org.jspecify.annotations.NullMarked;
