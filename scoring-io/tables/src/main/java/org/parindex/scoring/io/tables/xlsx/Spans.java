package org.parindex.scoring.io.tables.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Numbers of rows or columns, as far as an issue names them: {@code 3:5}, {@code B:B}. */
final class Spans {

    private static final int SHOWN = 5;

    private final IntFunction<String> name;
    private final List<int[]> spans = new ArrayList<>();

    Spans(IntFunction<String> name) {
        this.name = name;
    }

    /** Adds a number; those that follow one another are given as one span. */
    void add(int number) {
        int[] last = spans.isEmpty() ? new int[2] : spans.get(spans.size() - 1);
        if (!spans.isEmpty() && last[1] == number - 1) {
            last[1] = number;
        } else if (spans.size() <= SHOWN) {
            spans.add(new int[] {number, number});
        }
    }

    Stream<String> names() {
        Stream<String> shown = spans.stream().limit(SHOWN).map(span -> name.apply(span[0]) + ":" + name.apply(span[1]));
        return spans.size() > SHOWN ? Stream.concat(shown, Stream.of("…")) : shown;
    }
}
