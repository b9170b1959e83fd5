package org.parindex.scoring.examples.audit;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.audit.Audit;
import org.parindex.scoring.core.audit.AuditIssue;
import org.parindex.scoring.core.audit.Finding;
import org.parindex.scoring.core.audit.Place;
import org.parindex.scoring.core.audit.PublishedReport;

/** Whoever has only some of the tables is told less, but nothing else. */
class SubsetsTest {

    private static final int SUBSETS = 60;

    private static final int SUMMARY_OF_DEPARTMENTS = 3;
    private static final int STEERING_OF_DEPARTMENTS = 4;
    private static final int RANKING_OF_DISTRICTS = 12;

    private static final Place MADE_OF_ROWS_9_AND_11 = row(10);
    private static final Place OF_ANOTHER_UNIT = row(13);
    private static final Place MADE_OF_ROWS_14_AND_16 = row(15);
    private static final Place WRONG_MEAN = new Place(RANKING_OF_DISTRICTS, Optional.of(13), Optional.empty());

    private static Place row(int number) {
        return new Place(STEERING_OF_DEPARTMENTS, Optional.of(number), Optional.empty());
    }

    @Test
    void ofTheCorrectedReportHaveNoErrors() {
        assertThat(subsets(CorrectedReport.read()))
                .as("subsets of which the seed is the number")
                .allSatisfy(subset -> assertThat(errors(subset)).isEmpty());
    }

    @Test
    void ofTheReportAsPrintedHaveErrorsInTheRowsThatAreWrongAndInNoOthers() {
        assertThat(subsets(SonLa.asPrinted()))
                .as("subsets of which the seed is the number")
                .allSatisfy(subset -> assertThat(rows(errors(subset))).isEqualTo(wrongRows(subset)));
    }

    /** With the summary, or all that its sums need, each wrong row is told for what it is; without, row 13 might be that of its label. */
    @Test
    void tellWhoseARowIsWhereItsTotalStandsInAnotherTable() {
        assertThat(subsets(SonLa.asPrinted()).filter(subset -> has(subset, STEERING_OF_DEPARTMENTS)))
                .filteredOn(subset -> has(subset, SUMMARY_OF_DEPARTMENTS))
                .isNotEmpty()
                .allSatisfy(subset -> assertThat(errors(subset))
                        .extracting(finding -> finding.issue().code())
                        .startsWith(AuditIssue.ROW_TOO_MUCH, AuditIssue.OTHER_UNIT, AuditIssue.ROW_TOO_MUCH));
    }

    @Test
    void tellNothingButTheTableThatIsLeftOut() {
        PublishedReport report = SonLa.asPrinted();
        List<Finding> all = errors(report);
        assertThat(IntStream.rangeClosed(1, report.tables().size())
                        .filter(number -> number != SUMMARY_OF_DEPARTMENTS)
                        .boxed())
                .allSatisfy(number -> assertThat(places(errors(without(report, number))))
                        .isEqualTo(places(all.stream()
                                .filter(error -> error.place().table() != number)
                                .toList())));
    }

    private static Stream<PublishedReport> subsets(PublishedReport report) {
        return LongStream.range(0, SUBSETS).mapToObj(seed -> subset(report, new Random(seed)));
    }

    private static PublishedReport subset(PublishedReport report, Random random) {
        int percent = 10 + random.nextInt(81);
        return new PublishedReport(
                report.file(),
                report.tables().stream()
                        .filter(table -> random.nextInt(100) < percent)
                        .toList());
    }

    private static PublishedReport without(PublishedReport report, int number) {
        return new PublishedReport(
                report.file(),
                report.tables().stream()
                        .filter(table -> table.number() != number)
                        .toList());
    }

    private static boolean has(PublishedReport report, int table) {
        return report.tables().stream().anyMatch(printed -> printed.number() == table);
    }

    private static List<Finding> errors(PublishedReport report) {
        return Audit.of(SonLa.schemes()).audit(report).stream()
                .filter(finding -> finding.issue().isError())
                .toList();
    }

    private static Set<Place> wrongRows(PublishedReport report) {
        return Stream.of(MADE_OF_ROWS_9_AND_11, OF_ANOTHER_UNIT, MADE_OF_ROWS_14_AND_16, WRONG_MEAN)
                .filter(place -> has(report, place.table()))
                .collect(toSet());
    }

    private static Set<Place> rows(List<Finding> findings) {
        return places(findings).stream()
                .map(place -> new Place(place.table(), place.row(), Optional.empty()))
                .collect(toSet());
    }

    private static List<Place> places(List<Finding> findings) {
        return findings.stream().map(Finding::place).toList();
    }
}
