package org.parindex.scoring.examples.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.CriterionGroup;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.SchemeId;
import org.parindex.scoring.core.scheme.ScoreSource;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;

/** A scheme, and what some units earned in two years: trees of one to three levels, up to three sources, 3 to 40 units. */
final class RandomIndex {

    private static final List<String> MAXIMA = List.of("0.5", "1", "1.5", "2", "2.5", "3", "4", "10", "12.25");

    private final Random random;
    private final List<String> sources;
    private final Scheme scheme;
    private final List<Unit> units;
    private final Map<Unit, Map<CriterionCode, BigDecimal>> points = new HashMap<>();
    private final Map<Unit, BigDecimal> former = new HashMap<>();

    RandomIndex(Random random) {
        this.random = random;
        this.sources = List.of("a", "b", "c").subList(0, random.nextInt(4));
        this.scheme = Scheme.builder()
                .id(SchemeId.parse("random@" + random.nextInt(10_000)))
                .title(LocalizedText.of("Random index"))
                .sources(sources.stream()
                        .map(id -> new ScoreSource(id, LocalizedText.of("Source " + id)))
                        .toList())
                .criteria(criteria("", random.nextInt(3)))
                .build();
        this.units = IntStream.rangeClosed(1, 3 + random.nextInt(38))
                .mapToObj(number -> Unit.of("Unit " + number))
                .toList();
        units.forEach(this::score);
    }

    Scheme scheme() {
        return scheme;
    }

    List<Unit> units() {
        return units;
    }

    private List<Criterion> criteria(String prefix, int levelsBelow) {
        List<Criterion> criteria = new ArrayList<>();
        for (int number = 1 + random.nextInt(5); number > 0; number--) {
            String code = prefix + (criteria.size() + 1);
            boolean isGroup = levelsBelow > 0 && random.nextInt(4) > 0;
            criteria.add(isGroup ? group(code, levelsBelow - 1) : leaf(code));
        }
        return criteria;
    }

    private Criterion group(String code, int levelsBelow) {
        return CriterionGroup.builder()
                .code(CriterionCode.parse(code))
                .name(LocalizedText.of("Group " + code))
                .children(criteria(code + ".", levelsBelow))
                .build();
    }

    private Criterion leaf(String code) {
        return LeafCriterion.builder()
                .code(CriterionCode.parse(code))
                .name(LocalizedText.of("Leaf " + code))
                .maxPoints(Points.parse(pick(MAXIMA)))
                .source(sources.isEmpty() ? Optional.empty() : Optional.of(pick(sources)))
                .build();
    }

    /** Now and then a unit earns what another has earned, or had as much as another the year before. */
    private void score(Unit unit) {
        Map<CriterionCode, BigDecimal> earned = new HashMap<>();
        scheme.leaves().forEach(leaf -> earned.put(leaf.code(), earned(leaf.maxPoints())));
        points.put(
                unit,
                random.nextInt(8) == 0 ? points.values().stream().findFirst().orElse(earned) : earned);
        BigDecimal before = earned(scheme.maxPoints());
        former.put(
                unit,
                random.nextInt(5) == 0 ? former.values().stream().findFirst().orElse(before) : before);
    }

    private BigDecimal earned(Points most) {
        int hundredths = most.toBigDecimal().movePointRight(2).intValueExact();
        int step = pick(List.of(1, 1, 25, 50));
        return BigDecimal.valueOf((long) random.nextInt(hundredths / step + 1) * step, 2);
    }

    BigDecimal points(Unit unit, Criterion criterion) {
        return criterion
                .leaves()
                .map(leaf -> points.get(unit).get(leaf.code()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal points(Unit unit, String source) {
        return scheme.leaves().stream()
                .filter(leaf -> leaf.source().equals(Optional.of(source)))
                .map(leaf -> points.get(unit).get(leaf.code()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal total(Unit unit) {
        return points(unit, scheme.root());
    }

    BigDecimal former(Unit unit) {
        return former.get(unit);
    }

    /** Returns the units from the best to the worst. */
    List<Unit> ranked() {
        return units.stream()
                .sorted((one, other) -> total(other).compareTo(total(one)))
                .toList();
    }

    long rank(Unit unit) {
        return 1
                + units.stream()
                        .filter(other -> total(other).compareTo(total(unit)) > 0)
                        .count();
    }

    /** Returns the rank of the year before; those who had as much are told apart by something that is not printed, or not at all. */
    long formerRank(Unit unit, boolean isToldApart) {
        return 1
                + units.stream()
                        .filter(other -> {
                            int order = former(other).compareTo(former(unit));
                            return order > 0 || order == 0 && isToldApart && units.indexOf(other) < units.indexOf(unit);
                        })
                        .count();
    }

    boolean coin() {
        return random.nextBoolean();
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
