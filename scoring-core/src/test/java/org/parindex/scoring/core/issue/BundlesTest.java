package org.parindex.scoring.core.issue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parindex.scoring.core.audit.AuditIssue;
import org.parindex.scoring.core.parameter.KindIssue;
import org.parindex.scoring.core.parameter.ParameterIssue;
import org.parindex.scoring.core.ranking.RankingIssue;
import org.parindex.scoring.core.rule.RuleIssue;
import org.parindex.scoring.core.scheme.CatalogueIssue;
import org.parindex.scoring.core.score.ScoreIssue;

/** Holds the core's two bundles against the codes that they speak for. */
class BundlesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");
    private static final Set<String> WORDS = Set.of(
            "audit.and",
            "audit.column",
            "audit.equation.CHANGE",
            "audit.equation.GROUP",
            "audit.equation.MEAN",
            "audit.equation.RANGE",
            "audit.equation.RANK",
            "audit.equation.RANK_CHANGE",
            "audit.equation.SAME",
            "audit.equation.SOURCE",
            "audit.equation.SOURCES",
            "audit.few.MORE",
            "audit.few.NONE",
            "audit.few.ROW",
            "audit.mean.DOWN",
            "audit.mean.HALF_EVEN",
            "audit.mean.HALF_UP",
            "audit.mean.SUM_OF_ROUNDED",
            "audit.mean.or",
            "audit.role.CHANGE",
            "audit.role.IGNORED",
            "audit.role.NUMBER",
            "audit.role.PREVIOUS_TOTAL",
            "audit.role.RANK",
            "audit.role.RANK_CHANGE",
            "audit.role.TOTAL",
            "audit.role.UNIT",
            "audit.row.COLUMN",
            "audit.row.COLUMNS",
            "audit.row.EITHER",
            "audit.row.OTHER",
            "audit.row.PARTS",
            "audit.row.SAME",
            "severity.ERROR",
            "severity.WARNING",
            "severity.REMARK",
            "more.many",
            "more.one",
            "place.cell",
            "place.row",
            "place.sheet",
            "place.table",
            "suggestion");

    private final Properties english = load("issues_en.properties");
    private final Properties vietnamese = load("issues_vi.properties");

    static Stream<IssueCode> codes() {
        return Stream.of(
                        TextIssue.values(),
                        ParameterIssue.values(),
                        KindIssue.values(),
                        RuleIssue.values(),
                        CatalogueIssue.values(),
                        ScoreIssue.values(),
                        RankingIssue.values(),
                        AuditIssue.values())
                .flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyCodeHasATextInBothLanguages(IssueCode code) {
        assertThat(english.getProperty(code.id())).isNotBlank().endsWith(".");
        assertThat(vietnamese.getProperty(code.id())).isNotBlank().endsWith(".");
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyParameterIsShownAndNothingElse(IssueCode code) {
        Set<String> declared = Set.copyOf(code.definition().parameters());
        assertThat(shown(english, code)).isEqualTo(declared);
        assertThat(shown(vietnamese, code)).isEqualTo(declared);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void noParameterIsDeclaredTwice(IssueCode code) {
        assertThat(code.definition().parameters()).doesNotHaveDuplicates();
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(english.stringPropertyNames()).isEqualTo(vietnamese.stringPropertyNames());
    }

    @Test
    void bothLanguagesShowTheSameParameters() {
        for (String key : english.stringPropertyNames()) {
            assertThat(placeholders(vietnamese, key)).as(key).isEqualTo(placeholders(english, key));
        }
        assertThat(placeholders(english, "suggestion")).containsExactly("suggestion");
    }

    @Test
    void everyKeyBelongsToACodeOrIsAWordOfEveryIssue() {
        Set<String> ids = codes().map(IssueCode::id).collect(toSet());
        Set<String> hints = ids.stream().map(id -> id + ".hint").collect(toSet());
        assertThat(Sets.difference(english.stringPropertyNames(), Sets.union(ids, hints)))
                .isEqualTo(WORDS);
    }

    @Test
    void everySeverityHasAWord() {
        assertThat(Arrays.stream(Severity.values()).map(severity -> "severity." + severity))
                .isSubsetOf(WORDS);
    }

    @Test
    void idsAreUniqueAndWellFormed() {
        List<String> ids = codes().map(IssueCode::id).toList();
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[A-Z]{3}-[0-9]{3}"));
    }

    @Test
    void nobodyReadsAnIssueThatWasLeftInTheOtherLanguage() {
        for (String key : english.stringPropertyNames()) {
            assertThat(vietnamese.getProperty(key)).as(key).isNotEqualTo(english.getProperty(key));
        }
    }

    private static Set<String> shown(Properties texts, IssueCode code) {
        return Sets.union(placeholders(texts, code.id()), placeholders(texts, code.id() + ".hint"));
    }

    private static Set<String> placeholders(Properties texts, String key) {
        return PLACEHOLDER
                .matcher(texts.getProperty(key, ""))
                .results()
                .map(found -> found.group(1))
                .collect(toSet());
    }

    private static Properties load(String resource) {
        try (InputStream in = CoreTexts.class.getResourceAsStream(resource)) {
            assertThat(in).as(resource).isNotNull();
            Properties texts = new Properties();
            texts.load(new InputStreamReader(in, UTF_8));
            return texts;
        } catch (IOException unreadable) {
            throw new AssertionError(resource, unreadable);
        }
    }
}
