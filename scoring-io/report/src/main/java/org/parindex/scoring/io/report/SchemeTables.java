package org.parindex.scoring.io.report;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parindex.scoring.core.aggregation.Sum;
import org.parindex.scoring.core.rule.Awarded;
import org.parindex.scoring.core.rule.Input;
import org.parindex.scoring.core.rule.ScoringRule;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.CriterionGroup;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.SchemeChange;
import org.parindex.scoring.core.scheme.SchemeChange.Kind;
import org.parindex.scoring.core.scheme.SchemeDiff;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Spelling;
import org.parindex.scoring.io.report.ReportTable.Column;

/** Makes tables of schemes themselves, with headings in one language. Immutable. */
public final class SchemeTables {

    private final Locale locale;
    private final Labels labels;

    private SchemeTables(Locale locale) {
        this.locale = requireNonNull(locale, "locale");
        this.labels = new Labels(locale);
    }

    /** Returns the tables for readers of Vietnamese, or else of English. */
    public static SchemeTables in(Locale locale) {
        return new SchemeTables(locale);
    }

    /** Returns a scheme a row: id, title, maximum, number of leaves. */
    public ReportTable catalogue(List<Scheme> schemes) {
        List<List<ReportCell>> rows = schemes.stream()
                .map(scheme -> List.of(
                        ReportCell.text(scheme.id().toString()),
                        ReportCell.text(scheme.title().in(locale)),
                        ReportCell.maximum(scheme.root()),
                        ReportCell.number(scheme.leaves().size())))
                .toList();
        return new ReportTable(
                "schemes", labels.get("catalogue"), columns("scheme", "title", "max", "leaves"), rows, List.of());
    }

    /**
     * Returns the tree of a scheme, a criterion a row, indented by its level; with a column of rules if not all points are
     * simply awarded and added up.
     */
    public ReportTable tree(Scheme scheme) {
        boolean hasRules =
                scheme.leaves().stream().anyMatch(leaf -> !leaf.rule().equals(Awarded.freely()));
        List<String> keys =
                hasRules ? List.of("code", "name", "max", "source", "rule") : List.of("code", "name", "max", "source");
        List<List<ReportCell>> rows = new ArrayList<>();
        scheme.criteria().forEach(criterion -> add(criterion, 0, keys.size(), rows));
        rows.add(cut(
                keys.size(),
                ReportCell.EMPTY,
                ReportCell.text(labels.get("column.total")),
                ReportCell.maximum(scheme.root()),
                ReportCell.EMPTY,
                rule(scheme.root())));
        return new ReportTable(
                "criteria", scheme.title().in(locale), columns(keys.toArray(String[]::new)), rows, notes(scheme));
    }

    private void add(Criterion criterion, int level, int columns, List<List<ReportCell>> rows) {
        String code = criterion.code().text();
        rows.add(cut(
                columns,
                new ReportCell("  ".repeat(level) + code, code, false),
                ReportCell.text(criterion.name().in(locale)),
                ReportCell.maximum(criterion),
                ReportCell.text(source(criterion)),
                rule(criterion)));
        if (criterion instanceof CriterionGroup group) {
            group.children().forEach(child -> add(child, level + 1, columns, rows));
        }
    }

    private static List<ReportCell> cut(int columns, ReportCell... cells) {
        return List.of(cells).subList(0, columns);
    }

    private static boolean isRuled(Criterion criterion) {
        return criterion instanceof CriterionGroup group
                ? !group.aggregation().equals(new Sum())
                : !((LeafCriterion) criterion).rule().equals(Awarded.freely());
    }

    /** Readers see the kind of a rule and what it asks for, programs all of it; that groups add up goes without saying. */
    private static ReportCell rule(Criterion criterion) {
        if (criterion instanceof CriterionGroup group) {
            return isRuled(group)
                    ? new ReportCell(
                            group.aggregation().kind(), group.aggregation().spelling(), false)
                    : ReportCell.EMPTY;
        }
        ScoringRule rule = ((LeafCriterion) criterion).rule();
        String inputs = rule.inputs().stream().map(Input::name).collect(joining(", "));
        String shown = inputs.isEmpty() ? rule.kind() : rule.kind() + " (" + inputs + ")";
        return new ReportCell(shown, rule.spelling(), false);
    }

    private static String source(Criterion criterion) {
        return criterion instanceof LeafCriterion leaf ? leaf.source().orElse("") : "";
    }

    private List<String> notes(Scheme scheme) {
        List<String> notes = new ArrayList<>();
        scheme.sources()
                .forEach(source -> notes.add(source.id() + ": " + source.name().in(locale)));
        notes.addAll(policies(scheme));
        notes.add(labels.get("scheme") + ": " + scheme.id() + ", " + scheme.fingerprint());
        return notes;
    }

    private List<String> policies(Scheme scheme) {
        List<String> policies = new ArrayList<>();
        policies.add("rounding: " + scheme.roundingPolicy());
        policies.add("ranking: " + scheme.ranking());
        scheme.grades()
                .ifPresent(
                        scale -> policies.add("grades: " + scale.description().in(locale)));
        policies.add("missing: " + Spelling.of(scheme.missing()) + ", not-applicable: "
                + Spelling.of(scheme.notApplicable()) + ", rescale: " + Spelling.of(scheme.rescaling()));
        return policies;
    }

    /** Returns what changed between two schemes, a change a row. */
    public ReportTable diff(SchemeDiff diff, Scheme before, Scheme after) {
        List<List<ReportCell>> rows = diff.changes().stream().map(this::change).toList();
        return new ReportTable(
                "changes",
                before.id() + " → " + after.id(),
                columns("change-kind", "code", "name", "before", "after"),
                rows,
                List.of(labels.counted(rows.size(), "changes")));
    }

    private List<ReportCell> change(SchemeChange change) {
        String kind = Spelling.of(change.kind());
        return List.of(
                new ReportCell(labels.get("change." + kind), kind, false),
                ReportCell.text(change.code().text()),
                name(change),
                value(change.before()),
                value(change.after()));
    }

    /** A new name stands beside the old one already. */
    private ReportCell name(SchemeChange change) {
        String name = change.name().in(locale);
        return new ReportCell(change.kind() == Kind.RENAMED ? "" : name, name, false);
    }

    private ReportCell value(Optional<LocalizedText> value) {
        return value.map(found -> ReportCell.text(found.in(locale))).orElse(ReportCell.EMPTY);
    }

    private List<Column> columns(String... keys) {
        return List.of(keys).stream()
                .map(key -> new Column(key, labels.get("column." + key)))
                .toList();
    }
}
