package org.parindex.scoring.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LabelsTest {

    /** Every key that the code asks for. */
    private static final Set<String> USED = Set.of(
            "catalogue",
            "column.change",
            "column.code",
            "column.grade",
            "column.group",
            "column.group-rank",
            "column.leaves",
            "column.max",
            "column.name",
            "column.previous",
            "column.rank",
            "column.rank-change",
            "column.scheme",
            "column.rule",
            "column.source",
            "column.title",
            "column.total",
            "column.unit",
            "comparison",
            "domains",
            "faulty",
            "issue.code",
            "issue.column",
            "issue.file",
            "issue.hint",
            "issue.line",
            "issue.message",
            "issue.more",
            "issue.severity",
            "issues",
            "left-out",
            "changes",
            "changes.one",
            "column.after",
            "column.before",
            "column.change-kind",
            "change.imputation",
            "change.quorum",
            "change.weight",
            "change.added",
            "change.aggregation",
            "change.merged",
            "change.grades",
            "change.missing",
            "change.moved",
            "change.not-applicable",
            "change.ranking",
            "change.recoded",
            "change.removed",
            "change.renamed",
            "change.rescaling",
            "change.reweighted",
            "change.rounding",
            "change.reference",
            "change.sources",
            "change.rule",
            "change.source",
            "change.split",
            "explain.aggregated",
            "explain.aggregation",
            "explain.awarded",
            "explain.basis",
            "explain.branch",
            "explain.brought",
            "explain.carried",
            "explain.code",
            "explain.equals",
            "explain.figure",
            "explain.from",
            "explain.grade",
            "explain.grades",
            "explain.group-rank",
            "explain.instead-of",
            "explain.left-out",
            "explain.max",
            "explain.name",
            "explain.no-result",
            "explain.none",
            "explain.of",
            "explain.on-top",
            "explain.plain",
            "explain.points",
            "explain.policy",
            "explain.present",
            "explain.previous-rank",
            "explain.previous-total",
            "explain.quorum",
            "explain.rank",
            "explain.ranking",
            "explain.reachable",
            "explain.rescaled",
            "explain.result",
            "explain.rounding",
            "explain.rule",
            "explain.state",
            "explain.state.imputed",
            "explain.state.missing",
            "explain.state.not-applicable",
            "explain.state.scored",
            "explain.step",
            "explain.steps",
            "explain.tie-breaker",
            "explain.total",
            "explain.unrounded",
            "explain.value",
            "explain.weight",
            "explain.what",
            "findings",
            "explanations",
            "equations",
            "finding.file",
            "finding.id",
            "finding.table",
            "finding.row",
            "finding.column",
            "finding.severity",
            "finding.code",
            "finding.message",
            "finding.explanation",
            "finding.change",
            "finding.reason",
            "finding.equation",
            "finding.drop",
            "finding.reason.all-agree",
            "finding.reason.neighbour",
            "finding.reason.exchanged",
            "finding.reason.fits-step",
            "finding.reason.usual",
            "finding.reason.fits-other-unit",
            "finding.reason.other-row-fits",
            "finding.slip.swapped-digits",
            "finding.slip.moved-point",
            "finding.slip.dropped-digit",
            "finding.slip.added-digit",
            "finding.slip.changed-digit",
            "errata",
            "erratum.file",
            "erratum.table",
            "erratum.row",
            "erratum.column",
            "erratum.action",
            "erratum.from",
            "erratum.to",
            "erratum.evidence",
            "mapping",
            "mapping.file",
            "mapping.means",
            "mapping.number",
            "mapping.part",
            "mapping.printed",
            "mapping.table",
            "mapping.why",
            "mean",
            "imputed",
            "missing",
            "not-applicable",
            "points",
            "points.one",
            "previous-only",
            "rescaled",
            "scheme");

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("org.parindex.scoring.io.report.labels", locale);
    }

    @Test
    void areCompleteAndWithoutStrayKeysInBothLanguages() {
        assertThat(bundle(Locale.ENGLISH).keySet()).isEqualTo(USED);
        assertThat(bundle(SmallIndex.VIETNAMESE).keySet()).isEqualTo(USED);
    }

    @Test
    void areNeverBlankAndHaveNoPlaceholders() {
        for (ResourceBundle labels : List.of(bundle(Locale.ENGLISH), bundle(SmallIndex.VIETNAMESE))) {
            assertThat(labels.keySet())
                    .allSatisfy(key ->
                            assertThat(labels.getString(key)).isNotBlank().doesNotContain("{", "}"));
        }
    }

    @Test
    void areVietnameseForVietnameseReadersAndEnglishForAllOthers() {
        assertThat(new Labels(Locale.forLanguageTag("vi-VN")).get("mean")).isEqualTo("Trung bình");
        assertThat(new Labels(Locale.forLanguageTag("tr-TR")).get("mean")).isEqualTo("Mean");
        assertThat(new Labels(Locale.ROOT).get("mean")).isEqualTo("Mean");
    }
}
