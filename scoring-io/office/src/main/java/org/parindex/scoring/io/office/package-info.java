/**
 * What office programs write, read with Apache POI. A format has a package of its own; {@link
 * org.parindex.scoring.io.office.OfficeIssue} says what can be wrong with their files.
 */
@NullMarked
package org.parindex.scoring.io.office;

import org.jspecify.annotations.NullMarked;
