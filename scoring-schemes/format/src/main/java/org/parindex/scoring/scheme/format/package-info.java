/**
 * Schemes written in YAML. Start at {@link org.parindex.scoring.scheme.format.SchemeReader}; {@link
 * org.parindex.scoring.scheme.format.SchemeWriter} is its inverse.
 *
 * <p>A file passes through three steps: {@code YamlTree} makes located nodes of the text and refuses what no scheme needs
 * (aliases, anchors, tags, a second document); {@code SchemeParser} and {@code CriteriaParser} read the keys; the core
 * builds the scheme. Rules come through {@link org.parindex.scoring.core.rule.RuleKind}, {@link
 * org.parindex.scoring.scheme.format.FormulaKind} among them. Each step reports everything that it finds.
 */
@NullMarked
package org.parindex.scoring.scheme.format;

import org.jspecify.annotations.NullMarked;
