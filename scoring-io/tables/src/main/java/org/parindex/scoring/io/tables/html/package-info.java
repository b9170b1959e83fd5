/** Tables from web pages. Start at {@link org.parindex.scoring.io.tables.html.HtmlFormat}. */
@NullMarked
package org.parindex.scoring.io.tables.html;

import org.jspecify.annotations.NullMarked;
