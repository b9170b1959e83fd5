package org.parindex.scoring.examples.audit;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.audit.PublishedReport;
import org.parindex.scoring.core.scheme.Scheme;

/** Two cells, two names or a whole row of the corrected report are not where they belong. */
class SwappedAndRepeatedTest {

    private static final long SEED = 20_201_231;
    private static final int FAULTS_IN_AN_INDEX = 60;

    /** In how many of a hundred faults the exchange comes first, at least; several often explain the same sums. */
    private static final int SWAPPED_CELLS_FIRST = 98;

    private final PublishedReport report = CorrectedReport.read();

    @Test
    void figuresOfARowInEachOthersPlaceAreSeen() {
        List<Trial> trials = contradictory(Misprints::ofSwappedCells);
        assertThat(trials)
                .as("seed %d", SEED)
                .filteredOn(not(Trial::isOneFinding))
                .isEmpty();
    }

    /** Where a single cell would mend the report as well, it is the smaller explanation. */
    @Test
    void figuresOfARowInEachOthersPlaceAreMostlySuspectedFirst() {
        List<Trial> trials = contradictory(Misprints::ofSwappedCells).stream()
                .filter(trial -> trial.suspects().isEmpty())
                .toList();
        assertThat(percentOfTruthFirst(trials)).isGreaterThanOrEqualTo(SWAPPED_CELLS_FIRST);
    }

    @Test
    void namesInEachOthersPlaceAreSeen() {
        List<Trial> trials = contradictory(Misprints::ofSwappedNames);
        assertThat(trials)
                .as("seed %d", SEED)
                .filteredOn(not(Trial::isOneFinding))
                .isEmpty();
        assertThat(percentOfTruthFirst(trials)).isEqualTo(100);
    }

    @Test
    void aRowThatStandsThereTwiceIsSeen() {
        List<Trial> trials = trials(Misprints::ofRepeatedRow);
        assertThat(trials)
                .as("seed %d", SEED)
                .filteredOn(not(Trial::isOneFinding))
                .isEmpty();
        assertThat(percentOfTruthFirst(trials)).isEqualTo(100);
    }

    private long percentOfTruthFirst(List<Trial> trials) {
        long first = trials.stream().filter(Trial::isTruthFirst).count();
        long alone = trials.stream().filter(Trial::isOneFinding).count();
        System.out.println("%s: of %d faults the truth is first in %d; told as one: %d"
                .formatted(trials.get(0).fault().kind(), trials.size(), first, alone));
        return first * 100 / trials.size();
    }

    private List<Trial> contradictory(Function<Misprints, Misprint> planting) {
        return trials(planting).stream().filter(Trial::isContradictory).toList();
    }

    private List<Trial> trials(Function<Misprints, Misprint> planting) {
        return SonLa.schemes().stream()
                .flatMap(scheme -> trials(planting, scheme))
                .toList();
    }

    private Stream<Trial> trials(Function<Misprints, Misprint> planting, Scheme scheme) {
        Misprints misprints = new Misprints(SonLa.only(scheme, report), SEED);
        List<Misprint> faults = Stream.generate(() -> planting.apply(misprints))
                .limit(FAULTS_IN_AN_INDEX)
                .toList();
        return faults.parallelStream().map(fault -> Trial.of(fault, scheme, new BruteForce(scheme, fault.report())));
    }
}
