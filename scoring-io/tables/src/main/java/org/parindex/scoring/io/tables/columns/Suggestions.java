package org.parindex.scoring.io.tables.columns;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.parindex.scoring.core.issue.Nearest;

/**
 * Finds what was probably meant by names that are spelled otherwise, for suggestions and never for more. After a great many of them it
 * seeks no more: in a hostile file that alone would take minutes.
 */
public final class Suggestions {

    private static final int MOST = 100;

    private final ImmutableSet<String> known;
    private final Supplier<SetMultimap<String, String>> byPlain;
    private final Map<String, Optional<String>> sought = new HashMap<>();

    public Suggestions(Collection<String> known) {
        this.known = ImmutableSet.copyOf(known);
        this.byPlain = Suppliers.memoize(() -> byPlain(this.known));
    }

    private Suggestions(Suggestions same) {
        this.known = same.known;
        this.byPlain = same.byPlain;
    }

    /** Returns suggestions of the same names that have sought nothing yet. */
    public Suggestions anew() {
        return new Suggestions(this);
    }

    private static SetMultimap<String, String> byPlain(Set<String> known) {
        SetMultimap<String, String> names = LinkedHashMultimap.create();
        known.forEach(name -> names.put(Name.of(name).withoutMarks(), name));
        return names;
    }

    /** Returns the one name that is the same but for its marks, or else is a letter or two away. */
    public Optional<String> nearest(String name) {
        return sought.size() < MOST || sought.containsKey(name)
                ? sought.computeIfAbsent(name, this::seek)
                : Optional.empty();
    }

    private Optional<String> seek(String name) {
        Set<String> alike = byPlain.get().get(Name.of(name).withoutMarks());
        return alike.size() == 1 ? alike.stream().findFirst() : Nearest.to(name, known);
    }
}
