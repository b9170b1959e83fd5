package org.parindex.scoring.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.core.Generator.rounds;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.aggregation.AbsencePolicy;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.score.LeftOut;
import org.parindex.scoring.core.score.Scorecards;
import org.parindex.scoring.core.score.Scorer;
import org.parindex.scoring.core.sheet.Entry;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.Points;

/** Whatever is wrong in a sheet is said: each fault once, at its cell, and all of them at once. */
class FaultPropertiesTest {

    private static final int ROUNDS = 1_000;

    @Test
    void eachFaultIsReportedAtItsCellAndNothingElseIs() {
        rounds(ROUNDS, random -> {
            Scheme scheme = refusing(random.scheme());
            List<LeafCriterion> leaves = scheme.leaves();
            ScoreSheet.Builder sheet = ScoreSheet.builder().unit(Unit.of("A"));
            List<Integer> wrong = random.shuffled(columns(leaves)).subList(0, 1 + random.below(leaves.size()));
            for (int column : random.shuffled(columns(leaves))) {
                LeafCriterion leaf = leaves.get(column - 1);
                sheet.putEntries(
                        leaf.code(), wrong.contains(column) ? faulty(random, leaf, column) : full(leaf, column));
            }
            Checked<Scorecards> cards = Scorer.of(scheme).score(List.of(sheet.build()));
            assertThat(cards.issues().stream().map(Issue::location))
                    .containsExactlyElementsOf(wrong.stream()
                            .sorted()
                            .map(FaultPropertiesTest::cell)
                            .toList());
            assertThat(cards.value().orElseThrow().leftOut())
                    .extracting(LeftOut::unit)
                    .containsExactly(Unit.of("A"));
        });
    }

    @Test
    void whatTheSchemeDoesNotHaveIsReportedToo() {
        rounds(ROUNDS, random -> {
            Scheme scheme = random.scheme();
            CriterionCode unknown =
                    CriterionCode.parse(random.pick(scheme.leaves()).code() + "x");
            ScoreSheet sheet = ScoreSheet.builder()
                    .from(random.sheets(scheme).get(0))
                    .putEntries(unknown, new Entry.Missing(cell(99)))
                    .build();
            assertThat(Scorer.of(scheme).score(List.of(sheet)).issues())
                    .singleElement()
                    .extracting(Issue::location)
                    .isEqualTo(cell(99));
        });
    }

    private static Scheme refusing(Scheme scheme) {
        return Scheme.builder()
                .from(scheme)
                .missing(AbsencePolicy.REFUSE)
                .notApplicable(AbsencePolicy.REFUSE)
                .build();
    }

    private static List<Integer> columns(List<LeafCriterion> leaves) {
        return IntStream.rangeClosed(1, leaves.size()).boxed().toList();
    }

    private static Entry faulty(Generator random, LeafCriterion leaf, int column) {
        Points tooMuch = leaf.maxPoints().plus(Points.parse("0.000001"));
        return random.pick(
                new Entry.Awarded(tooMuch, cell(column)),
                new Entry.Awarded(Points.parse("-0.000001"), cell(column)),
                new Entry.Missing(cell(column)),
                new Entry.NotApplicable(cell(column)));
    }

    private static Entry full(LeafCriterion leaf, int column) {
        return new Entry.Awarded(leaf.maxPoints(), cell(column));
    }

    private static Location cell(int column) {
        return Location.of("scores.csv", 2, column);
    }
}
