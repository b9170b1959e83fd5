package org.parindex.scoring.core.rule.normalisation;

import org.parindex.scoring.core.rule.Quantity;
import org.parindex.scoring.core.value.Ratio;

/** The numbers from one goalpost to the other, both included. */
record Span(Ratio low, Ratio high) {

    static Span between(Ratio one, Ratio other) {
        return new Span(one.min(other), one.max(other));
    }

    boolean holds(Ratio number) {
        return number.equals(nearest(number));
    }

    Ratio nearest(Ratio number) {
        return number.max(low).min(high);
    }

    String spell(Quantity quantity) {
        return quantity.spell(low) + " ≤ x ≤ " + quantity.spell(high);
    }

    /** Returns in which part a number lies. */
    String part(Ratio number, Quantity quantity) {
        if (number.compareTo(low) <= 0) {
            return "x ≤ " + quantity.spell(low);
        } else if (number.compareTo(high) >= 0) {
            return "x ≥ " + quantity.spell(high);
        }
        return quantity.spell(low) + " < x < " + quantity.spell(high);
    }
}
