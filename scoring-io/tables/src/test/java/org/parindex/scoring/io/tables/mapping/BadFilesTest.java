package org.parindex.scoring.io.tables.mapping;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.IssueCode;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.core.ranking.Ranking;
import org.parindex.scoring.core.rule.RuleIssue;
import org.parindex.scoring.core.scheme.TieRule;
import org.parindex.scoring.core.score.ScoreIssue;
import org.parindex.scoring.core.score.Scorer;
import org.parindex.scoring.io.tables.NumberFormat;
import org.parindex.scoring.io.tables.Table;
import org.parindex.scoring.io.tables.csv.CsvTableReader;
import org.parindex.scoring.io.tables.sheet.PublishedTotalReader;
import org.parindex.scoring.io.tables.sheet.ScoreSheetReader;
import org.parindex.scoring.io.tables.sheet.UnitReader;

/** One bad file per rejection; the file beside it, ending in {@code .expected}, holds all that is said about it. */
class BadFilesTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/parindex/scoring/io/tables/mapping/bad");

    /** Small, so that a file beyond them is small as well. */
    private static final Limits LIMITS = Limits.builder()
            .tableBytes(600)
            .rows(5)
            .columns(6)
            .cells(35)
            .cellCharacters(40)
            .build();

    static Stream<Path> scores() {
        return filesIn(FOLDER.resolve("scores"));
    }

    static Stream<Path> measured() {
        return filesIn(FOLDER.resolve("measured"));
    }

    static Stream<Path> units() {
        return filesIn(FOLDER.resolve("units"));
    }

    static Stream<Path> totals() {
        return filesIn(FOLDER.resolve("totals"));
    }

    static Stream<Path> written() {
        return filesIn(FOLDER.resolve("written"));
    }

    private static Stream<Path> filesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("scores")
    void ofScoresAreReportedAsExpected(Path file) {
        ScoreSheetReader reader = ScoreSheetReader.of(SmallIndex.SCHEME, SmallIndex.UNITS);

        assertIssues(file, table -> reader.read(List.of(table)).flatMap(Scorer.of(SmallIndex.SCHEME)::score));
    }

    @ParameterizedTest
    @MethodSource("measured")
    void ofMeasuredValuesAreReportedAsExpected(Path file) {
        ScoreSheetReader reader = ScoreSheetReader.of(RuledIndex.SCHEME);

        assertIssues(
                CsvTableReader.standard(),
                file,
                table -> reader.read(List.of(table)).flatMap(Scorer.of(RuledIndex.SCHEME)::score));
    }

    @ParameterizedTest
    @MethodSource("units")
    void ofUnitsAreReportedAsExpected(Path file) {
        assertIssues(file, UnitReader::read);
    }

    @ParameterizedTest
    @MethodSource("totals")
    void ofFormerTotalsAreReportedAsExpected(Path file) {
        assertIssues(
                file,
                table -> PublishedTotalReader.read(table, SmallIndex.UNITS)
                        .flatMap(totals -> Ranking.of(totals, TieRule.COMPETITION)));
    }

    /** In these files the first cell of the header declares the format, and a cell can tell its kind. */
    @ParameterizedTest
    @MethodSource("written")
    void ofNumbersAreReportedAsExpected(Path file) {
        assertIssues(CsvTableReader.standard(), file, written -> {
            Checked<NumberFormat> format = WrittenTables.format(written);
            Table table = WrittenTables.table(written);
            return format.flatMap(numbers ->
                    ScoreSheetReader.of(SmallIndex.SCHEME).with(numbers).read(List.of(table)));
        });
    }

    private static <T> void assertIssues(Path file, Function<Table, Checked<T>> reader) {
        assertIssues(CsvTableReader.of(LIMITS), file, reader);
    }

    private static <T> void assertIssues(CsvTableReader tables, Path file, Function<Table, Checked<T>> reader) {
        Checked<T> read = tables.read(file.getFileName().toString(), () -> Files.newInputStream(file))
                .flatMap(reader);

        assertThat(SmallIndex.issues(read)).containsExactlyElementsOf(expected(file));
    }

    private static List<String> expected(Path file) {
        try {
            return Files.readAllLines(Path.of(file.toString().replaceAll("csv$", "expected")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void everyCodeOfScoresThatATableCanCauseIsExpectedSomewhere() {
        Set<ScoreIssue> ofTheHeaderOrThePolicies = EnumSet.of(
                ScoreIssue.UNKNOWN_CRITERION,
                ScoreIssue.NOT_A_LEAF,
                ScoreIssue.EXCLUDED_MISSING,
                ScoreIssue.EXCLUDED_NOT_APPLICABLE,
                ScoreIssue.NOTHING_COUNTS,
                ScoreIssue.TOO_LITTLE,
                ScoreIssue.NO_SAMPLE);

        assertThat(expectedCodes("SCO"))
                .containsExactlyElementsOf(Arrays.stream(ScoreIssue.values())
                        .filter(code -> !ofTheHeaderOrThePolicies.contains(code))
                        .map(IssueCode::id)
                        .toList());
    }

    @Test
    void everyCodeOfRulesThatATableCanCauseIsExpectedSomewhere() {
        Set<RuleIssue> onceTheReaderIsContent = EnumSet.range(RuleIssue.OFF_STEP, RuleIssue.TOO_FEW_POINTS);

        assertThat(expectedCodes("RUL"))
                .containsExactlyElementsOf(
                        onceTheReaderIsContent.stream().map(IssueCode::id).toList());
    }

    private static Set<String> expectedCodes(String prefix) {
        Pattern code = Pattern.compile("(?<=(error|warning) )" + prefix + "-\\d{3}(?=: )");
        return Stream.of(scores(), measured(), units(), totals(), written())
                .flatMap(files -> files)
                .flatMap(file -> expected(file).stream())
                .flatMap(line -> code.matcher(line).results().map(MatchResult::group))
                .collect(toCollection(TreeSet::new));
    }
}
