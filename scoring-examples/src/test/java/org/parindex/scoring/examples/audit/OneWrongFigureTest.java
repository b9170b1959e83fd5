package org.parindex.scoring.examples.audit;

import static java.lang.annotation.RetentionPolicy.RUNTIME;
import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.examples.audit.Misprint.Kind.DIGITS_SWAPPED;
import static org.parindex.scoring.examples.audit.Misprint.Kind.DIGIT_CHANGED;
import static org.parindex.scoring.examples.audit.Misprint.Kind.DIGIT_DROPPED;
import static org.parindex.scoring.examples.audit.Misprint.Kind.NEIGHBOUR_COPIED;
import static org.parindex.scoring.examples.audit.Misprint.Kind.POINT_MOVED;

import java.lang.annotation.Retention;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parindex.scoring.core.audit.PublishedReport;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.examples.audit.Misprint.Kind;

/** One figure of the corrected report that some rule is about is printed wrong: the audit must tell what trying every cell tells, no less and no more. */
@TestInstance(Lifecycle.PER_CLASS)
class OneWrongFigureTest {

    private static final long SEED = 20_201_231;
    private static final int FAULTS_OF_A_KIND_IN_AN_INDEX = 200;

    /** In how many of a hundred faults the true cell is suspected first, at least. */
    private static final Map<Kind, Integer> FIRST =
            Map.of(DIGIT_CHANGED, 96, DIGITS_SWAPPED, 99, DIGIT_DROPPED, 96, POINT_MOVED, 99, NEIGHBOUR_COPIED, 95);

    private final PublishedReport report = CorrectedReport.read();
    private final Map<Kind, List<Trial>> trials = new EnumMap<>(Kind.class);

    @Retention(RUNTIME)
    @ParameterizedTest
    @EnumSource(names = {"DIGIT_CHANGED", "DIGITS_SWAPPED", "DIGIT_DROPPED", "POINT_MOVED", "NEIGHBOUR_COPIED"})
    private @interface OfEachKind {}

    @Test
    void isPlantedTwoThousandTimes() {
        assertThat(FIRST.keySet().stream().mapToInt(kind -> trials(kind).size()).sum())
                .isEqualTo(2_000);
    }

    @OfEachKind
    void isFoundAsOneFault(Kind kind) {
        assertThatAll(kind, Trial::isOneFinding);
    }

    @OfEachKind
    void isAmongTheSuspects(Kind kind) {
        assertThatAll(kind, Trial::suspectsTheTrueCell);
    }

    @OfEachKind
    void hasOnlySuspectsThatCouldMendTheReportAlone(Kind kind) {
        assertThatAll(kind, Trial::hasAllSuspectsAndNoMore);
    }

    @OfEachKind
    void isMendedWithTheOriginal(Kind kind) {
        assertThatAll(kind, Trial::proposesTheOriginal);
    }

    @OfEachKind
    void isMostlySuspectedFirst(Kind kind) {
        List<Trial> all = trials(kind);
        long first = all.stream().filter(Trial::isTrueCellFirst).count();
        long suspects = all.stream().mapToLong(trial -> trial.suspects().size()).sum();
        System.out.println("%s: of %d faults the true cell is first in %d; suspects in all: %d"
                .formatted(kind, all.size(), first, suspects));
        assertThat(first * 100).isGreaterThanOrEqualTo((long) FIRST.get(kind) * all.size());
    }

    private void assertThatAll(Kind kind, Predicate<Trial> expected) {
        assertThat(trials(kind)).as("seed %d", SEED).filteredOn(not(expected)).isEmpty();
    }

    private List<Trial> trials(Kind kind) {
        return trials.computeIfAbsent(
                kind,
                any -> SonLa.schemes().stream()
                        .flatMap(scheme -> trials(kind, scheme))
                        .toList());
    }

    private Stream<Trial> trials(Kind kind, Scheme scheme) {
        PublishedReport index = SonLa.only(scheme, report);
        BruteForce search = new BruteForce(scheme, index);
        Misprints misprints = new Misprints(index, SEED);
        List<Misprint> faults = Stream.generate(() -> misprints.inOneCell(kind))
                .filter(fault -> search.covers(fault.cells().get(0)))
                .limit(FAULTS_OF_A_KIND_IN_AN_INDEX)
                .toList();
        return faults.parallelStream().map(fault -> Trial.of(fault, scheme, search));
    }
}
