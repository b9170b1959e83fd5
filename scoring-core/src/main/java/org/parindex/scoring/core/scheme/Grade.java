package org.parindex.scoring.core.scheme;

import static java.util.Objects.requireNonNull;

import org.parindex.scoring.core.parameter.Node;
import org.parindex.scoring.core.value.LocalizedText;

/**
 * A class into which a unit falls by its total or its rank, such as "Excellent".
 *
 * @param name as published; no two grades of a scale have the same
 */
public record Grade(LocalizedText name) {

    public Grade {
        requireNonNull(name, "name");
    }

    /** Returns the name in a language, or in the first declared one if that one is absent. */
    String in(String language) {
        return name.texts().getOrDefault(language, name.toString());
    }

    /** Returns the name as a scheme file writes it. */
    Node toNode() {
        if (name.isForAllLanguages()) {
            return Node.of(name);
        }
        Node.MappingBuilder texts = Node.keys();
        name.texts().forEach(texts::set);
        return texts.build();
    }

    @Override
    public String toString() {
        return name.toString();
    }
}
