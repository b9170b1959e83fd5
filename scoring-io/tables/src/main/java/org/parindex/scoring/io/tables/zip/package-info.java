/** Zip archives, within limits. Start at {@link org.parindex.scoring.io.tables.zip.Archive}. */
@NullMarked
package org.parindex.scoring.io.tables.zip;

import org.jspecify.annotations.NullMarked;
