package org.parindex.scoring.core.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LimitsTest {

    static Stream<Arguments> limits() {
        return Stream.of(
                limit("schemeBytes", 1_048_576, Limits::schemeBytes, Limits.Builder::schemeBytes),
                limit("depth", 32, Limits::depth, Limits.Builder::depth),
                limit("criteria", 10_000, Limits::criteria, Limits.Builder::criteria),
                limit("tableBytes", 20_971_520, Limits::tableBytes, Limits.Builder::tableBytes),
                limit("tables", 1_000, Limits::tables, Limits.Builder::tables),
                limit("rows", 100_000, Limits::rows, Limits.Builder::rows),
                limit("columns", 2_000, Limits::columns, Limits.Builder::columns),
                limit("cellCharacters", 32_767, Limits::cellCharacters, Limits.Builder::cellCharacters),
                limit("zipEntries", 500, Limits::zipEntries, Limits.Builder::zipEntries),
                limit("unpackedBytes", 104_857_600, Limits::unpackedBytes, Limits.Builder::unpackedBytes),
                limit("inflation", 100, Limits::inflation, Limits.Builder::inflation));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("limits")
    void eachHasAStandard(String name, int standard, ToIntFunction<Limits> read) {
        assertThat(read.applyAsInt(Limits.standard())).isEqualTo(standard);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("limits")
    void eachCanBeSetAlone(String name, int standard, ToIntFunction<Limits> read, Setter set) {
        Limits one = set.apply(Limits.builder(), 1).build();
        assertThat(read.applyAsInt(one)).isEqualTo(1);
        assertThat(set.apply(Limits.builder(), standard).build()).isEqualTo(Limits.standard());
        assertThat(one).isNotEqualTo(Limits.standard());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("limits")
    void eachMustBePositive(String name, int standard, ToIntFunction<Limits> read, Setter set) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> set.apply(Limits.builder(), 0).build())
                .withMessage(name + " (0) must be positive");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> set.apply(Limits.builder(), -1).build())
                .withMessage(name + " (-1) must be positive");
    }

    @Test
    void equalLimitsAreEqual() {
        assertThat(Limits.builder().rows(5).build())
                .isEqualTo(Limits.builder().rows(5).build());
    }

    private static Arguments limit(String name, int standard, ToIntFunction<Limits> read, Setter set) {
        return arguments(name, standard, read, set);
    }

    interface Setter extends BiFunction<Limits.Builder, Integer, Limits.Builder> {}
}
