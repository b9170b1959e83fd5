/** Small programs that show one thing each; the command line is in {@code cli}. */
@NullMarked
package org.parindex.scoring.examples;

import org.jspecify.annotations.NullMarked;
