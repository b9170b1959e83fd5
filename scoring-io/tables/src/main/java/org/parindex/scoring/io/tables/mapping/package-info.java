/**
 * What the tables of any document mean: which scheme each belongs to, what each column and row holds. Start at {@link
 * org.parindex.scoring.io.tables.mapping.DocumentReader}, or at {@link org.parindex.scoring.io.tables.mapping.TableMapper} where only the
 * meaning is asked for.
 */
@NullMarked
package org.parindex.scoring.io.tables.mapping;

import org.jspecify.annotations.NullMarked;
