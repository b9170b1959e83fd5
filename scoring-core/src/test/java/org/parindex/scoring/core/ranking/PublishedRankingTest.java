package org.parindex.scoring.core.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.core.ranking.RankOrigin.COMPUTED;
import static org.parindex.scoring.core.ranking.RankOrigin.INFERRED;
import static org.parindex.scoring.core.ranking.RankOrigin.PUBLISHED;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.ranking.PublishedTotal.GivenRank;
import org.parindex.scoring.core.scheme.TieRule;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.Points;

class PublishedRankingTest {

    /** Of the departments of Sơn La in 2019: twelve above the tie, and the next below. */
    private static final List<String> ABOVE = List.of(
            "92.75", "92.56", "91.9", "89.5", "88.83", "87.73", "86.4", "86.1", "85.81", "85.66", "85.64", "85.47");

    private static final Unit EDUCATION = Unit.of("Sở Giáo dục và Đào tạo");
    private static final Unit ZONES = Unit.of("Ban quản lý các khu công nghiệp tỉnh");
    private static final Unit AGRICULTURE = Unit.of("Sở Nông nghiệp và Phát triển Nông thôn");

    @Nested
    class TheTieOf2019 {

        @Test
        void isSharedIfNothingIsGiven() {
            Ranking ranking = rank(with(total(EDUCATION, "85.19", 0), total(ZONES, "85.19", 0)));
            assertThat(ranking.find(EDUCATION)).contains(shared(13, EDUCATION));
            assertThat(ranking.find(ZONES)).contains(shared(13, ZONES));
            assertThat(ranking.find(AGRICULTURE).orElseThrow().rank()).isEqualTo(Rank.of(15));
        }

        @Test
        void isDecidedByTheGivenRanks() {
            Ranking ranking = rank(with(total(EDUCATION, "85.19", 14), total(ZONES, "85.19", 13)));
            assertThat(ranking.find(EDUCATION))
                    .contains(new RankedUnit(Rank.of(14), EDUCATION, points("85.19"), INFERRED));
            assertThat(ranking.find(ZONES)).contains(new RankedUnit(Rank.of(13), ZONES, points("85.19"), INFERRED));
        }

        @Test
        void standsInTheOrderOfTheGivenRanks() {
            Ranking ranking = rank(with(total(EDUCATION, "85.19", 14), total(ZONES, "85.19", 13)));
            assertThat(ranking.units().subList(12, 15))
                    .extracting(RankedUnit::unit)
                    .containsExactly(ZONES, EDUCATION, AGRICULTURE);
            assertThat(ranking.units())
                    .extracting(ranked -> ranked.rank().number())
                    .isSorted()
                    .hasSize(15);
        }

        private List<PublishedTotal> with(PublishedTotal education, PublishedTotal zones) {
            List<PublishedTotal> totals = new ArrayList<>();
            ABOVE.forEach(total -> totals.add(PublishedTotal.of(Unit.of("Unit " + total), points(total))));
            totals.add(1, education);
            totals.add(zones);
            totals.add(0, PublishedTotal.of(AGRICULTURE, points("84.77")));
            return totals;
        }
    }

    @Nested
    class GivenRanks {

        @Test
        void decideBetweenEquals() {
            assertThat(ranks(tied(2, 3), TieRule.COMPETITION)).containsExactly("1 A", "2 B", "3 C", "4 D");
            assertThat(ranks(tied(3, 2), TieRule.COMPETITION)).containsExactly("1 A", "2 C", "3 B", "4 D");
            assertThat(ranks(tied(2, 3), TieRule.ORDINAL)).containsExactly("1 A", "2 B", "3 C", "4 D");
        }

        @Test
        void moveTheNextUnitsEvenInDenseRanks() {
            assertThat(ranks(tied(0, 0), TieRule.DENSE)).containsExactly("1 A", "2 B", "2 C", "3 D");
            assertThat(ranks(tied(3, 2), TieRule.DENSE)).containsExactly("1 A", "2 C", "3 B", "4 D");
        }

        @Test
        void mayBeShared() {
            assertThat(ranks(tied(2, 2), TieRule.COMPETITION)).containsExactly("1 A", "2 B", "2 C", "4 D");
        }

        @ParameterizedTest
        @CsvSource({"1, 2", "3, 4", "3, 3", "1, 3"})
        void mayNotContradictTheTotals(int b, int c) {
            assertThat(Ranking.of(tied(b, c), TieRule.COMPETITION).issues())
                    .isNotEmpty()
                    .allMatch(issue -> issue.code() == RankingIssue.RANK_CONTRADICTS_TOTAL);
        }

        @Test
        void thatContradictTheTotalsAreToldWithTheRankThatFollows() {
            Checked<Ranking> ranking = Ranking.of(tied(2, 4), TieRule.COMPETITION);
            assertThat(ranking.issues())
                    .singleElement()
                    .hasToString("previous.csv:4:3: error RNK-101: C: the given rank 4 contradicts the totals:"
                            + " 80.5 stands at 3. A given rank can only decide between equal totals,"
                            + " as the digits that were not printed did.");
            assertThat(ranking.issues().get(0).describe(Locale.forLanguageTag("vi")))
                    .isEqualTo("previous.csv:4:3: lỗi RNK-101: C: thứ hạng 4 đã cho trái với các tổng điểm:"
                            + " 80.5 đứng hạng 3. Thứ hạng cho trước chỉ dùng để phân định các đơn vị"
                            + " có tổng điểm bằng nhau.");
        }

        /** B and C have equal totals before D; A is first. */
        @ParameterizedTest
        @CsvSource({"COMPETITION, 2, 2", "DENSE, 2, 2", "AVERAGE, 2, 2", "COMPETITION, 2, 3"})
        void mayBeThoseOfAFormerEditionWithAnotherTieRule(TieRule now, int b, int c) {
            assertThat(Ranking.ofFormerYear(tied(b, c), now).issues()).isEmpty();
        }

        @Test
        void ofAFormerYearFollowSomeTieRule() {
            assertThat(Ranking.ofFormerYear(tied(3, 3), TieRule.COMPETITION).issues())
                    .containsExactlyElementsOf(
                            Ranking.of(tied(3, 3), TieRule.COMPETITION).issues())
                    .isNotEmpty();
        }

        @Test
        void mustBeGivenForAllEqualsOrForNone() {
            assertThat(Ranking.of(tied(2, 0), TieRule.COMPETITION).issues())
                    .singleElement()
                    .hasToString("previous.csv:4:3: error RNK-103: C: other units with the total 80.5 have a given"
                            + " rank, this one has not. Give the ranks of all units with this total, or of none.");
        }

        @ParameterizedTest
        @CsvSource({"COMPETITION, 4, 0", "COMPETITION, 3, 1", "DENSE, 3, 0", "DENSE, 4, 1", "ORDINAL, 4, 0"})
        void ofAUnitWithoutEqualsMustBeTheComputedOne(TieRule ties, int rank, int issues) {
            List<PublishedTotal> totals = new ArrayList<>(tied(0, 0));
            totals.set(3, line("D", "7", 5, rank));
            assertThat(Ranking.of(totals, ties).issues()).hasSize(issues);
        }

        private List<PublishedTotal> tied(int rankOfB, int rankOfC) {
            return List.of(
                    line("A", "90", 2, 0),
                    line("B", "80.50", 3, rankOfB),
                    line("C", "80.5", 4, rankOfC),
                    line("D", "7", 5, 0));
        }

        private PublishedTotal line(String unit, String total, int line, int rank) {
            Optional<GivenRank> given = rank == 0 ? Optional.empty() : given(rank, PUBLISHED);
            return new PublishedTotal(Unit.of(unit), points(total), given, Location.of("previous.csv", line, 3));
        }

        @Test
        void mayBeTheMeanOfTheirPlaces() {
            List<PublishedTotal> halves =
                    List.of(PublishedTotal.of(Unit.of("A"), points("90")), half("B", "2.5"), half("C", "2.5"));
            assertThat(Ranking.of(halves, TieRule.AVERAGE).orElseThrow().units().stream()
                            .map(RankedUnit::rank))
                    .containsExactly(Rank.of(1), new Rank(points("2.5"), true), new Rank(points("2.5"), true));
            assertThat(Ranking.of(halves, TieRule.COMPETITION).issues())
                    .extracting(issue -> issue.code().id())
                    .containsExactly("RNK-101", "RNK-101");
        }

        private static PublishedTotal half(String unit, String rank) {
            Optional<GivenRank> given = Optional.of(new GivenRank(points(rank), PUBLISHED));
            return new PublishedTotal(Unit.of(unit), points("80"), given, Location.NONE);
        }

        private static List<String> ranks(List<PublishedTotal> totals, TieRule ties) {
            return Ranking.of(totals, ties).orElseThrow().units().stream()
                    .map(ranked -> ranked.rank() + " " + ranked.unit())
                    .toList();
        }
    }

    @Nested
    class UnitsThatAreThereTwice {

        private final Checked<Ranking> twice =
                Ranking.of(List.of(line("A", "90", 2), line("B", "80", 3), line("A", "70", 4)), TieRule.COMPETITION);

        @Test
        void areAnIssue() {
            assertThat(twice.issues())
                    .singleElement()
                    .hasToString("previous.csv:4:2: error RNK-102: The unit \"A\" is there twice; first at"
                            + " previous.csv:2:2. Delete one of the two; the library never picks one.");
            assertThat(twice.issues().get(0).describe(Locale.forLanguageTag("vi")))
                    .isEqualTo("previous.csv:4:2: lỗi RNK-102: Đơn vị \"A\" bị lặp lại; lần đầu ở previous.csv:2:2."
                            + " Xóa một trong hai; thư viện không tự chọn.");
        }

        @Test
        void countOnceAsTheyStandFirst() {
            Ranking ranking = twice.value().orElseThrow();
            assertThat(ranking.units()).hasSize(2);
            assertThat(ranking.find(Unit.of("A")).orElseThrow().total()).isEqualTo(points("90"));
        }

        private PublishedTotal line(String unit, String total, int line) {
            return new PublishedTotal(
                    Unit.of(unit), points(total), Optional.empty(), Location.of("previous.csv", line, 2));
        }
    }

    private static PublishedTotal total(Unit unit, String total, int rank) {
        Optional<GivenRank> given = rank == 0 ? Optional.empty() : given(rank, INFERRED);
        return new PublishedTotal(unit, points(total), given, Location.NONE);
    }

    private static RankedUnit shared(int rank, Unit unit) {
        return new RankedUnit(new Rank(Points.of(rank), true), unit, points("85.19"), COMPUTED);
    }

    private static Optional<GivenRank> given(int rank, RankOrigin origin) {
        return Optional.of(new GivenRank(Points.of(rank), origin));
    }

    private static Ranking rank(List<PublishedTotal> totals) {
        return Ranking.of(totals, TieRule.COMPETITION).orElseThrow();
    }

    private static Points points(String text) {
        return Points.parse(text);
    }
}
