package org.parindex.scoring.core.parameter;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parindex.scoring.core.issue.Location;

/**
 * A value of a scheme file with its place: a scalar, a list, or keys with values. Every scalar is the text as written;
 * whoever knows what it means reads it. {@link Object#toString} spells a node out so that no two differ in their parts and
 * spell alike.
 */
public sealed interface Node {

    /** Returns where the value begins; {@link Location#NONE} if a program made it. */
    Location location();

    /** Returns a scalar that a program made. */
    static Scalar of(Object value) {
        return new Scalar(value.toString(), Location.NONE);
    }

    /** Returns a list that a program made, each value by its {@code toString} unless it is a node. */
    static Sequence list(List<?> values) {
        return new Sequence(values.stream().map(Node::from).toList(), Location.NONE);
    }

    /** Starts keys with values that a program makes. */
    static MappingBuilder keys() {
        return new MappingBuilder();
    }

    private static Node from(Object value) {
        return value instanceof Node node ? node : of(value);
    }

    /** A text, a number, or nothing, which is the empty text. */
    record Scalar(String text, Location location) implements Node {

        private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}._%/-]+");

        public Scalar {
            requireNonNull(text, "text");
            requireNonNull(location, "location");
        }

        @Override
        public String toString() {
            return PLAIN.matcher(text).matches()
                    ? text
                    : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        }
    }

    /** A list. */
    record Sequence(List<Node> items, Location location) implements Node {
        public Sequence {
            items = ImmutableList.copyOf(items);
            requireNonNull(location, "location");
        }

        @Override
        public String toString() {
            return items.toString();
        }
    }

    /** Keys with values, in their order; the keys are distinct. */
    record Mapping(List<Field> fields, Location location) implements Node {
        public Mapping {
            fields = ImmutableList.copyOf(fields);
            requireNonNull(location, "location");
        }

        /** Returns a key with its value. */
        public Optional<Field> field(String key) {
            return fields.stream()
                    .filter(field -> field.key().text().equals(key))
                    .findFirst();
        }

        /** Returns the value of a key. */
        public Optional<Node> get(String key) {
            return field(key).map(Field::value);
        }

        @Override
        public String toString() {
            return fields.stream().map(Field::toString).collect(joining(", ", "{", "}"));
        }
    }

    /** What cannot stand in a scheme file, such as an alias: it has been reported, so nothing more need be said of it. */
    record Refused(Location location) implements Node {
        public Refused {
            requireNonNull(location, "location");
        }
    }

    /** A key with its value. */
    record Field(Scalar key, Node value) {
        public Field {
            requireNonNull(key, "key");
            requireNonNull(value, "value");
        }

        @Override
        public String toString() {
            return key + ": " + value;
        }
    }

    /** Builds keys with values. */
    final class MappingBuilder {

        private final Map<String, Node> values = new LinkedHashMap<>();

        private MappingBuilder() {}

        /** Sets a key to a node, or to the text of anything else. */
        public MappingBuilder set(String key, Object value) {
            values.put(key, from(value));
            return this;
        }

        /** Sets a key unless there is nothing to set it to. */
        public MappingBuilder set(String key, Optional<?> value) {
            value.ifPresent(found -> set(key, (Object) found));
            return this;
        }

        public Mapping build() {
            return new Mapping(
                    values.entrySet().stream()
                            .map(entry -> new Field(of(entry.getKey()), entry.getValue()))
                            .toList(),
                    Location.NONE);
        }
    }
}
