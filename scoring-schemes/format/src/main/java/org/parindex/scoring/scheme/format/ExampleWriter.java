package org.parindex.scoring.scheme.format;

import java.util.Map;
import java.util.Optional;
import org.parindex.scoring.core.parameter.Node;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.parindex.scoring.core.rule.InputValue;
import org.parindex.scoring.core.scheme.Example;
import org.parindex.scoring.core.scheme.Example.Given;

/** Writes examples as {@link ExampleParser} reads them. */
final class ExampleWriter {

    private ExampleWriter() {}

    static Mapping write(Example example) {
        Node.MappingBuilder given = Node.keys();
        example.given().forEach((code, value) -> given.set(code.text(), write(value)));
        Node.MappingBuilder expected = Node.keys();
        example.expected()
                .forEach((code, points) ->
                        expected.set(code.text(), points.map(Object::toString).orElse("left-out")));
        return Node.keys()
                .set("name", example.name())
                .set("given", given.build())
                .set(
                        "expect",
                        Optional.of(expected.build())
                                .filter(found -> !found.fields().isEmpty()))
                .set("issue", example.issue())
                .build();
    }

    private static Node write(Given given) {
        if (given instanceof Given.Measured measured) {
            Node.MappingBuilder inputs = Node.keys();
            for (Map.Entry<String, InputValue> input :
                    measured.measurement().values().entrySet()) {
                inputs.set(input.getKey(), input.getValue());
            }
            return inputs.build();
        }
        return Node.of(given == Given.Absent.MISSING ? "missing" : "n/a");
    }
}
