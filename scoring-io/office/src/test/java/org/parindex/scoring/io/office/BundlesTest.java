package org.parindex.scoring.io.office;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.IssueCode;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.io.office.form.FormIssue;

/** The words of this module: the texts of its two enums of issues, and those in forms. */
class BundlesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("(?<=\\{)[^}]*(?=})");

    /** The codes of each enum, and how their ids look. */
    enum Codes {
        OF_FILES("TAB-15\\d", OfficeIssue.values()),
        OF_FORMS("FRM-1\\d\\d", FormIssue.values());

        private final String id;
        private final List<IssueCode> all;

        Codes(String id, IssueCode... all) {
            this.id = id;
            this.all = List.of(all);
        }

        private ResourceBundle texts(String language) {
            return BundlesTest.texts(all.get(0), language);
        }

        private Stream<String> ids() {
            return all.stream().map(IssueCode::id);
        }
    }

    private static final List<IssueCode> EACH =
            Stream.of(Codes.values()).flatMap(codes -> codes.all.stream()).toList();

    private static ResourceBundle texts(IssueCode code, String language) {
        return code.definition().texts().apply(Locale.forLanguageTag(language));
    }

    private static Set<String> placeholders(ResourceBundle texts, String key) {
        return PLACEHOLDER
                .matcher(texts.containsKey(key) ? texts.getString(key) : "")
                .results()
                .map(found -> found.group())
                .collect(toCollection(TreeSet::new));
    }

    private static void haveTheSameKeysAndPlaceholders(ResourceBundle english, ResourceBundle vietnamese) {
        assertThat(vietnamese.keySet()).isEqualTo(english.keySet());
        for (String key : english.keySet()) {
            assertThat(placeholders(vietnamese, key)).as(key).isEqualTo(placeholders(english, key));
        }
    }

    @ParameterizedTest
    @EnumSource
    void haveTheSameKeysAndPlaceholders(Codes codes) {
        haveTheSameKeysAndPlaceholders(codes.texts("en"), codes.texts("vi"));
    }

    @Test
    void theWordsOfFormsHaveTheSameKeysAndPlaceholders() {
        haveTheSameKeysAndPlaceholders(words("en"), words("vi"));
    }

    private static ResourceBundle words(String language) {
        return ResourceBundle.getBundle("org.parindex.scoring.io.office.form.form", Locale.forLanguageTag(language));
    }

    @ParameterizedTest
    @EnumSource
    void haveNothingButStatementsAndHintsOfCodes(Codes codes) {
        Set<String> keys = codes.texts("en").keySet();

        assertThat(keys).containsAll(codes.ids().toList());
        assertThat(keys.stream().map(key -> key.replaceFirst("\\.hint$", "")))
                .isSubsetOf(codes.ids().toList());
    }

    @ParameterizedTest
    @FieldSource("EACH")
    void useExactlyTheParametersThatTheCodeDeclares(IssueCode code) {
        ResourceBundle english = texts(code, "en");
        Set<String> used = placeholders(english, code.id());
        used.addAll(placeholders(english, code.id() + ".hint"));

        assertThat(used).containsExactlyInAnyOrderElementsOf(code.definition().parameters());
    }

    @ParameterizedTest
    @FieldSource("EACH")
    void sayWholeSentencesInBothLanguages(IssueCode code) {
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

    @ParameterizedTest
    @EnumSource
    void idsAreUniqueAndInOrder(Codes codes) {
        assertThat(codes.ids()).doesNotHaveDuplicates().isSorted().allMatch(id -> id.matches(codes.id));
    }
}
