package org.parindex.scoring.examples.audit;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.audit.PublishedReport;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.examples.audit.Misprint.Kind;

/** Two figures of two units are wrong that have nothing to do with each other. */
class TwoWrongFiguresTest {

    private static final long SEED = 20_201_231;
    private static final int PAIRS_IN_AN_INDEX = 60;

    private static final List<Kind> KINDS = List.of(
            Kind.DIGIT_CHANGED, Kind.DIGITS_SWAPPED, Kind.DIGIT_DROPPED, Kind.POINT_MOVED, Kind.NEIGHBOUR_COPIED);

    private final PublishedReport report = CorrectedReport.read();

    @Test
    void areTwoFindings() {
        List<Trial> trials = SonLa.schemes().stream().flatMap(this::trials).toList();
        List<Trial> mixedUp =
                trials.stream().filter(not(Trial::tellsEachFaultOnce)).toList();
        System.out.println(
                "Pairs of faults: %d; told apart: %d".formatted(trials.size(), trials.size() - mixedUp.size()));
        assertThat(mixedUp).as("seed %d", SEED).hasSizeLessThanOrEqualTo(trials.size() / 50);
    }

    private Stream<Trial> trials(Scheme scheme) {
        PublishedReport index = SonLa.only(scheme, report);
        BruteForce search = new BruteForce(scheme, index);
        Misprints misprints = new Misprints(index, SEED);
        List<Misprint> faults = Stream.iterate(0, i -> i + 1)
                .map(i -> new Pair(any(misprints, i), any(misprints, i / KINDS.size())))
                .filter(pair -> pair.isIndependent(search))
                .map(Pair::both)
                .limit(PAIRS_IN_AN_INDEX)
                .toList();
        return faults.parallelStream().map(fault -> Trial.of(fault, scheme, search));
    }

    private static Misprint any(Misprints misprints, int number) {
        return misprints.inOneCell(KINDS.get(number % KINDS.size()));
    }

    /** Two faults, each planted alone. */
    private record Pair(Misprint one, Misprint other) {

        /** They stand in the rows of two units and break different rules, and together they break what each breaks alone. */
        boolean isIndependent(BruteForce search) {
            Set<Rule> broken = new HashSet<>(search.broken(Figures.of(one.report())));
            List<Rule> others = search.broken(Figures.of(other.report()));
            return areOfTwoUnits()
                    && others.stream().allMatch(broken::add)
                    && broken.equals(Set.copyOf(search.broken(Figures.of(both().report()))));
        }

        private boolean areOfTwoUnits() {
            return unit(one).isPresent()
                    && unit(other).isPresent()
                    && !unit(one).equals(unit(other));
        }

        private static Optional<Unit> unit(Misprint fault) {
            return Reprint.row(fault.report(), fault.cells().get(0)).unit();
        }

        Misprint both() {
            return one.and(other);
        }
    }
}
