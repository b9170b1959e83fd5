/**
 * The immutable criterion tree with its rules, and the catalogue of the schemes on hand. Start at {@link
 * org.parindex.scoring.core.scheme.Schemes} to find a scheme, at {@link org.parindex.scoring.core.scheme.Scheme} to build one.
 */
@NullMarked
package org.parindex.scoring.core.scheme;

import org.jspecify.annotations.NullMarked;
