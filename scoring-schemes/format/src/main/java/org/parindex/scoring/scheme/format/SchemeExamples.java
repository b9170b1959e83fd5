package org.parindex.scoring.scheme.format;

import java.util.List;
import org.parindex.scoring.core.scheme.Scheme;

/**
 * The examples of a scheme as tests of it. One line makes dynamic tests of them:
 *
 * <pre>{@code
 * SchemeExamples.of(scheme).stream().map(example -> dynamicTest(example.name(), example::verify));
 * }</pre>
 */
public final class SchemeExamples {

    private SchemeExamples() {}

    /** Returns the examples in the order of the file. */
    public static List<SchemeExample> of(Scheme scheme) {
        return scheme.examples().stream()
                .map(example -> new SchemeExample(scheme, example))
                .toList();
    }
}
