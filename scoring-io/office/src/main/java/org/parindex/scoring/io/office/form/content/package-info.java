/** What a form says of a scheme: its rows and columns, their marks, and the words in which it asks. */
@NullMarked
package org.parindex.scoring.io.office.form.content;

import org.jspecify.annotations.NullMarked;
