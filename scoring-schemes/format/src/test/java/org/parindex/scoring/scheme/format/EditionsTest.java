package org.parindex.scoring.scheme.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.Schemes;

/**
 * Reads each file in {@code editions/} but the bases: each extends one of them and has one fault or a few alike; beside it
 * stands all that must be said of it.
 */
class EditionsTest {

    /** They come from a provider or a folder. */
    private static final Set<FormatIssue> SHOWN_ELSEWHERE =
            Set.of(FormatIssue.OTHER_SCHEME, FormatIssue.SAME_SCHEME, FormatIssue.TOO_MANY_FILES);

    @TestFactory
    Stream<DynamicTest> withFaultsAreRefused() throws IOException {
        return files().stream().map(file -> dynamicTest(file.getFileName().toString(), () -> assertRefused(file)));
    }

    private static void assertRefused(Path file) throws IOException {
        Checked<Scheme> read = read(file);
        Path expected = Path.of(file.toString().replaceAll("yaml$", "expected"));

        assertThat(read.value()).isEmpty();
        assertThat(described(read)).isEqualTo(Files.readAllLines(expected));
    }

    @Test
    void showEveryFaultOfAnEdition() throws IOException {
        assertThat(files().stream()
                        .flatMap(file -> read(file).issues().stream())
                        .map(Issue::code)
                        .filter(code -> code.id().startsWith("SCH-6")))
                .containsAll(Arrays.stream(FormatIssue.values())
                        .filter(code -> code.id().startsWith("SCH-6") && !SHOWN_ELSEWHERE.contains(code))
                        .toList());
    }

    private static Checked<Scheme> read(Path file) {
        return SchemeReader.standard().extending(Schemes.of(List.of())).read(file);
    }

    /** Files are named without their folder, as for somebody who stands in it. */
    private static List<String> described(Checked<Scheme> read) {
        return SchemeFiles.described(read).stream()
                .map(line -> line.replace(SchemeFiles.folder("editions") + "/", ""))
                .toList();
    }

    private static List<Path> files() throws IOException {
        return SchemeFiles.files("editions").stream()
                .filter(file -> !file.getFileName().toString().startsWith("base"))
                .toList();
    }
}
