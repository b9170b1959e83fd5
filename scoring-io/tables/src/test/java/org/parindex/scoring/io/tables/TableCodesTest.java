package org.parindex.scoring.io.tables;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.issue.IssueCode;

class TableCodesTest {

    private static final Pattern EXPECTED = Pattern.compile("(?<=(error|warning) )TAB-\\d{3}(?=: )");

    @Test
    void everyCodeIsExpectedSomewhereInTheTests() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test"))) {
            Set<String> expected = files.filter(file -> file.toString().matches(".*\\.(java|expected)"))
                    .map(TableCodesTest::text)
                    .flatMap(text -> EXPECTED.matcher(text).results().map(MatchResult::group))
                    .collect(toCollection(TreeSet::new));

            assertThat(expected)
                    .containsAll(Arrays.stream(TableIssue.values())
                            .map(IssueCode::id)
                            .toList());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
