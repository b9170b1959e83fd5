/**
 * Formulas as trees of values: what a scheme file writes as text can be looked into, spelled out and computed exactly. Start at
 * {@link org.parindex.scoring.core.rule.formula.Formula}.
 */
@NullMarked
package org.parindex.scoring.core.rule.formula;

import org.jspecify.annotations.NullMarked;
