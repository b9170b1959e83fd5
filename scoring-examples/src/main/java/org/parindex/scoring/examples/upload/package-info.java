/** An example: a web application scores what its visitors upload. */
@NullMarked
package org.parindex.scoring.examples.upload;

import org.jspecify.annotations.NullMarked;
