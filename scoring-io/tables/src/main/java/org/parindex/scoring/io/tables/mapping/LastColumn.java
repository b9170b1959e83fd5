package org.parindex.scoring.io.tables.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.CriterionGroup;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.ScoreSource;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.io.tables.NumberFormat;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.Table;
import org.parindex.scoring.io.tables.mapping.ColumnMeaning.OfCriterion;
import org.parindex.scoring.io.tables.mapping.ColumnMeaning.OfSource;

/**
 * Finds what the one column holds whose heading nobody knows, such as one with a slip of the pen: the one source, or the one
 * criterion, that is left, if with it most rows add up to their totals. Others may hold what is wrong in the table.
 */
final class LastColumn {

    private static final int FEWEST_ROWS = 3;

    private final Table table;
    private final Scheme scheme;
    private final List<ColumnMatch> columns;
    private final List<RowMapping> rows;

    private LastColumn(Table table, Scheme scheme, List<ColumnMatch> columns, List<RowMapping> rows) {
        this.table = table;
        this.scheme = scheme;
        this.columns = columns;
        this.rows = rows;
    }

    /** Returns the columns of a table, the last one known as well if there is proof. */
    static List<ColumnMatch> find(TableDraft draft, CriterionNames names, List<RowMapping> rows) {
        return new LastColumn(draft.table(), names.scheme(), draft.columns(names), rows).find();
    }

    private List<ColumnMatch> find() {
        List<ColumnMatch> unknown =
                columns.stream().filter(ColumnMatch::isUnknown).toList();
        Optional<ColumnMatch> total =
                columns.stream().filter(LastColumn::isTotal).findFirst();
        if (unknown.size() != 1 || total.isEmpty()) {
            return columns;
        }
        return left(total.get())
                .filter(meaning -> addsUp(unknown.get(0), total.get()))
                .map(meaning -> columns.stream()
                        .map(match -> match.equals(unknown.get(0)) ? match.as(meaning, MatchReason.SUM) : match)
                        .toList())
                .orElse(columns);
    }

    private static boolean isTotal(ColumnMatch match) {
        return match.meaning().is(ColumnRole.TOTAL) || match.why() == MatchReason.PARENT;
    }

    private Optional<ColumnMeaning> left(ColumnMatch total) {
        return parts(total).anyMatch(match -> match.meaning() instanceof OfSource)
                ? leftSource()
                : leftCriterion(total);
    }

    private Stream<ColumnMatch> parts(ColumnMatch total) {
        return columns.stream()
                .filter(match -> match.meaning() instanceof OfSource || match.meaning() instanceof OfCriterion)
                .filter(match -> !match.equals(total));
    }

    private Optional<ColumnMeaning> leftSource() {
        List<ColumnMeaning> left = new ArrayList<>();
        scheme.sources().stream().map(ScoreSource::id).map(OfSource::new).forEach(left::add);
        columns.forEach(match -> left.remove(match.meaning()));
        return left.size() == 1 ? Optional.of(left.get(0)) : Optional.empty();
    }

    private Optional<ColumnMeaning> leftCriterion(ColumnMatch total) {
        CriterionCode group = total.criterion().orElse(CriterionCode.TOTAL);
        List<CriterionCode> shown =
                parts(total).flatMap(match -> match.criterion().stream()).toList();
        List<Criterion> left = scheme.root()
                .nodes()
                .filter(node -> node.code().equals(group))
                .flatMap(node -> ((CriterionGroup) node).children().stream())
                .filter(child -> child.nodes().map(Criterion::code).noneMatch(shown::contains))
                .toList();
        return left.size() == 1 ? Optional.of(ColumnMeaning.of(left.get(0).code())) : Optional.empty();
    }

    private boolean addsUp(ColumnMatch unknown, ColumnMatch total) {
        List<ColumnMatch> parts =
                Stream.concat(parts(total), Stream.of(unknown)).toList();
        List<Row> figures = rows.stream()
                .filter(row -> row.role() == RowRole.UNIT)
                .map(row -> table.rows().get(row.row() - 1))
                .toList();
        long agreeing = figures.stream()
                .filter(row -> sum(row, parts)
                        .filter(sum -> Optional.of(sum).equals(points(row, total)))
                        .isPresent())
                .count();
        return agreeing >= FEWEST_ROWS && 4 * agreeing >= 3L * figures.size();
    }

    private static Optional<Points> sum(Row row, List<ColumnMatch> parts) {
        return parts.stream()
                .map(part -> points(row, part))
                .reduce(Optional.of(Points.ZERO), (sum, next) -> sum.flatMap(before -> next.map(before::plus)));
    }

    private static Optional<Points> points(Row row, ColumnMatch column) {
        int index = column.heading().column() - 1;
        return index < row.cells().size()
                ? NumberFormat.undeclared().number(row.cells().get(index)).flatMap(Points::tryParse)
                : Optional.empty();
    }
}
