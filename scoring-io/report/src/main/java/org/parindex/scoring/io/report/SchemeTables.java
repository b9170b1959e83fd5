package org.parindex.scoring.io.report;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.CriterionGroup;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.RankingPolicy;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.ScoreSource;
import org.parindex.scoring.core.scheme.TieBreaker;
import org.parindex.scoring.core.value.Rounding;
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
                        ReportCell.number(scheme.maxPoints()),
                        ReportCell.number(scheme.leaves().size())))
                .toList();
        return new ReportTable(
                "schemes", labels.get("catalogue"), columns("scheme", "title", "max", "leaves"), rows, List.of());
    }

    /** Returns the tree of a scheme, a criterion a row, indented by its level. */
    public ReportTable tree(Scheme scheme) {
        List<List<ReportCell>> rows = new ArrayList<>();
        scheme.criteria().forEach(criterion -> add(criterion, 0, scheme, rows));
        rows.add(List.of(
                ReportCell.EMPTY,
                ReportCell.text(labels.get("column.total")),
                ReportCell.number(scheme.maxPoints()),
                ReportCell.EMPTY));
        return new ReportTable(
                "criteria", scheme.title().in(locale), columns("code", "name", "max", "source"), rows, notes(scheme));
    }

    private void add(Criterion criterion, int level, Scheme scheme, List<List<ReportCell>> rows) {
        String code = criterion.code().text();
        rows.add(List.of(
                new ReportCell("  ".repeat(level) + code, code, false),
                ReportCell.text(criterion.name().in(locale)),
                ReportCell.number(criterion.maxPoints()),
                ReportCell.text(source(criterion, scheme))));
        if (criterion instanceof CriterionGroup group) {
            group.children().forEach(child -> add(child, level + 1, scheme, rows));
        }
    }

    private static String source(Criterion criterion, Scheme scheme) {
        return criterion instanceof LeafCriterion leaf
                ? leaf.source().flatMap(scheme::source).map(ScoreSource::id).orElse("")
                : "";
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
        RankingPolicy ranking = scheme.ranking();
        Rounding rounding = scheme.rounding();
        return List.of(
                "rounding: scale " + rounding.scale() + ", " + word(rounding.mode()) + ", at "
                        + word(scheme.roundingPlace()),
                "ranking: " + word(ranking.ties()) + ", on " + word(ranking.basis()) + tieBreakers(ranking),
                "missing: " + word(scheme.missing()) + ", not-applicable: " + word(scheme.notApplicable()));
    }

    private static String tieBreakers(RankingPolicy ranking) {
        return ranking.tieBreakers().stream()
                .map(breaker -> breaker instanceof TieBreaker.BySource bySource
                        ? ", source " + bySource.source()
                        : ", criterion " + ((TieBreaker.ByCriterion) breaker).criterion())
                .collect(joining());
    }

    /** Returns a constant as scheme files spell it. */
    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private List<Column> columns(String... keys) {
        return List.of(keys).stream()
                .map(key -> new Column(key, labels.get("column." + key)))
                .toList();
    }
}
