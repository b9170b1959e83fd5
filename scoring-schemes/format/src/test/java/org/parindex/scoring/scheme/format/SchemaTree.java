package org.parindex.scoring.scheme.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parindex.scoring.core.parameter.Node;
import org.parindex.scoring.core.parameter.Node.Field;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.parindex.scoring.core.parameter.Node.Scalar;
import org.parindex.scoring.core.parameter.Node.Sequence;

/** The definitions of the schema. */
final class SchemaTree {

    static final String ROOT = "scheme";
    private static final String REF = "$ref";
    private static final String DEFINITIONS = "#/$defs/";

    private final Map<String, Mapping> definitions = new LinkedHashMap<>();

    SchemaTree() {
        Mapping root = SchemaCheck.schema();
        definitions.put(ROOT, root);
        mapping(root, "$defs")
                .fields()
                .forEach(field -> definitions.put(field.key().text(), (Mapping) field.value()));
    }

    Map<String, Mapping> definitions() {
        return definitions;
    }

    Mapping definition(String name) {
        return definitions.get(name);
    }

    /** Returns the names of the definitions that describe keys of their own. */
    List<String> described() {
        return definitions.keySet().stream()
                .filter(name -> ownKeys(name).findAny().isPresent())
                .toList();
    }

    /** Returns the keys of a definition, each with what stands there. */
    Map<String, Mapping> properties(String name) {
        Map<String, Mapping> properties = new LinkedHashMap<>();
        fields(definition(name), "properties")
                .forEach(field -> properties.put(field.key().text(), (Mapping) field.value()));
        return properties;
    }

    /** Returns the keys that a definition does not share with another one. */
    Stream<String> ownKeys(String name) {
        return properties(name).entrySet().stream()
                .filter(property -> property.getValue().get("description").isPresent())
                .map(Map.Entry::getKey);
    }

    /** Returns a property, or the one that it stands for. */
    Mapping resolved(Mapping property) {
        Optional<String> target = ref(property).filter(ref -> ref.contains("/properties/"));
        return target.map(ref -> ref.split("/properties/"))
                .map(parts -> properties(parts[0]).get(parts[1]))
                .orElse(property);
    }

    /** Returns the definition of what stands below a key, such as that of an event for {@code events}. */
    Optional<String> below(String key) {
        if (definitions.containsKey(key) && !properties(key).isEmpty()) {
            return Optional.of(key);
        }
        return definitions.keySet().stream()
                .filter(name -> ownKeys(name).anyMatch(key::equals))
                .flatMap(name -> target(properties(name).get(key)).stream())
                .findFirst();
    }

    private Optional<String> target(Mapping property) {
        Mapping items = property.get("items").map(Mapping.class::cast).orElse(property);
        return ref(items).flatMap(name -> properties(name).isEmpty() ? target(definition(name)) : Optional.of(name));
    }

    private static Optional<String> ref(Mapping schema) {
        return schema.get(REF).map(ref -> ((Scalar) ref).text().substring(DEFINITIONS.length()));
    }

    /** Returns the texts of a list. */
    static List<String> texts(Mapping schema, String key) {
        return schema.get(key).stream()
                .flatMap(list -> ((Sequence) list).items().stream())
                .map(item -> ((Scalar) item).text())
                .toList();
    }

    static Mapping mapping(Mapping schema, String key) {
        return (Mapping) schema.get(key).orElseThrow();
    }

    private static List<Field> fields(Mapping schema, String key) {
        Optional<Node> found = schema.get(key);
        return found.isPresent() ? ((Mapping) found.get()).fields() : List.of();
    }
}
