/**
 * What was wrong in people's data: issues with a stable code, a place and a text in two languages, beside whatever could
 * be read. Start at {@link org.parindex.scoring.core.issue.Checked}.
 */
@NullMarked
package org.parindex.scoring.core.issue;

import org.jspecify.annotations.NullMarked;
