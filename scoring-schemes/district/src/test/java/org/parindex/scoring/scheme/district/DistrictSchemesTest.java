package org.parindex.scoring.scheme.district;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.RankingPolicy;
import org.parindex.scoring.core.scheme.RoundingPlace;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.SchemeId;
import org.parindex.scoring.core.scheme.Schemes;
import org.parindex.scoring.core.scheme.ScoreSource;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Rounding;
import org.parindex.scoring.scheme.format.SchemeReader;
import org.parindex.scoring.scheme.format.SchemeWriter;

/** The shipped framework against the published tables of Sơn La province, 2020. */
class DistrictSchemesTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Scheme scheme =
            Schemes.installed().find("son-la/district@2020").orElseThrow();

    private Criterion criterion(String code) {
        return scheme.criterion(CriterionCode.parse(code)).orElseThrow();
    }

    private String name(String code) {
        return criterion(code).name().in(VIETNAMESE);
    }

    private Points maxOf(String source) {
        return scheme.leaves().stream()
                .filter(leaf -> leaf.source().orElseThrow().equals(source))
                .map(LeafCriterion::maxPoints)
                .reduce(Points.ZERO, Points::plus);
    }

    @Test
    void isInTheCatalogue() {
        assertThat(Schemes.installed().issues()).isEmpty();
        assertThat(Schemes.installed().ids()).contains(SchemeId.parse("son-la/district@2020"));
        assertThat(scheme.id()).hasToString("son-la/district@2020");
    }

    @Test
    void isReadBackFromWhatIsWrittenOfIt() {
        byte[] yaml = SchemeWriter.write(scheme).getBytes(UTF_8);
        Scheme again = SchemeReader.standard()
                .read("written.yaml", new ByteArrayInputStream(yaml))
                .orElseThrow();
        assertThat(again).isEqualTo(scheme);
        assertThat(again.fingerprint()).isEqualTo(scheme.fingerprint());
    }

    @Test
    void roundsAndRanksAsPublished() {
        assertThat(scheme.rounding()).isEqualTo(Rounding.halfUp(2));
        assertThat(scheme.roundingPlace()).isEqualTo(RoundingPlace.LEAF);
        assertThat(scheme.ranking()).isEqualTo(RankingPolicy.STANDARD);
    }

    @Nested
    class TheTree {

        @Test
        void hasEightDomainsOfOneHundredPoints() {
            assertThat(scheme.criteria())
                    .extracting(domain -> domain.code() + ": " + domain.maxPoints())
                    .containsExactly("1: 12", "2: 10", "3: 14", "4: 10", "5: 13", "6: 9.5", "7: 17.5", "8: 14");
            assertThat(scheme.maxPoints()).isEqualTo(Points.of(100));
        }

        @Test
        void hasFortyNineLeavesBelowTheDomains() {
            assertThat(scheme.leaves()).hasSize(49);
            assertThat(scheme.criteria())
                    .extracting(domain -> domain.leaves().count())
                    .containsExactly(8L, 5L, 5L, 4L, 9L, 8L, 5L, 5L);
        }

        @Test
        void hasOneGroupWithinADomain() {
            assertThat(criterion("8.2").maxPoints()).isEqualTo(Points.of(4));
            assertThat(name("8.2")).isEqualTo("Tác động của CCHC đến sự phát triển kinh tế - xã hội của tỉnh");
            assertThat(criterion("8.2").leaves())
                    .extracting(leaf -> leaf.code() + ": " + leaf.maxPoints())
                    .containsExactly("8.2.1: 1", "8.2.2: 1", "8.2.3: 1", "8.2.4: 1");
        }

        @ParameterizedTest
        @CsvSource({"appraisal, 70", "officials, 20", "citizens, 10"})
        void sharesItsPointsOutAmongTheSources(String source, String max) {
            assertThat(maxOf(source)).isEqualTo(Points.parse(max));
        }

        @Test
        void takesFromOfficialsWhatTheSurveyAsksThem() {
            assertThat(scheme.leaves())
                    .filteredOn(leaf -> leaf.source().orElseThrow().equals("officials"))
                    .extracting(leaf -> leaf.code().text())
                    .containsExactly("1.8", "2.5", "4.4", "5.8", "5.9", "6.8", "7.5");
        }

        @Test
        void takesFromCitizensWhatTheSurveyAsksThem() {
            assertThat(scheme.leaves())
                    .filteredOn(leaf -> leaf.source().orElseThrow().equals("citizens"))
                    .extracting(leaf -> leaf.code().text())
                    .containsExactly("8.1");
        }
    }

    @Nested
    class Names {

        @Test
        void areThereInBothLanguages() {
            List<LocalizedText> sources =
                    scheme.sources().stream().map(ScoreSource::name).toList();

            assertThat(scheme.root().nodes().map(Criterion::name))
                    .hasSize(1 + 8 + 49 + 1)
                    .allSatisfy(name -> assertThat(name.texts()).containsOnlyKeys("vi", "en"));
            assertThat(sources).allSatisfy(name -> assertThat(name.texts()).containsOnlyKeys("vi", "en"));
        }

        @Test
        void ofTheDomainsAreAsPrinted() {
            assertThat(scheme.criteria())
                    .extracting(domain -> domain.name().in(VIETNAMESE))
                    .containsExactly(
                            "Công tác chỉ đạo điều hành CCHC",
                            "Xây dựng và tổ chức thực hiện hệ thống văn bản QPPL",
                            "Cải cách thủ tục hành chính",
                            "Cải cách tổ chức bộ máy hành chính",
                            "Xây dựng và nâng cao chất lượng đội ngũ CBCCVN",
                            "Cải cách tài chính công",
                            "Hiện đại hóa hành chính",
                            "Tác động của CCHC đến người dân, tổ chức");
        }

        @Test
        void ofLeavesAreAsPrinted() {
            assertThat(name("1.5")).isEqualTo("Sáng kiến trong CCHC được Chủ tịch UBND tỉnh công nhận");
            assertThat(name("5.2")).isEqualTo("Tuyển dụng viên chức; công chức cấp xã");
            assertThat(name("6.5")).isEqualTo("Kiểm tra việc thực hiện các quy định về quản lý Tài sản công");
            assertThat(name("8.2.4"))
                    .isEqualTo("Mức độ thực hiện các chỉ tiêu phát triển KT-XH do HĐND cấp huyện giao");
        }

        @Test
        void ofTheSourcesAreAsPrinted() {
            assertThat(scheme.sources())
                    .extracting(source -> source.id() + ": " + source.name().in(VIETNAMESE))
                    .containsExactly(
                            "appraisal: Điểm thẩm định",
                            "officials: Khảo sát công chức, lãnh đạo quản lý",
                            "citizens: Khảo sát người dân (SIPAS)");
        }
    }
}
