package org.parindex.scoring.examples.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parindex.scoring.core.audit.PublishedReport;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.examples.audit.Misprint.Kind;

/** Two figures of two units are wrong that have nothing to do with each other. */
class TwoWrongFiguresTest {

    private static final long SEED = 20_201_231;
    private static final int PAIRS = 60;

    private static final List<Kind> KINDS = List.of(
            Kind.DIGIT_CHANGED, Kind.DIGITS_SWAPPED, Kind.DIGIT_DROPPED, Kind.POINT_MOVED, Kind.NEIGHBOUR_COPIED);

    static List<Scheme> schemes() {
        return SonLa.schemes();
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void areTwoFindings(Scheme scheme) {
        PublishedReport report = SonLa.only(scheme, CorrectedReport.read());
        BruteForce search = new BruteForce(scheme, report);
        Misprints misprints = new Misprints(report, SEED);
        List<Pair> pairs = Stream.iterate(0, i -> i + 1)
                .map(i -> new Pair(
                        misprints.inOneCell(KINDS.get(i % KINDS.size())),
                        misprints.inOneCell(KINDS.get(i / KINDS.size() % KINDS.size()))))
                .filter(pair -> pair.isIndependent(search))
                .limit(PAIRS)
                .toList();
        assertThat(pairs.parallelStream().map(pair -> Trial.of(pair.both(), scheme, search)))
                .as("seed %d", SEED)
                .filteredOn(trial -> !trial.tellsEachFaultOnce())
                .isEmpty();
    }

    /** Two faults, each planted alone. */
    private record Pair(Misprint one, Misprint other) {

        /** They break different rules, and together they break what each breaks alone. */
        boolean isIndependent(BruteForce search) {
            Set<Rule> expected = new HashSet<>(search.broken(Figures.of(one.report())));
            List<Rule> others = search.broken(Figures.of(other.report()));
            return others.stream().allMatch(expected::add)
                    && Reprint.row(one.report(), one.cells().get(0)).unit().isPresent()
                    && !isSameUnit()
                    && expected.equals(Set.copyOf(search.broken(Figures.of(both().report()))));
        }

        private boolean isSameUnit() {
            return Reprint.row(one.report(), one.cells().get(0))
                    .unit()
                    .equals(Reprint.row(one.report(), other.cells().get(0)).unit());
        }

        Misprint both() {
            return one.and(other);
        }
    }
}
