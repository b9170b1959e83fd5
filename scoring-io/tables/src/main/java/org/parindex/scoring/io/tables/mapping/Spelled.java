package org.parindex.scoring.io.tables.mapping;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.issue.Nearest;

/** Finds what was probably meant by a name that is spelled otherwise, for a suggestion and never for more. */
final class Spelled {

    private Spelled() {}

    /** Returns the one name that is the same but for its marks, or else is a letter or two away. */
    static Optional<String> nearest(String name, Collection<String> known) {
        String plain = Name.of(name).withoutMarks();
        List<String> alike = known.stream()
                .filter(other -> Name.of(other).withoutMarks().equals(plain))
                .toList();
        return alike.size() == 1 ? Optional.of(alike.get(0)) : Nearest.to(name, known);
    }
}
