/**
 * How what a unit brought for a leaf becomes points. A new rule is a record that implements {@link
 * org.parindex.scoring.core.rule.ScoringRule}, with its {@link org.parindex.scoring.core.rule.RuleKind}, which is named in the
 * {@code module-info} and in {@code META-INF/services}.
 */
@NullMarked
package org.parindex.scoring.core.rule;

import org.jspecify.annotations.NullMarked;
