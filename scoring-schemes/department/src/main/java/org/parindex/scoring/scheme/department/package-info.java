/** The department framework; {@link org.parindex.scoring.scheme.department.DepartmentSchemes} brings it into the catalogue. */
@NullMarked
package org.parindex.scoring.scheme.department;

import org.jspecify.annotations.NullMarked;
