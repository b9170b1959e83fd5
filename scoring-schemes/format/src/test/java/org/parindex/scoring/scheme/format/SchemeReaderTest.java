package org.parindex.scoring.scheme.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.scheme.format.SchemeFiles.HEAD;
import static org.parindex.scoring.scheme.format.SchemeFiles.TREE;
import static org.parindex.scoring.scheme.format.SchemeFiles.scheme;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;

class SchemeReaderTest {

    private static Scheme schemeOf(String criteria) {
        return scheme(HEAD + "max: 10\ncriteria:\n" + criteria);
    }

    private static List<String> codes(Scheme scheme) {
        return scheme.criteria().stream()
                .map(criterion -> criterion.code().text())
                .toList();
    }

    private static LocalizedText onlyName(String name) {
        return schemeOf("  - {code: 1, name: " + name + ", max: 10}")
                .leaves()
                .get(0)
                .name();
    }

    @Nested
    class Codes {

        @Test
        void keepsCodesAsTheyAreWritten() {
            Scheme scheme = schemeOf("""
                      - {code: 1.1, name: Plan, max: 1}
                      - {code: 1.10, name: Plan, max: 2}
                      - {code: 010, name: Plan, max: 3}
                      - {code: 10, name: Plan, max: 4}
                    """);

            assertThat(codes(scheme)).containsExactly("1.1", "1.10", "010", "10");
        }

        @Test
        void takesNoCodeForAnythingButText() {
            Scheme scheme = schemeOf("""
                      - {code: no, name: Plan, max: 1}
                      - {code: 1e3, name: Plan, max: 2}
                      - {code: 0x1F, name: Plan, max: 3}
                      - {code: 2020-01-01, name: Plan, max: 4}
                    """);

            assertThat(codes(scheme)).containsExactly("no", "1e3", "0x1F", "2020-01-01");
        }

        @Test
        void acceptsVietnameseLettersInCodes() {
            assertThat(codes(schemeOf("  - {code: Đ1.ấ, name: Plan, max: 10}"))).containsExactly("Đ1.ấ");
        }
    }

    @Nested
    class Numbers {

        @Test
        void addsDecimalsExactly() {
            Scheme scheme = scheme(HEAD + """
                    max: 0.30
                    criteria:
                      - {code: 1, name: Plan, max: 0.10}
                      - {code: 2, name: Report, max: 0.2}
                    """);

            assertThat(scheme.maxPoints()).hasToString("0.3");
            assertThat(scheme.criteria())
                    .extracting(Criterion::maxPoints)
                    .map(Points::toString)
                    .containsExactly("0.1", "0.2");
        }

        @Test
        void keepsFifteenDigitsOnEitherSideOfThePoint() {
            String number = "123456789012345.123456789012345";
            Scheme scheme = scheme(HEAD + "rounding: {scale: 15}\nmax: " + number
                    + "\ncriteria: [{code: 1, name: Plan, max: \"" + number + "\"}]");

            assertThat(scheme.maxPoints()).hasToString(number);
        }

        @Test
        void addsUpEachGroupOfADeepTree() {
            Scheme scheme = schemeOf("""
                      - code: 1
                        name: Plan
                        max: 6.5
                        criteria:
                          - {code: 1.1, name: Timely, max: 2.25}
                          - {code: 1.2, name: Complete, max: 4.25, criteria: [{code: 1.2.1, name: All, max: 4.25}]}
                      - {code: 2, name: Report, max: 3.5}
                    """);

            assertThat(scheme.leaves()).extracting(leaf -> leaf.code().text()).containsExactly("1.1", "1.2.1", "2");
        }
    }

    @Nested
    class Names {

        @Test
        void takesAPlainTextForEveryLanguage() {
            assertThat(onlyName("Kế hoạch")).isEqualTo(LocalizedText.of("Kế hoạch"));
        }

        @Test
        void takesATextByLanguage() {
            LocalizedText name = onlyName("{vi: Kế hoạch, en: Plan}");

            assertThat(name.in(Locale.forLanguageTag("vi-VN"))).isEqualTo("Kế hoạch");
            assertThat(name.in(Locale.UK)).isEqualTo("Plan");
            assertThat(name.in(Locale.FRANCE)).isEqualTo("Kế hoạch");
        }

        @Test
        void takesQuotedTextsLiterally() {
            assertThat(onlyName("\"Plan: \\\"A\\\", \\u0111\"")).hasToString("Plan: \"A\", đ");
            assertThat(onlyName("'It''s *the* plan'")).hasToString("It's *the* plan");
            assertThat(onlyName("'&plan !now'")).hasToString("&plan !now");
        }

        @Test
        void takesNoNameForAnythingButText() {
            assertThat(onlyName("1.10")).hasToString("1.10");
            assertThat(onlyName("yes")).hasToString("yes");
            assertThat(onlyName("2020-01-01")).hasToString("2020-01-01");
        }

        @Test
        void acceptsIndicatorsInsideATextAndInsideABlock() {
            assertThat(onlyName("Plan *of* R&D!")).hasToString("Plan *of* R&D!");
            assertThat(scheme(HEAD.replace("Index of offices", "|-\n  *Index*\n  &of !offices") + TREE)
                            .title())
                    .hasToString("*Index*\n&of !offices");
        }
    }
}
