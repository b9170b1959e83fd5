package org.parindex.scoring.examples.audit;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.audit.Audit;
import org.parindex.scoring.core.audit.Finding;
import org.parindex.scoring.core.audit.PublishedReport;
import org.parindex.scoring.examples.audit.Misprint.Kind;

/** Reports of random schemes, trees and tables; each is made from its own number, which a failure shows. */
class RandomReportsTest {

    private static final int CORRECT_REPORTS = 300;
    private static final int REPORTS_WITH_A_FAULT = 100;

    @Test
    void areFreeOfErrorsIfTheyAreCorrect() {
        List<Long> suspected = LongStream.range(0, CORRECT_REPORTS)
                .parallel()
                .filter(seed -> hasErrors(index(seed)))
                .boxed()
                .toList();
        assertThat(suspected).as("seeds of correct reports with errors").isEmpty();
    }

    private static boolean hasErrors(RandomIndex index) {
        List<Finding> findings = Audit.of(List.of(index.scheme())).audit(RandomReport.of(index));
        return findings.stream().anyMatch(finding -> finding.issue().isError());
    }

    @Test
    void agreeWithAllRulesOfTheBruteForceIfTheyAreCorrect() {
        assertThat(LongStream.range(0, CORRECT_REPORTS).parallel().mapToObj(RandomReportsTest::brokenRules))
                .allMatch(List::isEmpty);
    }

    private static List<Rule> brokenRules(long seed) {
        RandomIndex index = index(seed);
        PublishedReport report = RandomReport.of(index);
        return new BruteForce(index.scheme(), report).broken(Figures.of(report));
    }

    @Test
    void areSuspectedWhereBruteForceSuspectsThemIfADigitIsWrong() {
        List<Trial> trials = LongStream.range(0, REPORTS_WITH_A_FAULT)
                .parallel()
                .mapToObj(RandomReportsTest::trial)
                .filter(Trial::isContradictory)
                .toList();
        assertThat(trials).filteredOn(not(Trial::hasAllSuspectsAndNoMore)).isEmpty();
        assertThat(trials).filteredOn(not(Trial::proposesTheOriginal)).isEmpty();
    }

    private static Trial trial(long seed) {
        RandomIndex index = index(seed);
        PublishedReport report = RandomReport.of(index);
        Misprint fault = new Misprints(report, seed).inOneCell(Kind.DIGIT_CHANGED);
        return Trial.of(fault, index.scheme(), new BruteForce(index.scheme(), report));
    }

    private static RandomIndex index(long seed) {
        return new RandomIndex(new Random(seed));
    }
}
