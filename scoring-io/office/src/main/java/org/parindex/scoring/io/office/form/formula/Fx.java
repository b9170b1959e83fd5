package org.parindex.scoring.io.office.form.formula;

import java.util.Collection;
import java.util.List;

/** Puts formulas of a spreadsheet together from their parts. */
final class Fx {

    /** The formula of a figure that is not known: whatever adds it up is not known either. */
    static final String UNKNOWN = "NA()";

    /** Stands in the place of points that count neither as points nor for the maximum. */
    static final String LEFT_OUT = "\u2013";

    /** What a person may write where a criterion does not apply. */
    static final List<String> NOT_APPLICABLE = List.of("n/a", "KAD", "Không áp dụng");

    private Fx() {}

    static String call(String function, Collection<String> arguments) {
        return function + "(" + String.join(",", arguments) + ")";
    }

    static String when(String condition, String then, String otherwise) {
        return call("IF", List.of(condition, then, otherwise));
    }

    static String all(Collection<String> conditions) {
        return conditions.size() == 1 ? conditions.iterator().next() : call("AND", conditions);
    }

    /** Returns a text as formulas quote it. */
    static String text(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    static String filled(String range) {
        return "COUNTA(" + range + ")";
    }

    /** Returns how many cells say that something does not apply. */
    static String notApplicable(String range) {
        List<String> counts = NOT_APPLICABLE.stream()
                .map(word -> "COUNTIF(" + range + "," + text(word) + ")")
                .toList();
        return "(" + String.join("+", counts) + ")";
    }
}
