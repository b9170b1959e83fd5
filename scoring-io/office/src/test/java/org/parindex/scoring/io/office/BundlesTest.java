package org.parindex.scoring.io.office;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.IssueCode;
import org.parindex.scoring.core.issue.Location;

class BundlesTest {

    private static final ResourceBundle ENGLISH = bundle("en");
    private static final ResourceBundle VIETNAMESE = bundle("vi");
    private static final Pattern PLACEHOLDER = Pattern.compile("(?<=\\{)[^}]*(?=})");

    private static ResourceBundle bundle(String language) {
        return OfficeIssue.OLD_FILE.definition().texts().apply(Locale.forLanguageTag(language));
    }

    private static Set<String> placeholders(ResourceBundle texts, String key) {
        return PLACEHOLDER
                .matcher(texts.containsKey(key) ? texts.getString(key) : "")
                .results()
                .map(found -> found.group())
                .collect(toCollection(TreeSet::new));
    }

    @Test
    void haveTheSameKeys() {
        assertThat(VIETNAMESE.keySet()).isEqualTo(ENGLISH.keySet());
    }

    @Test
    void haveNothingButStatementsAndHintsOfCodes() {
        Set<String> statements =
                Arrays.stream(OfficeIssue.values()).map(IssueCode::id).collect(toCollection(TreeSet::new));
        List<String> stray = ENGLISH.keySet().stream()
                .filter(key -> !statements.contains(key.replaceFirst("\\.hint$", "")))
                .toList();

        assertThat(stray).isEmpty();
        assertThat(ENGLISH.keySet()).containsAll(statements);
    }

    @Test
    void haveTheSamePlaceholdersUnderEachKey() {
        for (String key : ENGLISH.keySet()) {
            assertThat(placeholders(VIETNAMESE, key)).as(key).isEqualTo(placeholders(ENGLISH, key));
        }
    }

    @ParameterizedTest
    @EnumSource
    void useExactlyTheParametersThatTheCodeDeclares(OfficeIssue code) {
        Set<String> used = placeholders(ENGLISH, code.id());
        used.addAll(placeholders(ENGLISH, code.id() + ".hint"));

        assertThat(used).containsExactlyInAnyOrderElementsOf(code.definition().parameters());
    }

    @ParameterizedTest
    @EnumSource
    void sayWholeSentencesInBothLanguages(OfficeIssue code) {
        Object[] values = code.definition().parameters().toArray();
        Issue issue = code.at(Location.NONE, values);

        for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("vi"))) {
            assertThat(issue.message(locale)).endsWith(".").doesNotContain("{", "}");
            assertThat(issue.hint(locale).orElse(".")).endsWith(".").doesNotContain("{", "}");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "de", "th-TH-u-nu-thai"})
    void speakEnglishToWhoReadsNeitherLanguage(String reader) {
        Issue issue = OfficeIssue.OLD_FILE.at(Location.of("a.xls"), "Excel 5.0/95", "XLSX");

        assertThat(issue.describe(Locale.forLanguageTag(reader)))
                .isEqualTo(
                        "a.xls: error TAB-151: This is a file of Excel 5.0/95, which is not read. Open it in an office program and save it as XLSX.");
    }

    @Test
    void idsAreUniqueAndInOrder() {
        List<String> ids =
                Arrays.stream(OfficeIssue.values()).map(IssueCode::id).toList();

        assertThat(ids).doesNotHaveDuplicates().isSorted().allMatch(id -> id.matches("TAB-15\\d"));
    }
}
