/**
 * Results as people read them. {@link org.parindex.scoring.io.report.IndexTables} makes tables of results, {@link
 * org.parindex.scoring.io.report.SchemeTables} of schemes; {@link org.parindex.scoring.io.report.ReportFormat} writes them out.
 */
@NullMarked
package org.parindex.scoring.io.report;

import org.jspecify.annotations.NullMarked;
