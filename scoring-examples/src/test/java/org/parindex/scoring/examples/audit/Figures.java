package org.parindex.scoring.examples.audit;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.parindex.scoring.core.audit.Place;
import org.parindex.scoring.core.audit.PublishedReport;

/** What is printed in the cells of a report. */
interface Figures {

    BigDecimal at(Place cell);

    static Figures of(PublishedReport report) {
        Map<Place, BigDecimal> printed =
                PrintedFigure.of(report).collect(toMap(PrintedFigure::place, PrintedFigure::value));
        return cell -> requireNonNull(printed.get(cell), () -> "no figure at " + cell);
    }

    /** Returns these figures but for one. */
    default Figures with(Place cell, BigDecimal value) {
        return other -> other.equals(cell) ? value : at(other);
    }

    default BigDecimal sum(List<Place> cells) {
        return cells.stream().map(this::at).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
