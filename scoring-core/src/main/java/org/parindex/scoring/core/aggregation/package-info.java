/**
 * How children become their parent, and what a leaf without points counts. A new way is a record that implements {@link
 * org.parindex.scoring.core.aggregation.AggregationRule}, with its {@link
 * org.parindex.scoring.core.aggregation.AggregationKind}, which is named in the {@code module-info} and in {@code
 * META-INF/services}.
 */
@NullMarked
package org.parindex.scoring.core.aggregation;

import org.jspecify.annotations.NullMarked;
