/** The district framework; {@link org.parindex.scoring.scheme.district.DistrictSchemes} brings it into the catalogue. */
@NullMarked
package org.parindex.scoring.scheme.district;

import org.jspecify.annotations.NullMarked;
