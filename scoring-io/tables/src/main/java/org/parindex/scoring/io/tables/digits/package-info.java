/** Numbers written out in digits, however they came. Not for users of the module. */
@NullMarked
package org.parindex.scoring.io.tables.digits;

import org.jspecify.annotations.NullMarked;
