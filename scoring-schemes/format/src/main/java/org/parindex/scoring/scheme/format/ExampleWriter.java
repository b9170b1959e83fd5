package org.parindex.scoring.scheme.format;

import static java.util.stream.Collectors.toSet;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parindex.scoring.core.parameter.Node;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.parindex.scoring.core.rule.Input;
import org.parindex.scoring.core.rule.InputValue;
import org.parindex.scoring.core.scheme.Example;
import org.parindex.scoring.core.scheme.Example.Given;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.value.CriterionCode;

/** Writes examples as {@link ExampleParser} reads them. */
final class ExampleWriter {

    private ExampleWriter() {}

    static Mapping write(Scheme scheme, Example example) {
        Node.MappingBuilder given = Node.keys();
        example.given().forEach((code, value) -> given.set(code.text(), write(value, percentages(scheme, code))));
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

    /** The inputs of a leaf whose numbers need their sign. */
    private static Set<String> percentages(Scheme scheme, CriterionCode code) {
        return scheme.criterion(code).stream()
                .flatMap(leaf -> ((LeafCriterion) leaf).rule().inputs().stream())
                .filter(input -> input.type() == Input.Type.PERCENT)
                .map(Input::name)
                .collect(toSet());
    }

    private static Node write(Given given, Set<String> percentages) {
        if (given instanceof Given.Measured measured) {
            Node.MappingBuilder inputs = Node.keys();
            for (Map.Entry<String, InputValue> input :
                    measured.measurement().values().entrySet()) {
                inputs.set(input.getKey(), input.getValue() + (percentages.contains(input.getKey()) ? "%" : ""));
            }
            return inputs.build();
        }
        return Node.of(given == Given.Absent.MISSING ? "missing" : "n/a");
    }
}
