package org.parindex.scoring.io.tables.columns;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds what bears a name in which some words are abbreviated, on either side. Where a great many names have the same initials it
 * finds nothing, because to compare each with each would take minutes in a hostile file.
 */
public final class AbbreviatedNames<T> {

    private static final int MOST = 200;

    private final ListMultimap<String, Named<T>> byInitials = ArrayListMultimap.create();
    private final ListMultimap<String, Named<T>> abbreviated = ArrayListMultimap.create();

    private record Named<T>(Name name, T what) {}

    public void add(Name name, T what) {
        Named<T> named = new Named<>(name, what);
        byInitials.put(name.initials(), named);
        if (name.hasAbbreviation()) {
            abbreviated.put(name.initials(), named);
        }
    }

    /** Returns what has the same name, but for its abbreviations; not what has exactly this name. */
    public Stream<T> find(Name name) {
        List<Named<T>> candidates = (name.hasAbbreviation() ? byInitials : abbreviated).get(name.initials());
        return candidates.size() > MOST
                ? Stream.empty()
                : candidates.stream()
                        .filter(candidate -> name.abbreviates(candidate.name()))
                        .map(Named::what)
                        .distinct();
    }
}
