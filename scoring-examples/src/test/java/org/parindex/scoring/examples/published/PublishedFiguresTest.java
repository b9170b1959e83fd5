package org.parindex.scoring.examples.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.parindex.scoring.examples.published.Figure.Verdict;

/** Every published figure is a test case; what was printed is the expectation. */
class PublishedFiguresTest {

    @TestFactory
    Stream<DynamicContainer> everyPublishedFigureIsRecomputed() {
        return ShippedIndex.sonLa2020().stream()
                .map(index -> dynamicContainer(
                        index.group(), PublishedFigures.of(index).stream().map(PublishedFiguresTest::test)));
    }

    private static DynamicTest test(Figure figure) {
        String name = figure.table() + ", " + figure.unit() + ", " + figure.column() + ": " + figure.printed();
        return dynamicTest(name, () -> {
            if (name.equals("ranking, Trung bình, total: 86.15")) {
                assertThat(figure.computed()).isEqualTo("86.16");
            } else {
                assertThat(figure.computed()).isEqualTo(figure.printed());
            }
        });
    }

    @Test
    void thereAre808OfThem() {
        assertThat(figures()).hasSize(808);
    }

    @Test
    void oneIsKnownToDifferAndTwoAreNotIndependent() {
        assertThat(figures().stream().map(Figure::verdict).filter(verdict -> verdict != Verdict.MATCHES))
                .containsExactlyInAnyOrder(Verdict.DIFFERS_AS_KNOWN, Verdict.NOT_INDEPENDENT, Verdict.NOT_INDEPENDENT);
    }

    private static List<Figure> figures() {
        return ShippedIndex.sonLa2020().stream()
                .flatMap(index -> PublishedFigures.of(index).stream())
                .toList();
    }
}
