package org.parindex.scoring.scheme.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.parindex.scoring.core.scheme.Scheme;

/**
 * Rules of real frameworks in {@code rules/}, one text a file, as schemes whose examples are the boundary cases that the words
 * imply. A text that leaves a hole between its bands stands in {@code bad/}.
 */
class RuleTextsTest {

    private static final List<String> FROM_MEMORY = List.of("22", "23");

    @TestFactory
    Stream<DynamicNode> giveThePointsThatTheirWordsImply() throws IOException {
        return files().stream()
                .map(file -> dynamicContainer(
                        name(file),
                        SchemeExamples.of(scheme(file)).stream()
                                .map(example -> dynamicTest(example.name(), example::verify))));
    }

    @TestFactory
    Stream<DynamicTest> areReadBackFromWhatIsWrittenOfThem() throws IOException {
        return files().stream()
                .map(file -> dynamicTest(name(file), () -> {
                    Scheme scheme = scheme(file);
                    Scheme again = SchemeFiles.scheme(SchemeWriter.write(scheme));
                    assertThat(again).isEqualTo(scheme);
                    assertThat(SchemeExamples.of(again)).hasSameSizeAs(scheme.examples());
                    SchemeExamples.of(again).forEach(SchemeExample::verify);
                }));
    }

    @TestFactory
    Stream<DynamicTest> citeTheirSourceAndSayWhatIsAssumed() throws IOException {
        return files().stream()
                .map(file -> dynamicTest(name(file), () -> {
                    List<String> head = head(file);
                    assertThat(head.get(0)).startsWith("# Source: ");
                    assertThat(head).anyMatch(line -> line.startsWith("# Text: "));
                    assertThat(head).anyMatch(line -> line.startsWith("# Assumed: "));
                    assertThat(head.stream().anyMatch(line -> line.startsWith("# Not verified")))
                            .isEqualTo(FROM_MEMORY.contains(number(file)));
                }));
    }

    @Test
    void areAllThere() throws IOException {
        assertThat(files())
                .extracting(RuleTextsTest::number)
                .contains(
                        "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "13", "14", "15", "16")
                .contains("18", "19", "20", "21", "22", "23")
                .doesNotHaveDuplicates();
    }

    private static List<Path> files() throws IOException {
        return SchemeFiles.files("rules");
    }

    private static Scheme scheme(Path file) {
        return SchemeReader.standard().read(file).orElseThrow();
    }

    private static List<String> head(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.takeWhile(line -> line.startsWith("#")).toList();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static String number(Path file) {
        return name(file).substring(0, 2);
    }
}
