package org.parindex.scoring.scheme.format;

import java.util.HashMap;
import java.util.Map;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.parameter.Node;
import org.parindex.scoring.core.parameter.Node.Field;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.parindex.scoring.core.parameter.Node.Scalar;
import org.parindex.scoring.core.parameter.Node.Sequence;

/** Lets the tie-breakers of a base follow their criteria to new codes, or to the change that removed them. */
final class TieBreakerCodes {

    private static final String RANKING = "ranking";

    private final EditableCriterion tree;
    private final Map<String, EditableCriterion> byFormerCode = new HashMap<>();
    private final Map<EditableCriterion, Location> removed = new HashMap<>();

    /** @param tree the base, before any change */
    TieBreakerCodes(EditableCriterion tree) {
        this.tree = tree;
        tree.below().forEach(criterion -> byFormerCode.put(criterion.code(), criterion));
    }

    void removed(EditableCriterion criterion, Location change) {
        removed.put(criterion, change);
    }

    /** Spells out the codes that the criteria have by now. */
    void follow() {
        tree.get(RANKING)
                .ifPresent(ranking -> tree.set(new Field(new Scalar(RANKING, ranking.location()), followed(ranking))));
    }

    private Node followed(Node node) {
        if (node instanceof Sequence list) {
            return new Sequence(list.items().stream().map(this::followed).toList(), list.location());
        } else if (node instanceof Mapping mapping) {
            return new Mapping(
                    mapping.fields().stream()
                            .map(field -> new Field(field.key(), followed(field)))
                            .toList(),
                    mapping.location());
        }
        return node;
    }

    private Node followed(Field field) {
        return field.key().text().equals("criterion") && field.value() instanceof Scalar code
                ? followed(code)
                : followed(field.value());
    }

    private Scalar followed(Scalar code) {
        EditableCriterion criterion = byFormerCode.get(code.text());
        if (criterion == null || criterion.code().equals(code.text()) && !removed.containsKey(criterion)) {
            return code;
        }
        Location place = removed.getOrDefault(criterion, criterion.place("code"));
        return new Scalar(criterion.code(), place);
    }
}
