package org.parindex.scoring.io.office.docx;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Ints;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a document says of a row, a cell or a run of text.
 *
 * @param values by name; empty where there is a property without a value
 */
record Properties(Map<String, String> values) {

    private static final Set<String> NO = ImmutableSet.of("0", "false", "off");

    /** Beyond any limit that is meant, and far below what a sum could exceed. */
    private static final int MOST_COLUMNS = 1 << 20;

    Properties {
        values = ImmutableMap.copyOf(values);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    boolean hasAny(String... names) {
        return Set.of(names).stream().anyMatch(this::has);
    }

    /** Returns whether a property that can be switched is on; it is if it has no value. */
    boolean isOn(String name) {
        return has(name) && !NO.contains(values.get(name));
    }

    boolean is(String name, String value) {
        return value.equals(values.get(name));
    }

    /** Returns a number of columns; a default if there is none. */
    int columns(String name, int otherwise) {
        return Optional.ofNullable(values.get(name))
                .map(Ints::tryParse)
                .filter(number -> number >= otherwise)
                .map(number -> Math.min(number, MOST_COLUMNS))
                .orElse(otherwise);
    }
}
