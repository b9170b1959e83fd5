package org.parindex.scoring.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.audit.AuditIssue;
import org.parindex.scoring.core.issue.IssueCode;
import org.parindex.scoring.core.issue.TextIssue;
import org.parindex.scoring.core.parameter.KindIssue;
import org.parindex.scoring.core.parameter.ParameterIssue;
import org.parindex.scoring.core.ranking.RankingIssue;
import org.parindex.scoring.core.rule.RuleIssue;
import org.parindex.scoring.core.scheme.CatalogueIssue;
import org.parindex.scoring.core.score.ScoreIssue;
import org.parindex.scoring.io.office.OfficeIssue;
import org.parindex.scoring.io.office.form.FormIssue;
import org.parindex.scoring.io.tables.TableIssue;
import org.parindex.scoring.scheme.format.FormatIssue;

/** Every issue code of every module stands in one table, and nothing else does. */
class IssueCodesTest {

    private static final Path TABLE = Path.of("../scoring-core/README.md");

    private static List<IssueCode> codes() {
        return Stream.<IssueCode[]>of(
                        TextIssue.values(),
                        ParameterIssue.values(),
                        FormatIssue.values(),
                        RuleIssue.values(),
                        KindIssue.values(),
                        CatalogueIssue.values(),
                        TableIssue.values(),
                        OfficeIssue.values(),
                        FormIssue.values(),
                        ScoreIssue.values(),
                        RankingIssue.values(),
                        AuditIssue.values(),
                        CliIssue.values())
                .flatMap(Arrays::stream)
                .toList();
    }

    @Test
    void standInTheTable() throws IOException {
        List<String> rows = Files.readAllLines(TABLE, UTF_8).stream()
                .filter(line -> line.startsWith("| `"))
                .toList();
        assertThat(rows)
                .containsExactlyElementsOf(
                        codes().stream().map(IssueCodesTest::row).toList());
    }

    @Test
    void areUsedOnce() {
        Set<String> ids = codes().stream().map(IssueCode::id).collect(toSet());
        assertThat(ids).hasSameSizeAs(codes());
    }

    private static String row(IssueCode code) {
        IssueCode.Definition definition = code.definition();
        String text = definition.texts().apply(Locale.ENGLISH).getString(code.id());
        return "| `" + code.id() + "` | "
                + Ascii.toLowerCase(definition.severity().name()) + " | " + text.replace("|", "\\|") + " |";
    }
}
