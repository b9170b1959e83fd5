/**
 * The one model of a table, whatever format it came from: text with its places. A format has a package of its own beside
 * {@code csv}; {@code mapping} makes units and score sheets of tables.
 */
@NullMarked
package org.parindex.scoring.io.tables;

import org.jspecify.annotations.NullMarked;
