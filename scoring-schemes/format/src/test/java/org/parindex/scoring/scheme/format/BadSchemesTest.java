package org.parindex.scoring.scheme.format;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.IssueCode;
import org.parindex.scoring.core.parameter.ParameterIssue;
import org.parindex.scoring.core.rule.RuleIssue;
import org.parindex.scoring.core.scheme.Scheme;

/** Reads each file in {@code bad/}, which has one fault or a few alike; beside it stands all that must be said of it. */
class BadSchemesTest {

    private static final String YAML = ".yaml";
    private static final String EXPECTED = ".expected";

    /** No file alone can show them: they need a limit, a provider, a base, a kind of another jar or a recomputation. */
    private static boolean isShownElsewhere(FormatIssue code) {
        return code == FormatIssue.TOO_MANY_CRITERIA
                || code == FormatIssue.MAX_DIFFERS
                || code == FormatIssue.SOURCES_ADD_UP
                || code.id().startsWith("SCH-6")
                || code.id().compareTo("SCH-703") <= 0 && code.id().startsWith("SCH-7");
    }

    @TestFactory
    Stream<DynamicTest> refuses() throws IOException {
        return names(YAML).stream().map(name -> dynamicTest(name, () -> assertRefused(name)));
    }

    private static void assertRefused(String name) throws IOException {
        Checked<Scheme> read = read(name);

        assertThat(read.value()).isEmpty();
        assertThat(SchemeFiles.described(read)).isEqualTo(Files.readAllLines(bad().resolve(name + EXPECTED)));
    }

    @Test
    void hasAnExpectationBesideEachFileAndAFileBesideEachExpectation() throws IOException {
        assertThat(names(EXPECTED)).isNotEmpty().isEqualTo(names(YAML));
    }

    @Test
    void showsEveryFaultThatAFileCanHave() throws IOException {
        assertThat(shown().filter(FormatIssue.class::isInstance))
                .containsAll(Arrays.stream(FormatIssue.values())
                        .filter(code -> !isShownElsewhere(code))
                        .toList())
                .noneMatch(code -> isShownElsewhere((FormatIssue) code));
    }

    @Test
    void showsEveryFaultOfKeysAndOfRules() throws IOException {
        assertThat(shown())
                .contains(ParameterIssue.values())
                .containsAll(Arrays.stream(RuleIssue.values())
                        .filter(code -> code.id().startsWith("RUL-1"))
                        .toList());
    }

    private static Stream<IssueCode> shown() throws IOException {
        return names(YAML).stream()
                .flatMap(name -> read(name).issues().stream())
                .map(Issue::code);
    }

    private static Checked<Scheme> read(String name) {
        String file = name + YAML;
        return SchemeReader.standard().read(file, () -> Files.newInputStream(bad().resolve(file)));
    }

    private static Set<String> names(String ending) throws IOException {
        try (Stream<Path> files = Files.list(bad())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .collect(toCollection(TreeSet::new));
        }
    }

    private static Path bad() {
        return SchemeFiles.folder("bad");
    }
}
