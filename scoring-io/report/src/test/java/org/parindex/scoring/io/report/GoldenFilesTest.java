package org.parindex.scoring.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.io.report.SmallIndex.CARDS;
import static org.parindex.scoring.io.report.SmallIndex.COMPARISON;
import static org.parindex.scoring.io.report.SmallIndex.SCHEME;

import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.core.issue.CoreTexts;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.IssueCode;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.issue.Severity;
import org.parindex.scoring.core.issue.TextIssue;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.score.ScoreIssue;

/** What is printed, held against files that were checked by eye, line by line. */
class GoldenFilesTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/parindex/scoring/io/report/golden");

    /** Stands for what only the core can know. */
    private static final String FINGERPRINT = "{fingerprint}";

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @ParameterizedTest
    @CsvSource({
        "TABLE, en, txt",
        "MD, en, md",
        "CSV, en, csv",
        "JSON, en, json",
        "TABLE, vi, txt",
        "MD, vi, md",
        "CSV, vi, csv",
        "JSON, vi, json"
    })
    @interface InEveryFormatAndLanguage {}

    @InEveryFormatAndLanguage
    void ofAnIndex(ReportFormat format, Locale locale, String ending) throws IOException {
        IndexTables tables = IndexTables.in(locale);

        assertThat(format.render(
                        List.of(tables.ranking(CARDS), tables.comparison(COMPARISON, SCHEME), tables.domains(CARDS))))
                .isEqualTo(golden("index", locale, ending));
    }

    @InEveryFormatAndLanguage
    void ofAScheme(ReportFormat format, Locale locale, String ending) throws IOException {
        SchemeTables tables = SchemeTables.in(locale);

        assertThat(format.render(List.of(tables.catalogue(List.of(SCHEME)), tables.tree(SCHEME))))
                .isEqualTo(golden("scheme", locale, ending));
    }

    @InEveryFormatAndLanguage
    void ofIssues(ReportFormat format, Locale locale, String ending) throws IOException {
        assertThat(format.render(IssueTables.in(locale).of(issues()))).isEqualTo(golden("issues", locale, ending));
    }

    @InEveryFormatAndLanguage
    void ofAnIndexWithGroupsAndGrades(ReportFormat format, Locale locale, String ending) throws IOException {
        IndexTables tables = IndexTables.in(locale);
        ReportTable tree = SchemeTables.in(locale).tree(GradedIndex.SCHEME);

        assertThat(format.render(List.of(
                        tables.ranking(GradedIndex.CARDS), tables.results(GradedIndex.CARDS, Optional.empty()), tree)))
                .isEqualTo(golden("graded", locale, ending));
    }

    /** The golden files stand without what nobody can see in them: the byte order mark and the CR before each LF. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "vi"})
    void ofAllTablesForAVietnameseExcel(Locale locale) throws IOException {
        IndexTables index = IndexTables.in(locale);
        SchemeTables scheme = SchemeTables.in(locale);
        Map<String, List<ReportTable>> tables = Map.of(
                "index", List.of(index.ranking(CARDS), index.comparison(COMPARISON, SCHEME), index.domains(CARDS)),
                "scheme", List.of(scheme.catalogue(List.of(SCHEME)), scheme.tree(SCHEME)),
                "issues", List.of(IssueTables.in(locale).of(issues())),
                "graded",
                        List.of(
                                index.ranking(GradedIndex.CARDS),
                                index.results(GradedIndex.CARDS, Optional.empty()),
                                scheme.tree(GradedIndex.SCHEME)));

        for (String name : tables.keySet()) {
            assertThat(ReportFormat.CSV_VI.render(tables.get(name)))
                    .isEqualTo("\uFEFF" + golden(name, locale, "excel.csv").replace("\n", "\r\n"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "vi"})
    void ofScoresWithGroupsAndGradesAsJson(Locale locale) throws IOException {
        assertThat(ScoresJson.render(GradedIndex.CARDS, Optional.empty(), locale))
                .isEqualTo(golden("graded-scores", locale, "json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "vi"})
    void ofScoresAsJson(Locale locale) throws IOException {
        assertThat(ScoresJson.render(CARDS, Optional.of(COMPARISON), locale))
                .isEqualTo(golden("scores", locale, "json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "vi"})
    void ofAnExplanation(Locale locale) throws IOException {
        ExplainedUnit elm = MixedIndex.explained("Elm");
        ExplanationTables tables = ExplanationTables.in(locale);

        assertThat(ReportFormat.MD.render(tables.shown(elm))).isEqualTo(golden("explanation", locale, "md"));
        assertThat(ExplanationJson.render(elm, locale)).isEqualTo(golden("explanation", locale, "json"));
    }

    private static List<Issue> issues() {
        IssueCode warning = () -> new IssueCode.Definition(
                "SCO-103", Severity.WARNING, CoreTexts::bundle, List.of("unit", "criterion", "name"));
        return List.of(
                TextIssue.UNREADABLE.at(Location.of("units.csv")),
                ScoreIssue.OVER_MAXIMUM.at(
                        Location.of("scores.csv", 12, 3), "Sở \"Y\" tế", "1.1", SCHEME.title(), "2.5", "2"),
                warning.at(Location.of("scores.csv", 7, 0), "Sở Nội vụ", "1.2", SCHEME.title())
                        .also(List.of(Location.of("scores.csv", 8, 0), Location.of("scores.csv", 40, 0))));
    }

    private static String golden(String name, Locale locale, String ending) throws IOException {
        return Files.readString(FOLDER.resolve(name + "." + locale + "." + ending))
                .replace(FINGERPRINT, scheme(name).fingerprint());
    }

    private static Scheme scheme(String name) {
        Map<String, Scheme> others = Map.of("explanation", MixedIndex.SCHEME, "graded", GradedIndex.SCHEME);
        return others.getOrDefault(name.replaceFirst("-.*", ""), SCHEME);
    }
}
