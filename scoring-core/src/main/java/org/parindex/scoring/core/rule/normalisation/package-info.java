/**
 * Rules that bring numbers of different kinds onto one scale: by goalposts, by mean and deviation, by rank, or by the distance
 * to a target. What depends on all units is fitted to a sample first.
 */
@NullMarked
package org.parindex.scoring.core.rule.normalisation;

import org.jspecify.annotations.NullMarked;
