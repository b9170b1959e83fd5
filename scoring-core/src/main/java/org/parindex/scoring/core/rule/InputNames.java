package org.parindex.scoring.core.rule;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parindex.scoring.core.parameter.Node.Scalar;
import org.parindex.scoring.core.parameter.Parameters;

/** Reads the names that a scheme file gives to inputs. */
final class InputNames {

    private InputNames() {}

    /** @throws IllegalArgumentException if an input cannot have the name */
    static void check(String name) {
        checkArgument(Input.isName(name), "name is malformed: %s", name);
    }

    static Optional<String> read(Parameters parameters, String key) {
        Optional<String> name = parameters.text(key);
        name.filter(found -> !Input.isName(found))
                .ifPresent(found -> parameters.report(key, RuleIssue.BAD_INPUT, key, found));
        return name.filter(Input::isName);
    }

    /** Reads a list of distinct names, without those that are reported. */
    static List<String> list(Parameters parameters, String key) {
        return distinct(parameters, key, parameters.scalars(key));
    }

    /** Reads the keys of an open mapping as distinct names, without those that are reported. */
    static List<String> distinct(Parameters parameters, String key, List<Scalar> scalars) {
        Set<String> seen = new HashSet<>();
        for (Scalar scalar : scalars) {
            String name = scalar.text();
            if (!Input.isName(name)) {
                parameters.report(scalar.location(), RuleIssue.BAD_INPUT, key, name);
            } else if (!seen.add(name)) {
                parameters.report(scalar.location(), RuleIssue.SAME_INPUT, name);
            }
        }
        return scalars.stream()
                .map(Scalar::text)
                .filter(Input::isName)
                .distinct()
                .toList();
    }
}
