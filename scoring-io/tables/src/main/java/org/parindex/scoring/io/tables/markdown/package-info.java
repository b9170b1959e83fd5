/** Tables from Markdown. Start at {@link org.parindex.scoring.io.tables.markdown.MarkdownFormat}. */
@NullMarked
package org.parindex.scoring.io.tables.markdown;

import org.jspecify.annotations.NullMarked;
