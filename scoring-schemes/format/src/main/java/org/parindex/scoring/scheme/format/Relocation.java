package org.parindex.scoring.scheme.format;

import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.parameter.Node;
import org.parindex.scoring.core.parameter.Node.Field;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.parindex.scoring.core.parameter.Node.Refused;
import org.parindex.scoring.core.parameter.Node.Scalar;
import org.parindex.scoring.core.parameter.Node.Sequence;

/** Gives a node and all below it another place: a fault in what a scheme inherits is one of the scheme that inherits it. */
final class Relocation {

    private Relocation() {}

    static Node of(Node node, Location place) {
        if (node instanceof Scalar scalar) {
            return new Scalar(scalar.text(), place);
        } else if (node instanceof Sequence list) {
            return new Sequence(
                    list.items().stream().map(item -> of(item, place)).toList(), place);
        } else if (node instanceof Mapping mapping) {
            return of(mapping, place);
        }
        return new Refused(place);
    }

    static Mapping of(Mapping mapping, Location place) {
        return new Mapping(
                mapping.fields().stream()
                        .map(field -> new Field(new Scalar(field.key().text(), place), of(field.value(), place)))
                        .toList(),
                place);
    }
}
