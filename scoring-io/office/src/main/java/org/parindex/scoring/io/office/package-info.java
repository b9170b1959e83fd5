/** What office programs write, read with Apache POI. */
@NullMarked
package org.parindex.scoring.io.office;

import org.jspecify.annotations.NullMarked;
