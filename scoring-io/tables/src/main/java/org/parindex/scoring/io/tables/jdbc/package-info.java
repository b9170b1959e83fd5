/** Tables from the results of queries. Start at {@link org.parindex.scoring.io.tables.jdbc.JdbcTableReader}. */
@NullMarked
package org.parindex.scoring.io.tables.jdbc;

import org.jspecify.annotations.NullMarked;
