package org.parindex.scoring.core;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.parindex.scoring.core.aggregation.AbsencePolicy;
import org.parindex.scoring.core.aggregation.Rescaling;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.CriterionGroup;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.RankingPolicy;
import org.parindex.scoring.core.scheme.RankingPolicy.Basis;
import org.parindex.scoring.core.scheme.RoundingPlace;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.TieRule;
import org.parindex.scoring.core.scheme.Trees;
import org.parindex.scoring.core.sheet.Entry;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Rounding;

/**
 * Makes random schemes of one to sixty leaves on up to four levels, and score sheets for them; the same seed makes the
 * same. Maxima have no more digits than the scheme rounds to, points may have two more.
 */
final class Generator {

    private static final int LEVELS = 4;
    private static final int MOST_LEAVES = 60;
    private static final int MOST_UNITS = 8;
    private static final List<String> SOURCES = List.of("appraisal", "officials", "citizens");

    private final Random random;
    private final int scale;
    private final List<String> sources;

    private Generator(long seed) {
        random = new Random(seed);
        scale = random.nextInt(4);
        sources = SOURCES.subList(0, random.nextInt(SOURCES.size() + 1));
    }

    /** Holds a property against many generators; a failure names the seed that shows it again. */
    static void rounds(int rounds, Consumer<Generator> property) {
        for (long seed = 1; seed <= rounds; seed++) {
            try {
                property.accept(new Generator(seed));
            } catch (AssertionError | RuntimeException failure) {
                throw new AssertionError("seed " + seed + ": " + failure.getMessage(), failure);
            }
        }
    }

    Scheme scheme() {
        return scheme(pick(RoundingPlace.values()));
    }

    Scheme scheme(RoundingPlace place) {
        RoundingMode mode = pick(RoundingMode.UP, RoundingMode.DOWN, RoundingMode.HALF_UP, RoundingMode.HALF_EVEN);
        return Trees.scheme()
                .criteria(criteria("", 1, 1 + random.nextInt(MOST_LEAVES)))
                .sources(sources.stream().map(Trees::source).toList())
                .rounding(new Rounding(scale, mode))
                .roundingPlace(place)
                .ranking(new RankingPolicy(pick(TieRule.values()), pick(Basis.values()), List.of()))
                .missing(pick(AbsencePolicy.REFUSE, AbsencePolicy.ZERO, AbsencePolicy.FULL))
                .notApplicable(pick(AbsencePolicy.REFUSE, AbsencePolicy.ZERO, AbsencePolicy.FULL))
                .build();
    }

    /** Returns the same scheme that leaves out what is missing, or does not apply, or both. */
    Scheme withLeavesLeftOut(Scheme scheme) {
        return Scheme.builder()
                .from(scheme)
                .missing(AbsencePolicy.LEAVE_OUT)
                .notApplicable(pick(AbsencePolicy.LEAVE_OUT, AbsencePolicy.ZERO, AbsencePolicy.FULL))
                .rescaling(pick(Rescaling.values()))
                .build();
    }

    private List<Criterion> criteria(String prefix, int level, int leaves) {
        int count = level == LEVELS ? leaves : 1 + random.nextInt(Math.min(leaves, 9));
        int[] shares = new int[count];
        for (int i = 0; i < leaves; i++) {
            shares[i < count ? i : random.nextInt(count)]++;
        }
        List<Criterion> criteria = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            criteria.add(criterion(prefix + (i + 1), level, shares[i]));
        }
        return criteria;
    }

    private Criterion criterion(String code, int level, int leaves) {
        if (leaves > 1 || level < LEVELS && random.nextInt(4) == 0) {
            return Trees.group(code, criteria(code + ".", level + 1, leaves).toArray(Criterion[]::new));
        }
        String max = BigDecimal.valueOf(1 + random.nextInt(500), scale).toPlainString();
        return sources.isEmpty() ? Trees.leaf(code, max) : Trees.leaf(code, max, pick(sources));
    }

    /** Returns sheets that can all be scored; some bring the same as another. */
    List<ScoreSheet> sheets(Scheme scheme) {
        List<ScoreSheet> sheets = new ArrayList<>();
        int count = 1 + random.nextInt(MOST_UNITS);
        for (int i = 0; i < count; i++) {
            Unit unit = Unit.of("Unit " + i);
            sheets.add(
                    i > 0 && random.nextInt(3) == 0
                            ? ScoreSheet.builder().from(pick(sheets)).unit(unit).build()
                            : sheet(scheme, unit));
        }
        return sheets;
    }

    private ScoreSheet sheet(Scheme scheme, Unit unit) {
        ScoreSheet.Builder sheet = ScoreSheet.builder().unit(unit);
        for (LeafCriterion leaf : scheme.leaves()) {
            boolean mayMiss = scheme.missing() != AbsencePolicy.REFUSE;
            boolean mayNotApply = scheme.notApplicable() != AbsencePolicy.REFUSE;
            switch (random.nextInt(12)) {
                case 0 -> sheet.putEntries(leaf.code(), mayMiss ? new Entry.Missing(Location.NONE) : award(leaf));
                case 1 ->
                    sheet.putEntries(leaf.code(), mayNotApply ? new Entry.NotApplicable(Location.NONE) : award(leaf));
                default -> sheet.putEntries(leaf.code(), award(leaf));
            }
        }
        return sheet.build();
    }

    private Entry award(LeafCriterion leaf) {
        return Entry.awarded(
                pick(Points.ZERO, leaf.maxPoints(), between(Points.ZERO, leaf), between(Points.ZERO, leaf)));
    }

    /** Returns points from some points up to the maximum of a leaf, both included. */
    Points between(Points least, LeafCriterion leaf) {
        int digits = scale + random.nextInt(3);
        BigInteger room = leaf.maxPoints()
                .minus(least)
                .toBigDecimal()
                .movePointRight(digits)
                .toBigInteger();
        return least.plus(Points.of(BigDecimal.valueOf(random.nextLong(room.longValueExact() + 1), digits)));
    }

    /** Returns the same scheme with the children of each group in another order. */
    Scheme withSiblingsShuffled(Scheme scheme) {
        return Scheme.builder()
                .from(scheme)
                .criteria(shuffledTrees(scheme.criteria()))
                .build();
    }

    private List<Criterion> shuffledTrees(List<Criterion> criteria) {
        return shuffled(criteria.stream().map(this::shuffledTree).toList());
    }

    private Criterion shuffledTree(Criterion criterion) {
        return criterion instanceof CriterionGroup group
                ? CriterionGroup.builder()
                        .from(group)
                        .children(shuffledTrees(group.children()))
                        .build()
                : criterion;
    }

    /** Returns the same sheet with its entries in another order. */
    ScoreSheet withEntriesShuffled(ScoreSheet sheet) {
        ScoreSheet.Builder shuffled = ScoreSheet.builder().unit(sheet.unit());
        shuffled(List.copyOf(sheet.entries().entrySet())).forEach(shuffled::putEntries);
        return shuffled.build();
    }

    <T> List<T> shuffled(List<T> list) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    @SafeVarargs
    final <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    int below(int bound) {
        return random.nextInt(bound);
    }
}
