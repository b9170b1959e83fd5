package org.parindex.scoring.scheme.format;

import org.parindex.scoring.core.parameter.Node;
import org.parindex.scoring.core.parameter.Node.Field;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.parindex.scoring.core.parameter.Node.Sequence;

/** The predecessors of criteria speak of the edition before; to an edition that extends theirs they mean nothing. */
final class Predecessors {

    static final String KEY = "predecessors";

    private Predecessors() {}

    /** Returns a scheme or criterion without those of any criterion. */
    static Mapping dropped(Mapping mapping) {
        return new Mapping(
                mapping.fields().stream()
                        .filter(field -> !field.key().text().equals(KEY))
                        .map(field -> field.key().text().equals("criteria") ? dropped(field) : field)
                        .toList(),
                mapping.location());
    }

    private static Field dropped(Field criteria) {
        if (!(criteria.value() instanceof Sequence list)) {
            return criteria;
        }
        return new Field(
                criteria.key(),
                new Sequence(
                        list.items().stream()
                                .<Node>map(item -> item instanceof Mapping criterion ? dropped(criterion) : item)
                                .toList(),
                        list.location()));
    }
}
