package org.parindex.scoring.scheme.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.parameter.Node;
import org.parindex.scoring.core.parameter.Node.Field;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.parindex.scoring.core.parameter.Node.Scalar;
import org.parindex.scoring.core.parameter.Node.Sequence;

/**
 * A criterion of a base while the changes of another edition are applied to it; the whole scheme is one as well, with the
 * criteria of the first level below it.
 */
final class EditableCriterion {

    private static final String CRITERIA = "criteria";
    private static final List<String> AFFECTED = List.of(MaxPoints.KEY, QuorumParser.KEY, ImputationParser.KEY);

    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final List<EditableCriterion> children = new ArrayList<>();
    private final Location location;
    private final boolean isGroup;
    private @Nullable EditableCriterion parent;
    private Location childrenPlace;
    private final Set<String> newKeys = new HashSet<>();

    private EditableCriterion(Location location, boolean isGroup) {
        this.location = location;
        this.childrenPlace = location;
        this.isGroup = isGroup;
    }

    /** Takes the keys of a criterion, and those of all criteria below it; whatever else stands there is kept as it is. */
    static EditableCriterion of(Mapping mapping) {
        Optional<Node> below = mapping.get(CRITERIA);
        EditableCriterion criterion = new EditableCriterion(mapping.location(), below.isPresent());
        mapping.fields().forEach(criterion::set);
        criterion.newKeys.clear();
        if (below.isPresent()
                && below.get() instanceof Sequence list
                && list.items().stream().allMatch(Mapping.class::isInstance)) {
            list.items().forEach(item -> criterion.add(of((Mapping) item), criterion.children.size()));
            criterion.fields.remove(CRITERIA);
        }
        return criterion;
    }

    String code() {
        return Optional.ofNullable(fields.get("code"))
                .filter(code -> code.value() instanceof Scalar)
                .map(code -> ((Scalar) code.value()).text())
                .orElse("");
    }

    boolean isGroup() {
        return isGroup;
    }

    List<EditableCriterion> children() {
        return children;
    }

    Optional<EditableCriterion> parent() {
        return Optional.ofNullable(parent);
    }

    /** Returns all criteria below this one. */
    Stream<EditableCriterion> below() {
        return children.stream().flatMap(child -> Stream.concat(Stream.of(child), child.below()));
    }

    /** Returns whether this is a criterion or stands below it. */
    boolean isWithin(EditableCriterion other) {
        return equals(other) || parent().filter(above -> above.isWithin(other)).isPresent();
    }

    /** Returns where the value of a key stands, or the criterion if there is no such key. */
    Location place(String key) {
        return get(key).map(Node::location).orElse(location);
    }

    /** Returns how many levels of criteria stand below this one. */
    int levels() {
        return children.stream().mapToInt(child -> child.levels() + 1).max().orElse(0);
    }

    void set(Field field) {
        fields.put(field.key().text(), field);
        newKeys.add(field.key().text());
    }

    Optional<Node> get(String key) {
        return Optional.ofNullable(fields.get(key)).map(Field::value);
    }

    boolean has(String key) {
        return fields.containsKey(key);
    }

    void add(EditableCriterion child, int position) {
        child.parent = this;
        children.add(position, child);
    }

    void remove() {
        parent().ifPresent(above -> above.children.remove(this));
    }

    /**
     * Lets faults point to a change: here and in all criteria above, what no longer goes with the change was not wrong before.
     */
    void touch(Location change) {
        childrenPlace = change;
        AFFECTED.stream()
                .filter(key -> !newKeys.contains(key))
                .forEach(key -> fields.computeIfPresent(
                        key, (any, field) -> new Field(field.key(), Relocation.of(field.value(), change))));
        parent().ifPresent(above -> above.touch(change));
    }

    Mapping toMapping() {
        Stream<Field> below = isGroup && !has(CRITERIA)
                ? Stream.of(new Field(
                        new Scalar(CRITERIA, childrenPlace),
                        new Sequence(
                                children.stream()
                                        .<Node>map(EditableCriterion::toMapping)
                                        .toList(),
                                childrenPlace)))
                : Stream.empty();
        return new Mapping(Stream.concat(fields.values().stream(), below).toList(), location);
    }
}
