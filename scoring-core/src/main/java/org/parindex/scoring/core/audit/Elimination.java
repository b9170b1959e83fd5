package org.parindex.scoring.core.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parindex.scoring.core.value.Ratio;

/** Gauss-Jordan elimination over exact fractions: rows of coefficients, each followed by what they make. */
final class Elimination {

    private final int unknowns;
    private final List<Ratio[]> rows = new ArrayList<>();
    private boolean isContradictory;

    Elimination(int unknowns) {
        this.unknowns = unknowns;
    }

    /** Takes an equation: the coefficients, then the constant. */
    void add(Ratio[] equation) {
        Ratio[] row = equation.clone();
        rows.forEach(known -> subtract(row, known, pivot(known)));
        int pivot = pivot(row);
        if (pivot == unknowns) {
            isContradictory |= row[unknowns].signum() != 0;
            return;
        }
        Ratio leading = row[pivot];
        for (int i = 0; i <= unknowns; i++) {
            row[i] = row[i].dividedBy(leading);
        }
        rows.forEach(known -> subtract(known, row, pivot));
        rows.add(row);
    }

    /** Returns the first unknown that an equation is about; the number of unknowns if none. */
    private int pivot(Ratio[] row) {
        return IntStream.range(0, unknowns)
                .filter(i -> row[i].signum() != 0)
                .findFirst()
                .orElse(unknowns);
    }

    private void subtract(Ratio[] from, Ratio[] row, int pivot) {
        Ratio factor = from[pivot];
        for (int i = 0; i <= unknowns && factor.signum() != 0; i++) {
            from[i] = from[i].minus(row[i].times(factor));
        }
    }

    boolean isContradictory() {
        return isContradictory;
    }

    /** Returns the value of an unknown, if the equations leave only one. */
    Optional<Ratio> value(int unknown) {
        return rows.stream()
                .filter(row -> pivot(row) == unknown)
                .filter(row -> IntStream.range(0, unknowns).allMatch(i -> i == unknown || row[i].signum() == 0))
                .map(row -> row[unknowns])
                .findFirst();
    }
}
