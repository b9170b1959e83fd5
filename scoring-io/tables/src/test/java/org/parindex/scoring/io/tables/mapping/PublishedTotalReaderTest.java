package org.parindex.scoring.io.tables.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.ranking.PublishedTotal;
import org.parindex.scoring.core.ranking.PublishedTotal.GivenRank;
import org.parindex.scoring.core.ranking.RankOrigin;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.Table;
import org.parindex.scoring.io.tables.sheet.PublishedTotalReader;

class PublishedTotalReaderTest {

    private static final Unit HOME_AFFAIRS = SmallIndex.UNITS.asList().get(0);
    private static final Unit HEALTH = SmallIndex.UNITS.asList().get(1);

    private static final Location LINE = Location.of("2019.csv").at(2, 0);

    private static Checked<List<PublishedTotal>> read(String csv) {
        return PublishedTotalReader.read(SmallIndex.table("2019.csv", csv), SmallIndex.UNITS);
    }

    private static List<String> ranked(String csv) {
        return read(csv).orElseThrow().stream()
                .map(total -> total.givenRank().orElseThrow().rank() + " " + total.unit() + " " + total.total())
                .toList();
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

    @ParameterizedTest
    @CsvSource({"=1, 1", "=2.5, 2.5", "= 3, 3"})
    void readsTheSignOfEqualsBeforeARank(String text, String rank) {
        assertThat(only("unit,total,rank\nSở Y tế,90.25," + text + "\n").givenRank())
                .contains(new GivenRank(Points.parse(rank), RankOrigin.PUBLISHED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit,total,rank\nSở Nội vụ,,\n", "unit,total\nSở Nội vụ,\nSở Cũ,\n"})
    void takesAUnitWithoutTotalAndRankForOneWithoutAResult(String csv) {
        Checked<List<PublishedTotal>> read = read(csv);

        assertThat(read.issues()).isEmpty();
        assertThat(read.orElseThrow()).isEmpty();
    }

    @Test
    void takesAPartOfAMergedCellForNoMissingResult() {
        Row row = Row.of(List.of(new Cell("Sở Y tế", LINE), new Cell("", Cell.Kind.MERGED, LINE)), LINE);
        Table table = Table.of("2019.csv", Row.ofTexts(List.of("unit", "total"), LINE), List.of(row));

        assertThat(SmallIndex.issues(PublishedTotalReader.read(table, SmallIndex.UNITS)))
                .containsExactly("2019.csv:2: error TAB-403: Sở Y tế: the total \"\" is not a number."
                        + " Write digits with at most one point, such as 85.19.");
    }

    @Test
    void passesOverWhatIsWrittenBesideTotalsOfResults() {
        assertThat(ranked("""
                        rank,unit,group,group-rank,appraisal,air,1.1,total,grade,previous,change,rank-change
                        2,Sở Y tế,A,1,40,2,1.5,85,good,80,-0.5,1
                        =1,Sở Nội vụ,B,2,41,x,,90,good,,,
                        ,Ban Dân tộc,,,,,,,,,,
                        """)).containsExactly("2 Sở Y tế 85", "1 Sở Nội vụ 90");
    }

    @Test
    void passesOverCodesOfCriteriaInAnyTable() {
        assertThat(only("unit,1,1.1,1.2.3,total\nSở Y tế,1,2,,90\n").total()).hasToString("90");
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
