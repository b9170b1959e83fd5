package org.parindex.scoring.core.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.core.ranking.RankBasis.COMPUTED;
import static org.parindex.scoring.core.ranking.RankBasis.INFERRED;
import static org.parindex.scoring.core.ranking.RankBasis.PUBLISHED;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
            assertThat(ranking.find(EDUCATION)).contains(new RankedUnit(13, EDUCATION, points("85.19"), COMPUTED));
            assertThat(ranking.find(ZONES)).contains(new RankedUnit(13, ZONES, points("85.19"), COMPUTED));
            assertThat(ranking.find(AGRICULTURE).orElseThrow().rank()).isEqualTo(15);
        }

        @Test
        void isDecidedByTheGivenRanks() {
            Ranking ranking = rank(with(total(EDUCATION, "85.19", 14), total(ZONES, "85.19", 13)));
            assertThat(ranking.find(EDUCATION)).contains(new RankedUnit(14, EDUCATION, points("85.19"), INFERRED));
            assertThat(ranking.find(ZONES)).contains(new RankedUnit(13, ZONES, points("85.19"), INFERRED));
        }

        @Test
        void standsInTheOrderOfTheGivenRanks() {
            Ranking ranking = rank(with(total(EDUCATION, "85.19", 14), total(ZONES, "85.19", 13)));
            assertThat(ranking.units().subList(12, 15))
                    .extracting(RankedUnit::unit)
                    .containsExactly(ZONES, EDUCATION, AGRICULTURE);
            assertThat(ranking.units()).extracting(RankedUnit::rank).isSorted().hasSize(15);
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

        @ParameterizedTest
        @ValueSource(ints = {2, 3})
        void mayDecideBetweenEquals(int rank) {
            assertThat(three(rank).issues()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 4, 99})
        void mayNotContradictTheTotals(int rank) {
            assertThat(three(rank).issues())
                    .singleElement()
                    .hasToString("previous.csv:3:3: error RNK-101: B: the given rank " + rank
                            + " contradicts the total 80.5, which stands at 2 to 3."
                            + " A given rank can only decide between equal totals.");
        }

        @Test
        void mayNotContradictTheTotalsInVietnamese() {
            assertThat(three(1).issues().get(0).describe(Locale.forLanguageTag("vi")))
                    .isEqualTo("previous.csv:3:3: lỗi RNK-101: B: thứ hạng 1 đã cho trái với tổng điểm 80.5,"
                            + " vốn đứng từ 2 đến 3. Thứ hạng cho trước chỉ được phân định các tổng điểm bằng nhau.");
        }

        @Test
        void areKeptBesideTheIssue() {
            assertThat(three(1).value().orElseThrow().find(Unit.of("B")).orElseThrow())
                    .isEqualTo(new RankedUnit(1, Unit.of("B"), points("80.5"), PUBLISHED));
        }

        @ParameterizedTest
        @CsvSource({
            // D is the fourth unit, and the third in dense ranks
            "COMPETITION, 3, 1",
            "COMPETITION, 4, 0",
            "COMPETITION, 5, 1",
            "DENSE, 2, 1",
            "DENSE, 3, 0",
            "DENSE, 4, 0",
            "DENSE, 5, 1"
        })
        void mayRepeatTheComputedRankOfEitherKind(TieRule ties, int rank, int issues) {
            List<PublishedTotal> totals = new ArrayList<>(tied());
            totals.add(new PublishedTotal(Unit.of("D"), points("7"), given(rank, PUBLISHED), Location.NONE));
            assertThat(Ranking.of(totals, ties).issues()).hasSize(issues);
        }

        private Checked<Ranking> three(int rank) {
            List<PublishedTotal> totals = new ArrayList<>(tied());
            totals.set(
                    1,
                    new PublishedTotal(
                            Unit.of("B"), points("80.5"), given(rank, PUBLISHED), Location.of("previous.csv", 3, 3)));
            return Ranking.of(totals, TieRule.COMPETITION);
        }

        private List<PublishedTotal> tied() {
            return List.of(
                    PublishedTotal.of(Unit.of("A"), points("90")),
                    PublishedTotal.of(Unit.of("B"), points("80.50")),
                    PublishedTotal.of(Unit.of("C"), points("80.5")));
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
                    .isEqualTo("previous.csv:4:2: lỗi RNK-102: Đơn vị \"A\" có hai lần; lần đầu ở previous.csv:2:2."
                            + " Xóa một trong hai; thư viện không tự chọn.");
        }

        @Test
        void areListedBesideTheIssue() {
            Ranking ranking = twice.value().orElseThrow();
            assertThat(ranking.units()).hasSize(3);
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

    private static Optional<GivenRank> given(int rank, RankBasis basis) {
        return Optional.of(new GivenRank(rank, basis));
    }

    private static Ranking rank(List<PublishedTotal> totals) {
        return Ranking.of(totals, TieRule.COMPETITION).orElseThrow();
    }

    private static Points points(String text) {
        return Points.parse(text);
    }
}
