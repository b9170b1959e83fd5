package org.parindex.scoring.core.scheme;

import java.util.List;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.parindex.scoring.core.value.LocalizedText;

/** How units are graded: by fixed limits of their totals, or by quantiles of the ranking. */
public sealed interface GradeScale permits GradeLimits, GradeQuantiles {

    /** Returns the grades in declared order; at least one, all of them distinct. */
    List<Grade> grades();

    /** Returns the scale as a scheme file writes it. Equal scales are written alike and no others are. */
    Mapping parameters();

    /**
     * Returns the scale in one line, in each language that a grade has a name in: {@code Good (x ≥ 80%), Fair (x < 80%), on
     * percent}.
     */
    LocalizedText description();
}
