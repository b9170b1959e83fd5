/**
 * The shipped indices against the figures that were published of them. Start at {@link
 * org.parindex.scoring.examples.published.ShippedIndex}.
 */
@NullMarked
package org.parindex.scoring.examples.published;

import org.jspecify.annotations.NullMarked;
