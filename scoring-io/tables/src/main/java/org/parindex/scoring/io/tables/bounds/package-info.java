/** What readers of several formats share to keep within the limits. Not for users of the module. */
@NullMarked
package org.parindex.scoring.io.tables.bounds;

import org.jspecify.annotations.NullMarked;
