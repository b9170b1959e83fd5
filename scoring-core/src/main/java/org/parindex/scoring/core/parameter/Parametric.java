package org.parindex.scoring.core.parameter;

import org.parindex.scoring.core.parameter.Node.Mapping;

/**
 * A value that a scheme file can spell: a rule of a kind, with its parameters. Equal values spell alike and no others do,
 * because the fingerprint of a scheme is made of the spelling.
 */
public interface Parametric {

    /** Returns the name under which a scheme file asks for this kind, such as {@code bands}. */
    String kind();

    /** Returns all parameters as a scheme file writes them, defaults too; the {@link Kind} reads an equal value back. */
    Mapping parameters();

    /** Returns the kind, and the parameters if there are any: {@code bands {value: rate, …}}. */
    default String spelling() {
        return parameters().fields().isEmpty() ? kind() : kind() + " " + parameters();
    }
}
