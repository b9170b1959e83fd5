/** The command line. {@link org.parindex.scoring.examples.cli.Main} starts it; a command is a class here. */
@NullMarked
package org.parindex.scoring.examples.cli;

import org.jspecify.annotations.NullMarked;
