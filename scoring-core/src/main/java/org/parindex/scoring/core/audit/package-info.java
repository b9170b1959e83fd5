/** A printed report against its own arithmetic. Start at {@link org.parindex.scoring.core.audit.Audit}. */
@NullMarked
package org.parindex.scoring.core.audit;

import org.jspecify.annotations.NullMarked;
