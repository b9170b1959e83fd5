package org.parindex.scoring.io.tables.columns;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parindex.scoring.core.issue.Nearest;

/**
 * Finds what was probably meant by names that are spelled otherwise, for suggestions and never for more. After a great many of them it
 * seeks no more: in a hostile file that alone would take minutes.
 */
public final class Suggestions {

    private static final int MOST = 100;

    private final ImmutableSet<String> known;
    private final SetMultimap<String, String> byPlain = LinkedHashMultimap.create();
    private final Map<String, Optional<String>> sought = new HashMap<>();

    public Suggestions(Collection<String> known) {
        this.known = ImmutableSet.copyOf(known);
        this.known.forEach(name -> byPlain.put(Name.of(name).withoutMarks(), name));
    }

    /** Returns the one name that is the same but for its marks, or else is a letter or two away. */
    public Optional<String> nearest(String name) {
        return sought.size() < MOST || sought.containsKey(name)
                ? sought.computeIfAbsent(name, this::seek)
                : Optional.empty();
    }

    private Optional<String> seek(String name) {
        Set<String> alike = byPlain.get(Name.of(name).withoutMarks());
        return alike.size() == 1 ? alike.stream().findFirst() : Nearest.to(name, known);
    }
}
