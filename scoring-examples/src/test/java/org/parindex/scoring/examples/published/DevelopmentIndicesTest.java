package org.parindex.scoring.examples.published;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.ranking.RankedUnit;
import org.parindex.scoring.core.ranking.Ranking;
import org.parindex.scoring.core.scheme.Grade;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.score.LeftOut;
import org.parindex.scoring.core.score.Scorecards;
import org.parindex.scoring.core.score.Scorer;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.Table;
import org.parindex.scoring.io.tables.csv.CsvTableReader;
import org.parindex.scoring.io.tables.sheet.ScoreSheetReader;
import org.parindex.scoring.scheme.format.SchemeReader;

/** The shipped development indices, figure by figure against what UNDP published. */
class DevelopmentIndicesTest {

    private static Path file(String index, String name) {
        return Path.of("src/main/resources/indices", index, name);
    }

    private static Table table(String index, String name) {
        return CsvTableReader.standard().read(file(index, name)).orElseThrow();
    }

    private static Scorecards cards(String index) {
        Scheme scheme = SchemeReader.standard().read(file(index, "scheme.yaml")).orElseThrow();
        return ScoreSheetReader.of(scheme)
                .read(List.of(table(index, "scores.csv")))
                .flatMap(Scorer.of(scheme)::score)
                .value()
                .orElseThrow();
    }

    /** Returns the cells of each unit that has a value, without the unit. */
    private static Map<String, List<String>> published(String index, int valueColumn) {
        return table(index, "published.csv").rows().stream()
                .map(Row::cells)
                .map(cells -> cells.stream().map(Cell::text).toList())
                .filter(cells -> !cells.get(valueColumn).isEmpty())
                .collect(toImmutableMap(cells -> cells.get(0), cells -> cells.subList(1, cells.size())));
    }

    @Nested
    class HumanDevelopment {

        private final Scorecards cards = cards("hdi-2022");
        private final Map<String, List<String>> published = published("hdi-2022", 2);

        @Test
        void hasTheRankAndValueOfEachOf193Countries() {
            Map<String, String> found = Ranking.of(cards).units().stream()
                    .collect(toImmutableMap(unit -> unit.unit().name(), unit -> unit.rank() + " " + unit.total()));

            assertThat(found).hasSize(193);
            published.forEach(
                    (code, row) -> assertThat(found).containsEntry(code, row.get(0) + " " + Points.parse(row.get(1))));
        }

        @Test
        void hasTheGroupOfEachCountryThatIsPublishedWithOne() {
            Map<String, String> found = Ranking.of(cards).units().stream()
                    .collect(toImmutableMap(unit -> unit.unit().name(), HumanDevelopment::grade));

            published.forEach((code, row) ->
                    assertThat(found.get(code)).as(code).isEqualTo(code.equals("KOR") ? "Very High" : row.get(2)));
        }

        private static String grade(RankedUnit unit) {
            return unit.grade().map(Grade::name).orElseThrow().toString();
        }

        @Test
        void listsTheTwoCountriesWithoutAnIndexWithTheirReason() {
            assertThat(cards.leftOut())
                    .extracting(LeftOut::unit)
                    .extracting(Object::toString)
                    .containsExactly("MCO", "PRK");
            assertThat(cards.leftOut().get(0).issues())
                    .extracting(Object::toString)
                    .anyMatch(issue -> issue.contains(
                            "warning SCO-108: MCO, criterion mys \"Mean years of schooling\": there is no value"));
        }
    }

    @Nested
    class InequalityAdjusted {

        @Test
        void hasTheValueOfEachOf165Countries() {
            Map<String, Points> found = cards("ihdi-2022").asList().stream()
                    .collect(toImmutableMap(card -> card.unit().name(), card -> card.total()));
            Map<String, List<String>> published = published("ihdi-2022", 1);

            assertThat(published).hasSize(165);
            assertThat(found.keySet()).isEqualTo(published.keySet());
            published.forEach(
                    (code, row) -> assertThat(found.get(code)).as(code).isEqualTo(Points.parse(row.get(0))));
        }
    }
}
