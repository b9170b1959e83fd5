package org.parindex.scoring.core.ranking;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.parindex.scoring.core.scheme.TieRule;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.Points;

/**
 * Contenders in order of merit, those who stand equal in one block. Within a block they go by name, so that the order of
 * the input changes nothing.
 */
final class Standings<T> {

    private final ImmutableList<ImmutableList<T>> blocks;

    private Standings(List<ImmutableList<T>> blocks) {
        this.blocks = ImmutableList.copyOf(blocks);
    }

    static <T> Standings<T> of(List<T> contenders, Comparator<T> bestFirst, Function<T, Unit> unit) {
        Comparator<T> byName = Comparator.comparing(
                contender -> unit.apply(contender).name().codePoints().toArray(), Arrays::compare);
        List<ImmutableList<T>> blocks = new ArrayList<>();
        List<T> block = new ArrayList<>();
        for (T next : ImmutableList.sortedCopyOf(bestFirst.thenComparing(byName), contenders)) {
            if (!block.isEmpty() && bestFirst.compare(block.get(0), next) != 0) {
                blocks.add(ImmutableList.copyOf(block));
                block.clear();
            }
            block.add(next);
        }
        if (!block.isEmpty()) {
            blocks.add(ImmutableList.copyOf(block));
        }
        return new Standings<>(blocks);
    }

    /** Makes something of each contender and its rank, best first. */
    <R> ImmutableList<R> ranked(TieRule ties, BiFunction<T, Rank, R> ranker) {
        ImmutableList.Builder<R> ranked = ImmutableList.builder();
        int before = 0;
        for (int block = 0; block < blocks.size(); block++) {
            List<T> equals = blocks.get(block);
            for (int i = 0; i < equals.size(); i++) {
                Points number = switch (ties) {
                    case COMPETITION -> Points.of(before + 1);
                    case DENSE -> Points.of(block + 1);
                    case AVERAGE -> Rank.mean(before + 1, before + equals.size());
                    case ORDINAL -> Points.of(before + 1 + i);
                };
                boolean isShared = equals.size() > 1 && ties != TieRule.ORDINAL;
                ranked.add(ranker.apply(equals.get(i), new Rank(number, isShared)));
            }
            before += equals.size();
        }
        return ranked.build();
    }
}
