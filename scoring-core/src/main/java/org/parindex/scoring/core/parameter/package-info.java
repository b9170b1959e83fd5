/**
 * What a scheme file says, with its places: nodes, the keys of a mapping, and the kinds of rules that such keys can ask for.
 * Start at {@link org.parindex.scoring.core.parameter.Parameters}.
 */
@NullMarked
package org.parindex.scoring.core.parameter;

import org.jspecify.annotations.NullMarked;
