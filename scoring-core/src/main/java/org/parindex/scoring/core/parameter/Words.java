package org.parindex.scoring.core.parameter;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.parindex.scoring.core.value.Spelling;

/** The few words that a key allows, each with what it stands for: {@code half-up} for {@code HALF_UP}. */
public final class Words<T> {

    private final ImmutableMap<String, T> values;

    private Words(ImmutableMap<String, T> values) {
        this.values = values;
    }

    public static <T> Words<T> of(String word, T value) {
        return new Words<>(ImmutableMap.of(word, value));
    }

    /** Returns the constants of an enum, spelled as YAML spells them. */
    public static <E extends Enum<E>> Words<E> of(List<E> constants) {
        return new Words<>(constants.stream().collect(ImmutableMap.toImmutableMap(Spelling::of, Function.identity())));
    }

    /** Returns the whole numbers of a range, both ends included. */
    public static Words<Integer> between(int least, int most) {
        return new Words<>(IntStream.rangeClosed(least, most)
                .boxed()
                .collect(ImmutableMap.toImmutableMap(String::valueOf, Function.identity())));
    }

    /** Returns these words and another one. */
    public Words<T> and(String word, T value) {
        return new Words<>(ImmutableMap.<String, T>builder()
                .putAll(values)
                .put(word, value)
                .buildOrThrow());
    }

    /** Returns what a word stands for; empty if it is none of these. */
    public Optional<T> value(String word) {
        return Optional.ofNullable(values.get(word));
    }

    /** Returns all words. */
    public List<String> known() {
        return values.keySet().asList();
    }
}
