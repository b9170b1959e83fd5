package org.parindex.scoring.core.audit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;

/**
 * What should hold between printed figures, and does not.
 *
 * @param kind what says so
 * @param subject the figure that the others determine
 * @param others where these stand
 * @param printed the figure
 * @param computed what the others make of it
 */
public record ViolatedEquation(EquationKind kind, Place subject, List<Place> others, Points printed, Points computed) {

    public ViolatedEquation {
        requireNonNull(kind, "kind");
        requireNonNull(subject, "subject");
        requireNonNull(printed, "printed");
        requireNonNull(computed, "computed");
        others = ImmutableList.copyOf(others);
    }

    static ViolatedEquation of(Equation equation, PublishedReport report, Figures figures) {
        return new ViolatedEquation(
                equation.kind(),
                Place.of(report, equation.subject()),
                equation.others().map(cell -> Place.of(report, cell)).toList(),
                figures.at(equation.subject()),
                equation.computed(figures));
    }

    /** Returns the equation in words: {@code row 10, column 11: 9.74, but the criteria below it add up to 7.77}. */
    public LocalizedText description() {
        return AuditTexts.equation(this);
    }
}
