package org.parindex.scoring.io.tables.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.ranking.PublishedTotal;
import org.parindex.scoring.core.ranking.PublishedTotal.GivenRank;
import org.parindex.scoring.core.ranking.RankOrigin;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.io.tables.sheet.PublishedTotalReader;

class PublishedTotalReaderTest {

    private static final Unit HOME_AFFAIRS = SmallIndex.UNITS.asList().get(0);
    private static final Unit HEALTH = SmallIndex.UNITS.asList().get(1);

    private static Checked<List<PublishedTotal>> read(String csv) {
        return PublishedTotalReader.read(SmallIndex.table("2019.csv", csv), SmallIndex.UNITS);
    }

    private static PublishedTotal only(String csv) {
        return read(csv).orElseThrow().get(0);
    }

    @Test
    void readsTotalsInTheirOrder() {
        assertThat(read("unit,total\nSở Y tế,90.25\nSở Nội vụ,85\n").orElseThrow())
                .containsExactly(
                        new PublishedTotal(
                                HEALTH, Points.parse("90.25"), Optional.empty(), Location.of("2019.csv", 2, 2)),
                        new PublishedTotal(
                                HOME_AFFAIRS, Points.of(85), Optional.empty(), Location.of("2019.csv", 3, 2)));
    }

    @Test
    void findsUnitsByTheirAliases() {
        assertThat(only("unit,total\nsnv,85\n").unit()).isEqualTo(HOME_AFFAIRS);
    }

    @Test
    void keepsUnitsThatTheLaterYearNoLongerHas() {
        assertThat(only("unit,total\nSở Cũ,85\n").unit()).isEqualTo(Unit.of("Sở Cũ"));
    }

    @Test
    void placesATotalWithARankAtItsRank() {
        PublishedTotal total = only("unit,total,rank\nSở Y tế,90.25,3\n");

        assertThat(total.givenRank()).contains(new GivenRank(Points.of(3), RankOrigin.PUBLISHED));
        assertThat(total.location()).hasToString("2019.csv:2:3");
    }

    @ParameterizedTest
    @CsvSource({"published, PUBLISHED", "inferred, INFERRED", "'', PUBLISHED"})
    void readsWhereARankComesFrom(String text, RankOrigin basis) {
        assertThat(only("unit,total,rank,rank-origin\nSở Y tế,90.25,3," + text + "\n")
                        .givenRank())
                .contains(new GivenRank(Points.of(3), basis));
    }

    @Test
    void needsNoRankInEveryRow() {
        assertThat(only("unit,total,rank\nSở Y tế,90.25,\n").givenRank()).isEmpty();
    }

    @Test
    void readsRanksUpToNineDigits() {
        assertThat(only("unit,total,rank\nSở Y tế,90.25,999999999\n").givenRank())
                .contains(new GivenRank(Points.of(999_999_999), RankOrigin.PUBLISHED));
    }

    @Test
    void findsColumnsInAnyOrder() {
        assertThat(only("rank,total,unit\n1,90.25,Sở Y tế\n").total()).hasToString("90.25");
    }

    @Test
    void hasNoValueBesideAnyErrorBecauseNoRankCouldBeReliedOn() {
        assertThat(read("unit,total\nSở Y tế,90\nSở Nội vụ,x\n").value()).isEmpty();
    }
}
