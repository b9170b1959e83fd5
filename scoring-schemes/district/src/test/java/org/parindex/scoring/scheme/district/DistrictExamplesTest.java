package org.parindex.scoring.scheme.district;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.Schemes;
import org.parindex.scoring.scheme.format.SchemeExamples;

/** The examples in the shipped framework, which are published figures. */
class DistrictExamplesTest {

    private final Scheme scheme =
            Schemes.installed().find("son-la/district@2020").orElseThrow();

    @TestFactory
    Stream<DynamicTest> hold() {
        return SchemeExamples.of(scheme).stream().map(example -> dynamicTest(example.name(), example::verify));
    }
}
