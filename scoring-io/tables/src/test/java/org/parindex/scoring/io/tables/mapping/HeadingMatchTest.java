package org.parindex.scoring.io.tables.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.io.tables.mapping.OfficeIndex.columns;
import static org.parindex.scoring.io.tables.mapping.SmallIndex.issues;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.core.issue.Checked;

/** One heading beside the unit and criterion 1.1, which makes the table one of the scheme. */
class HeadingMatchTest {

    private static Checked<Mapping> map(String heading) {
        return OfficeIndex.map(OfficeIndex.document("a.txt", "Unit | 1.1 | " + heading, "Elm | 1 | 1", "Oak | 2 | 1"));
    }

    private static void assertMeans(String heading, String meaning) {
        Checked<Mapping> mapping = map(heading);

        assertThat(columns(mapping)).containsExactly("unit", "1.1", meaning);
        assertThat(issues(mapping)).isEmpty();
    }

    private static void assertUnknown(String heading, String... issues) {
        Checked<Mapping> mapping = map(heading);

        assertThat(columns(mapping)).containsExactly("unit", "1.1", "ignored");
        assertThat(issues(mapping)).containsExactly(issues);
    }

    private static String why(String heading) {
        return OfficeIndex.table(map(heading)).columns().get(2).why().name();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Country", "COUNTRY NAME", "Economy", "Province", "Organisation", "Quốc gia", "Bộ, ngành"})
    void unitsAreCalledByWhatTheyAre(String heading) {
        assertThat(columns(OfficeIndex.map(OfficeIndex.document("a.txt", heading + " | 1.1", "Elm | 1", "Oak | 2"))))
                .containsExactly("unit", "1.1");
    }

    @Nested
    class ByCode {

        @ParameterizedTest
        @CsvSource({
            "2.1, 2.1",
            "2.1., 2.1",
            "2.1. Công khai thủ tục hành chính, 2.1",
            "2.1) Publication, 2.1",
            "Tiêu chí 2.1, 2.1",
            "TC 2.1, 2.1",
            "Criterion 2.1: Publication (3 points), 2.1",
            "2.1 (3 điểm), 2.1",
            "2, 2",
            "3.3:completed, 3.3:completed",
            "3.3:points, 3.3:points"
        })
        void isMeantWhatHasTheCode(String heading, String meaning) {
            assertMeans(heading, meaning);
        }

        @Test
        void ofAnInputThatTheRuleDoesNotHaveNothingIsKnown() {
            assertUnknown(
                    "3.3:finished",
                    "a.txt:1:3: warning TAB-223: The heading \"3.3:finished\" fits no criterion, no source and nothing"
                            + " else that is known; the column is left out.");
        }

        @Test
        void theCodeDecidesAndANameOfNobodyIsTold() {
            Checked<Mapping> mapping = map("2.1 Minh bạch");

            assertThat(columns(mapping)).containsExactly("unit", "1.1", "2.1");
            assertThat(issues(mapping))
                    .containsExactly("a.txt:1:3: warning TAB-225: Criterion 2.1 \"Publication\": here it is called"
                            + " \"2.1 Minh bạch\"; it was matched by its code. Perhaps the table belongs to another"
                            + " edition.");
        }

        @Test
        void aCodeWithTheNameOfAnotherIsAsked() {
            assertUnknown(
                    "2.1 Kiểm tra CCHC",
                    "a.txt:1:3: error TAB-222: The heading \"2.1 Kiểm tra CCHC\" fits several criteria: 1.2, 2.1. Put"
                            + " the code of the one that is meant in front of its name.");
        }

        @Test
        void aWholeNumberInFrontOfANameMayJustNumberTheColumn() {
            assertMeans("2. Kiểm tra CCHC", "1.2");
        }
    }

    @Nested
    class ByName {

        @ParameterizedTest
        @CsvSource({
            "Kiểm tra CCHC, 1.2",
            "KIỂM TRA CCHC, 1.2",
            "'Kiểm  tra\u00A0CCHC', 1.2",
            "Kiểm tra (CCHC):, 1.2",
            "Checks on the reform, 1.2",
            "Checks on the Reform, 1.2",
            "Cải cách thủ tục hành chính, 2",
            "'Đội ngũ cán bộ - công chức - viên chức', 3"
        })
        void inAnyLanguageTheCriterionIsFound(String heading, String meaning) {
            assertMeans(heading, meaning);
            assertThat(why(heading)).isEqualTo("NAME");
        }

        @Test
        void decomposedLettersAreTheSame() {
            assertMeans(Normalizer.normalize("Kiểm tra CCHC (1,5 điểm)", Normalizer.Form.NFD), "1.2");
        }

        @Test
        void withoutDiacriticsItIsOnlySuggested() {
            assertUnknown(
                    "Kiem tra CCHC",
                    "a.txt:1:3: warning TAB-223: The heading \"Kiem tra CCHC\" fits no criterion, no source and nothing"
                            + " else that is known; the column is left out. Did you mean \"Kiểm tra CCHC\"?");
        }

        @Test
        void withASlipOfThePenItIsOnlySuggested() {
            assertUnknown(
                    "Kiểm trra CCHC",
                    "a.txt:1:3: warning TAB-223: The heading \"Kiểm trra CCHC\" fits no criterion, no source and nothing"
                            + " else that is known; the column is left out. Did you mean \"Kiểm tra CCHC\"?");
        }

        @ParameterizedTest
        @CsvSource({
            "Điểm thẩm định của Hội đồng, appraisal, NAME",
            "Points of the council, appraisal, NAME",
            "Khảo sát người dân SIPAS, survey, NAME",
            "Khảo sát ND (SIPAS), survey, ABBREVIATION"
        })
        void sourcesAreFoundInTheSameWay(String heading, String meaning, String why) {
            assertMeans(heading, meaning);
            assertThat(why(heading)).isEqualTo(why);
        }
    }

    @Nested
    class ByAbbreviation {

        @ParameterizedTest
        @CsvSource({
            "Thực hiện Kế hoạch cải cách hành chính, 1.1",
            "Chỉ đạo điều hành cải cách hành chính, 1",
            "'Chỉ đạo, ĐH CCHC', 1",
            "Công khai TTHC, 2.1",
            "Cải cách TTHC, 2",
            "'Tuyển dụng cán bộ, công chức, viên chức', 3.1",
            "'Tuyển dụng cán bộ, công chức và viên chức', 3.1",
            "'TUYỂN DỤNG CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC', 3.1",
            "Đội ngũ CBCCVC, 3",
            "'Đội ngũ CB, CC, VC', 3"
        })
        void onEitherSideTheCriterionIsFound(String heading, String meaning) {
            Checked<Mapping> mapping = OfficeIndex.map(
                    OfficeIndex.document("a.txt", "Unit | 1.2 | " + heading, "Elm | 1 | 1", "Oak | 1 | 1"));

            assertThat(columns(mapping)).containsExactly("unit", "1.2", meaning);
            assertThat(issues(mapping)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"Kiểm tra CHC", "Kiểm tra CCHCC", "KT", "Công khai TTCH", "Công khai tthc", "Tuyển dụng CBCC"
                })
        void theInitialsMustBeExactlyThoseOfTheWords(String heading) {
            assertThat(columns(map(heading))).containsExactly("unit", "1.1", "ignored");
        }
    }

    @Nested
    class ByMaximum {

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "Tổ chức thực hiện (1 điểm); 1.3",
                    "Tổ chức thực hiện (2,5 điểm); 2.2",
                    "Tổ chức thực hiện (2.50 điểm); 2.2",
                    "Tổ chức thực hiện (2.5đ); 2.2",
                    "Tổ chức thực hiện (tối đa 2,50 điểm); 2.2",
                    "Tổ chức thực hiện ( 2.5 ); 2.2",
                    "Execution (max. 2.5 points); 2.2",
                    "Execution (1 point); 1.3"
                })
        void criteriaOfTheSameNameAreToldApart(String heading, String meaning) {
            assertMeans(heading, meaning);
            assertThat(why(heading)).isEqualTo("NAME_AND_MAXIMUM");
        }

        @Test
        void thatIsNobodysTheHeadingStaysOpenUnlessTheOthersDecide() {
            Checked<Mapping> mapping = OfficeIndex.map(
                    OfficeIndex.document("a.txt", "Unit | 1.1 | 2.1 | Tổ chức thực hiện (7 điểm)", "Elm | 1 | 1 | 1"));

            assertThat(columns(mapping)).endsWith("ignored");
            assertThat(issues(mapping))
                    .containsExactly("a.txt:1:4: error TAB-222: The heading \"Tổ chức thực hiện (7 điểm)\" fits several"
                            + " criteria: 1.3, 2.2. Put the code of the one that is meant in front of its name.");
        }

        @Test
        void ofAnotherEditionTheCriterionIsTakenAndTold() {
            Checked<Mapping> mapping = map("Kiểm tra CCHC (3 điểm)");

            assertThat(columns(mapping)).endsWith("1.2");
            assertThat(issues(mapping))
                    .containsExactly(
                            "a.txt:1:3: warning TAB-224: Criterion 1.2 \"Checks on the reform\": the heading says at"
                                    + " most 3 points, the scheme 1.5. Perhaps the table belongs to another edition.");
        }

        @Test
        void mayStandInARowOfItsOwn() {
            Checked<Mapping> mapping = OfficeIndex.map(OfficeIndex.document(
                    "a.txt",
                    "Unit | Kiểm tra CCHC | Tổ chức thực hiện | Tổ chức thực hiện",
                    "Điểm tối đa | 1,5 | 2,5 | 1",
                    "Elm | 1 | 1 | 1"));

            assertThat(columns(mapping)).containsExactly("unit", "1.2", "2.2", "1.3");
            assertThat(issues(mapping)).isEmpty();
        }
    }

    @Nested
    class ByWhatIsUsual {

        @ParameterizedTest
        @CsvSource({
            "STT, number",
            "Xếp hạng, rank",
            "Rank, rank",
            "Chỉ số, total",
            "Chỉ số cải cách hành chính năm 2026, total",
            "Chỉ số CCHC năm 2026, total",
            "Chỉ số cải cách hành chính của các sở, total",
            "Office index, total",
            "Office index 2025, previous-total",
            "Năm 2025, previous-total",
            "Index of 2026, total",
            "'Tăng, giảm', change",
            "Change of rank, rank-change",
            "Trung bình, mean",
            "Ghi chú, ignored"
        })
        void rolesAreKnown(String heading, String role) {
            Checked<Mapping> mapping =
                    OfficeIndex.map(OfficeIndex.document("a.txt", "Unit | 1.1 | 2.1 | " + heading, "Elm | 1 | 1 | 1"));

            assertThat(columns(mapping)).containsExactly("unit", "1.1", "2.1", role);
            assertThat(issues(mapping)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"Office index 2027", "Chỉ số hài lòng năm 2026", "Năm 2025 và 2026"})
        void otherIndicesAndLaterYearsAreNot(String heading) {
            assertThat(columns(map(heading))).endsWith("ignored");
            assertThat(issues(map(heading))).hasSize(1).allMatch(issue -> issue.contains("warning TAB-223: "));
        }

        @Test
        void aHeadingNobodyKnowsIsTold() {
            assertUnknown(
                    "Thâm niên",
                    "a.txt:1:3: warning TAB-223: The heading \"Thâm niên\" fits no criterion, no source and nothing else that"
                            + " is known; the column is left out.");
        }
    }

    @Test
    void doesNotDependOnTheMachinesLanguage() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertMeans("ADMINISTRATIVE PROCEDURES", "2");
            assertThat(List.of("KIỂM TRA CCHC")).allSatisfy(heading -> assertMeans(heading, "1.2"));
        } finally {
            Locale.setDefault(before);
        }
    }
}
