/**
 * Forms that offices fill in, as workbooks, and score sheets read from what comes back. Start at {@link
 * org.parindex.scoring.io.office.form.Form} and {@link org.parindex.scoring.io.office.form.FormReader}.
 */
@NullMarked
package org.parindex.scoring.io.office.form;

import org.jspecify.annotations.NullMarked;
