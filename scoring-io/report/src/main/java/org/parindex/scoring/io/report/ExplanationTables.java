package org.parindex.scoring.io.report;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.parindex.scoring.core.aggregation.Contribution;
import org.parindex.scoring.core.parameter.Parametric;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.score.LeftOut;
import org.parindex.scoring.core.value.Ratio;
import org.parindex.scoring.core.value.Spelling;
import org.parindex.scoring.io.report.ExplanationSteps.Step;
import org.parindex.scoring.io.report.ReportTable.Column;

/** Makes tables of how one unit came to its points and its rank. Immutable. */
public final class ExplanationTables {

    /** What the other columns leave of 140 characters. */
    private static final int SCREEN_TEXT = 100;

    private static final int SCREEN_NAME = 60;

    private final Locale locale;
    private final Labels labels;
    private final ExplanationWords words;

    private ExplanationTables(Locale locale) {
        this.locale = requireNonNull(locale, "locale");
        this.labels = new Labels(locale);
        this.words = new ExplanationWords(locale);
    }

    /** Returns the tables for readers of Vietnamese, or else of English. */
    public static ExplanationTables in(Locale locale) {
        return new ExplanationTables(locale);
    }

    /**
     * Returns the tree with a criterion a row, the steps of each criterion that has any beyond its row, and how the total became
     * a rank: for people. Of a unit that was left out they are the issues that are the reason.
     */
    public List<ReportTable> shown(ExplainedUnit explained) {
        return shown(explained, Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    /** Returns the same with names cut short, and long steps broken into several rows, to fit a terminal of 140 characters. */
    public List<ReportTable> onScreen(ExplainedUnit explained) {
        return shown(explained, SCREEN_NAME, SCREEN_TEXT);
    }

    private List<ReportTable> shown(ExplainedUnit explained, int name, int width) {
        return root(explained)
                .map(root -> List.of(tree(explained, root, name), steps(root, width), shownResult(explained)))
                .orElseGet(() -> List.of(leftOut(explained)));
    }

    /** Returns a row a criterion with everything that is known of it, and how the total became a rank: for programs. */
    public List<ReportTable> of(ExplainedUnit explained) {
        return root(explained)
                .map(root -> List.of(details(explained, root), result(explained)))
                .orElseGet(() -> List.of(leftOut(explained)));
    }

    private static Optional<ExplainedNode> root(ExplainedUnit explained) {
        Scheme scheme = explained.cards().scheme();
        return explained.card().map(card -> ExplainedNode.of(card, scheme, explained.criterion()));
    }

    private ReportTable leftOut(ExplainedUnit explained) {
        LeftOut left = explained.leftOut().orElseThrow();
        ReportTable issues = IssueTables.in(locale).of(left.issues());
        List<String> notes = left.issues().isEmpty() ? List.of(labels.get("faulty")) : List.of();
        String title = left.unit() + ": " + labels.get("explain.no-result");
        return new ReportTable(issues.name(), title, issues.columns(), issues.rows(), notes);
    }

    private ReportTable tree(ExplainedUnit explained, ExplainedNode root, int name) {
        List<List<ReportCell>> rows = root.nodes().map(node -> line(node, name)).toList();
        Scheme scheme = explained.cards().scheme();
        return new ReportTable(
                "explanation",
                explained.unit() + ": " + scheme.title().in(locale),
                columns("code", "points", "max", "name", "from"),
                rows,
                List.of(labels.get("scheme") + ": " + scheme.id() + ", " + scheme.fingerprint()));
    }

    private List<ReportCell> line(ExplainedNode node, int name) {
        return List.of(
                new ReportCell("  ".repeat(node.level()) + node.code(), node.code(), false),
                node.score().points().map(ReportCell::number).orElse(ReportCell.EMPTY),
                ReportCell.maximum(node.criterion()),
                ReportCell.text(OneLine.shortened(words.name(node.criterion()), name)),
                ReportCell.text(words.origin(node)));
    }

    private ReportTable steps(ExplainedNode root, int width) {
        List<List<ReportCell>> rows = new ArrayList<>();
        root.nodes().forEach(node -> rows.addAll(stepsOf(node, width)));
        return new ReportTable(
                "steps",
                labels.get("explain.steps"),
                columns("code", "step", "what"),
                rows,
                List.of(labels.get("explain.plain")));
    }

    private List<List<ReportCell>> stepsOf(ExplainedNode node, int width) {
        List<List<ReportCell>> rows = new ArrayList<>();
        String code = node.code();
        for (Step step : ExplanationSteps.of(node, words)) {
            String label = labels.get("explain." + step.key());
            for (String line : DisplayWidth.wrap(OneLine.of(step.text()), width)) {
                rows.add(List.of(ReportCell.text(code), ReportCell.text(label), ReportCell.text(line)));
                label = "";
                code = "";
            }
        }
        return rows;
    }

    private ReportTable details(ExplainedUnit explained, ExplainedNode root) {
        return new ReportTable(
                "explanation",
                explained.unit() + ": " + explained.cards().scheme().title().in(locale),
                columns(
                        "code",
                        "name",
                        "max",
                        "state",
                        "brought",
                        "policy",
                        "rule",
                        "basis",
                        "branch",
                        "quorum",
                        "aggregation",
                        "aggregated",
                        "on-top",
                        "reachable",
                        "unrounded",
                        "points",
                        "weight",
                        "carried"),
                root.nodes().map(this::details).toList(),
                List.of());
    }

    private List<ReportCell> details(ExplainedNode node) {
        return Stream.of(
                        Stream.of(
                                ReportCell.text(node.code()),
                                ReportCell.text(words.name(node.criterion())),
                                ReportCell.maximum(node.criterion()),
                                new ReportCell(
                                        words.state(node.score()),
                                        Spelling.of(node.score().state()),
                                        false)),
                        ruleCells(node),
                        groupCells(node),
                        pointsCells(node))
                .flatMap(cells -> cells)
                .toList();
    }

    private static Stream<ReportCell> ruleCells(ExplainedNode node) {
        return Stream.of(
                ReportCell.text(ExplanationWords.brought(node.score())),
                ReportCell.text(node.policy().map(Spelling::of).orElse("")),
                ReportCell.text(node.rule().map(Parametric::spelling).orElse("")),
                number(ExplanationWords.basis(node)),
                ReportCell.text(ExplanationWords.branch(node)));
    }

    private Stream<ReportCell> groupCells(ExplainedNode node) {
        return Stream.of(
                ReportCell.text(words.quorum(node)),
                ReportCell.text(words.aggregation(node, Exact::data)),
                number(node.score().aggregated()),
                ReportCell.text(ExplanationWords.onTop(node, Exact::data)));
    }

    private static Stream<ReportCell> pointsCells(ExplainedNode node) {
        return Stream.of(
                number(ExplanationWords.reachable(node.score())),
                number(node.score().unrounded()),
                node.score().points().map(ReportCell::number).orElse(ReportCell.EMPTY),
                number(node.criterion().weight()),
                number(node.score().contribution().map(Contribution::points)));
    }

    private static ReportCell number(Optional<Ratio> number) {
        return number.map(Exact::cell).orElse(ReportCell.EMPTY);
    }

    private ReportTable result(ExplainedUnit explained) {
        List<List<ReportCell>> rows = new ExplainedResult(explained, locale).rows();
        return new ReportTable("result", labels.get("explain.result"), columns("figure", "value"), rows, List.of());
    }

    /** Words and numbers in one column read best if none is aligned by its point. */
    private ReportTable shownResult(ExplainedUnit explained) {
        ReportTable result = result(explained);
        List<List<ReportCell>> rows =
                result.rows().stream().map(ExplanationTables::asTexts).toList();
        return new ReportTable(result.name(), result.title(), result.columns(), rows, result.notes());
    }

    private static List<ReportCell> asTexts(List<ReportCell> row) {
        return row.stream().map(cell -> ReportCell.text(cell.shown())).toList();
    }

    private List<Column> columns(String... keys) {
        return Stream.of(keys)
                .map(key -> new Column(key, labels.get("explain." + key)))
                .toList();
    }
}
