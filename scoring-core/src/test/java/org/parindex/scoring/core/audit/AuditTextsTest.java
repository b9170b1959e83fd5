package org.parindex.scoring.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.parindex.scoring.core.audit.ColumnContent.OfCriterion;
import org.parindex.scoring.core.audit.ColumnContent.OfSource;
import org.parindex.scoring.core.audit.ColumnContent.Role;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.Trees;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;

class AuditTextsTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Scheme scheme = Trees.scheme(Trees.leafBuilder("1", "5")
                    .name(LocalizedText.bilingual("Plan", "Kế hoạch"))
                    .source("a")
                    .build())
            .addSources(Trees.source("a"))
            .build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SAME | 4, but table 2, row 3, column 4: 5 | 4, còn bảng 2, dòng 3, cột 4: 5",
                "GROUP | 4; its parts add up to 5 | 4; các phần cộng lại là 5",
                "SOURCE | 4; the leaves of this source add up to 5 | 4; các tiêu chí của nguồn này cộng lại là 5",
                "SOURCES | 4; the sources add up to 5 | 4; các nguồn cộng lại là 5",
                "CHANGE | 4; the two totals differ by 5 | 4; hai tổng điểm chênh nhau 5",
                "MEAN | 4; the mean of the rows is 5 | 4; trung bình của các dòng là 5",
                "RANK | 4; by the totals the rank is 5 | 4; theo tổng điểm thì thứ hạng là 5",
                "RANK_CHANGE | 4; by the totals the change of rank is 5 | 4; theo tổng điểm thì thứ hạng thay đổi 5",
                "RANGE | 4; the scheme allows no further than 5 | 4; bộ tiêu chí chỉ cho phép đến 5"
            })
    void eachKindOfEquationIsPutIntoWords(EquationKind kind, String english, String vietnamese) {
        ViolatedEquation equation = new ViolatedEquation(
                kind, place(1, 2, 3), List.of(place(2, 3, 4), place(5, 6, 7)), Points.of(4), Points.of(5));
        assertThat(equation.description())
                .isEqualTo(LocalizedText.bilingual(
                        "table 1, row 2, column 3: " + english, "bảng 1, dòng 2, cột 3: " + vietnamese));
    }

    private static Place place(int table, int row, int column) {
        return new Place(table, Optional.of(row), Optional.of(column));
    }

    @Test
    void placesAreWholeTablesAndRowsAsWell() {
        assertThat(AuditTexts.place(new Place(2, Optional.empty(), Optional.empty())))
                .isEqualTo(LocalizedText.bilingual("table 2", "bảng 2"));
        assertThat(AuditTexts.place(new Place(2, Optional.of(3), Optional.empty())))
                .isEqualTo(LocalizedText.bilingual("table 2, row 3", "bảng 2, dòng 3"));
    }

    @Test
    void criteriaAndSourcesHaveTheirNames() {
        LocalizedText leaf = AuditTexts.content(new OfCriterion(CriterionCode.parse("1")), scheme);
        assertThat(leaf).isEqualTo(LocalizedText.bilingual("1 Plan", "1 Kế hoạch"));
        assertThat(AuditTexts.content(new OfSource("a"), scheme)).isEqualTo(LocalizedText.of("a"));
        assertThat(AuditTexts.content(ColumnContent.TOTAL, scheme))
                .isEqualTo(LocalizedText.bilingual("total", "tổng điểm"));
    }

    @ParameterizedTest
    @EnumSource
    void everyRoleHasAWord(Role role) {
        LocalizedText word = AuditTexts.content(role, scheme);
        assertThat(word.in(Locale.ENGLISH)).isNotBlank().isNotEqualTo(word.in(VIETNAMESE));
    }

    @Test
    void severalWaysAreAlternatives() {
        assertThat(AuditTexts.ways(List.of("DOWN", "SUM_OF_ROUNDED")))
                .isEqualTo(LocalizedText.bilingual(
                        "the mean cut off, or the sum of the rounded means of the parts",
                        "trung bình cắt bỏ phần lẻ, hoặc tổng các trung bình đã làm tròn của các phần"));
    }

    @Test
    void ofManyTheFirstFiveAreShown() {
        List<LocalizedText> texts = Stream.of("a", "b", "c", "d", "e", "f", "g")
                .map(LocalizedText::of)
                .toList();
        assertThat(AuditTexts.few(texts))
                .isEqualTo(LocalizedText.bilingual("a, b, c, d, e and 2 more", "a, b, c, d, e và 2 nữa"));
        assertThat(AuditTexts.few(texts.subList(0, 5)))
                .isEqualTo(LocalizedText.bilingual("a, b, c, d, e", "a, b, c, d, e"));
        assertThat(AuditTexts.few(List.of())).isEqualTo(LocalizedText.bilingual("none", "không có"));
    }
}
