/**
 * How children become their parent, and what a leaf without points counts. A new way is a new record here that implements
 * {@link org.parindex.scoring.core.aggregation.AggregationRule}.
 */
@NullMarked
package org.parindex.scoring.core.aggregation;

import org.jspecify.annotations.NullMarked;
