/** Tables from JSON. Start at {@link org.parindex.scoring.io.tables.json.JsonFormat}. */
@NullMarked
package org.parindex.scoring.io.tables.json;

import org.jspecify.annotations.NullMarked;
