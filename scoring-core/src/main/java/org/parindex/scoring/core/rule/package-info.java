/**
 * How what a unit brought for a leaf becomes points. A new rule is a new record here that implements {@link
 * org.parindex.scoring.core.rule.ScoringRule}.
 */
@NullMarked
package org.parindex.scoring.core.rule;

import org.jspecify.annotations.NullMarked;
