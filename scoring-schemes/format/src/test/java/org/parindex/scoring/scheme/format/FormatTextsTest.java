package org.parindex.scoring.scheme.format;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The two bundles against each other and against the codes. */
class FormatTextsTest {

    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);
    private static final ResourceBundle VIETNAMESE = bundle(Locale.forLanguageTag("vi"));
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    private static ResourceBundle bundle(Locale locale) {
        return FormatIssue.NOT_YAML.definition().texts().apply(locale);
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @EnumSource
    void hasATextForEachCodeInBothLanguages(FormatIssue code) {
        assertThat(ENGLISH.getString(code.id())).isNotBlank();
        assertThat(VIETNAMESE.getString(code.id())).isNotBlank().isNotEqualTo(ENGLISH.getString(code.id()));
    }

    @Test
    void hasTheSameKeysInBothLanguagesWithTheSamePlaceholders() {
        assertThat(VIETNAMESE.keySet()).isEqualTo(ENGLISH.keySet());
        assertThat(ENGLISH.keySet())
                .allSatisfy(key -> assertThat(placeholders(VIETNAMESE.getString(key)))
                        .isEqualTo(placeholders(ENGLISH.getString(key))));
    }

    @ParameterizedTest
    @EnumSource
    void usesEachParameterInTheTextOrTheHintAndNoOther(FormatIssue code) {
        Set<String> used = new HashSet<>(placeholders(ENGLISH.getString(code.id())));
        if (ENGLISH.containsKey(code.id() + ".hint")) {
            used.addAll(placeholders(ENGLISH.getString(code.id() + ".hint")));
        }

        assertThat(used).containsExactlyInAnyOrderElementsOf(code.definition().parameters());
    }

    @Test
    void hasNoTextWithoutACode() {
        Set<String> known = Arrays.stream(FormatIssue.values())
                .flatMap(code -> Stream.of(code.id(), code.id() + ".hint"))
                .collect(toSet());

        assertThat(known).containsAll(ENGLISH.keySet());
    }

    @Test
    void hasAnIdOfItsOwnForEachCode() {
        assertThat(FormatIssue.values())
                .extracting(FormatIssue::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("SCH-[1-7][0-9]{2}"));
    }
}
