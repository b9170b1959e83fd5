package org.parindex.scoring.core.audit;

import com.google.common.collect.ImmutableRangeSet;
import java.util.stream.Stream;
import org.parindex.scoring.core.value.Points;

/**
 * What must hold between printed figures of a report without faults. Diagnosis needs no more than this: which cells an equation is about, and
 * what one of them may be, given the others.
 */
interface Equation {

    /** What says that it holds. */
    EquationKind kind();

    /** Returns the cell that the others determine: a total, a mean, a rank. */
    CellKey subject();

    /** Returns the other cells. */
    Stream<CellKey> others();

    /** Returns whether it is about a cell. */
    boolean concerns(CellKey cell);

    boolean holds(Figures figures);

    /** Returns the values of one of its cells with which it holds, the others being as they are. */
    ImmutableRangeSet<Points> allowed(CellKey cell, Figures figures);

    /** Returns what the other cells make of the subject. */
    Points computed(Figures figures);
}
