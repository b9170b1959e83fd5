package org.parindex.scoring.io.tables.mapping;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.io.tables.mapping.SmallIndex.SCHEME;
import static org.parindex.scoring.io.tables.mapping.SmallIndex.issues;
import static org.parindex.scoring.io.tables.mapping.SmallIndex.score;

import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.score.Scorecard;
import org.parindex.scoring.core.score.Scorecards;

/** The order of rows and columns, and how they are shared between files, change nothing. */
class OrderTest {

    private static final long SEED = 2020;
    private static final int ROUNDS = 300;

    private static final List<List<String>> TABLE = List.of(
            List.of("unit", "1.1", "1.2", "2.1"),
            List.of("Sở Nội vụ", "2", "1.5", "6.5"),
            List.of("Sở Y tế", "1.86", "1.25", "5"),
            List.of("\"Sở A, B\"", "0.01", "0.02", "0.04"),
            List.of("Ban Dân tộc", "0", "0.75", "6.05"));

    private static final List<String> RESULTS = List.of(
            "Ban Dân tộc 6.8 = 0.75 + 6.05 = {appraisal=0.75, citizens=6.05}",
            "Sở A, B 0.07 = 0.03 + 0.04 = {appraisal=0.03, citizens=0.04}",
            "Sở Nội vụ 10 = 3.5 + 6.5 = {appraisal=3.5, citizens=6.5}",
            "Sở Y tế 8.11 = 3.11 + 5 = {appraisal=3.11, citizens=5}");

    private final Random random = new Random(SEED);

    @Test
    void ofRowsAndColumnsChangesNothing() {
        for (int round = 0; round < ROUNDS; round++) {
            String csv = csv(shuffled(0, 1, 2, 3));

            assertThat(results(score(SCHEME, csv)))
                    .as("seed %s, round %s:%n%s", SEED, round, csv)
                    .isEqualTo(RESULTS);
        }
    }

    @Test
    void ofCriteriaBetweenFilesChangesNothing() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Integer> columns = shuffled(0, 1, 2, 3);
            int cut = 2 + random.nextInt(3);
            String first = csv(columns.subList(0, cut));
            String second = csv(Stream.concat(Stream.of(0), columns.subList(cut, 4).stream())
                    .toList());

            assertThat(results(score(SCHEME, first, second)))
                    .as("seed %s, round %s:%n%s%n%s", SEED, round, first, second)
                    .isEqualTo(RESULTS);
        }
    }

    /** The first stays where it is: the units are the first column. */
    private List<Integer> shuffled(Integer first, Integer... others) {
        List<Integer> columns = new ArrayList<>(List.of(others));
        Collections.shuffle(columns, random);
        columns.add(0, first);
        return columns;
    }

    private String csv(List<Integer> columns) {
        List<Integer> rows =
                new ArrayList<>(IntStream.range(1, TABLE.size()).boxed().toList());
        Collections.shuffle(rows, random);
        rows.add(0, 0);
        return rows.stream()
                .map(row -> columns.stream().map(TABLE.get(row)::get).collect(joining(",")))
                .collect(joining("\n"));
    }

    private static List<String> results(Checked<Scorecards> scored) {
        assertThat(issues(scored)).isEmpty();
        return scored.orElseThrow().asList().stream()
                .map(OrderTest::result)
                .sorted()
                .toList();
    }

    private static String result(Scorecard card) {
        String domains = card.root().children().stream()
                .map(domain -> domain.points().orElseThrow().toString())
                .collect(joining(" + "));
        return card.unit() + " " + card.total() + " = " + domains + " = "
                + Maps.transformValues(card.pointsBySource(), Optional::orElseThrow);
    }
}
