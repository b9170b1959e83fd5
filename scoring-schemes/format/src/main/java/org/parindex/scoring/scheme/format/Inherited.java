package org.parindex.scoring.scheme.format;

import java.util.Optional;

/**
 * What a criterion has from above unless it says otherwise.
 *
 * @param isMaxGiven whether it need not declare a maximum
 * @param max the maximum that it then has; empty if what is above could not be read, which is reported there
 * @param imputation what stands in for missing values; empty if nothing does
 */
record Inherited(boolean isMaxGiven, Optional<MaxPoints> max, Optional<DeclaredImputation> imputation) {}
