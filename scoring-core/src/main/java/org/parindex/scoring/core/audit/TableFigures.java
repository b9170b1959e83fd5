package org.parindex.scoring.core.audit;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parindex.scoring.core.audit.ColumnContent.OfCriterion;
import org.parindex.scoring.core.audit.ColumnContent.OfSource;
import org.parindex.scoring.core.audit.ColumnContent.Role;
import org.parindex.scoring.core.audit.Reading.RowKey;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Rounding;

/** What must hold between the figures of one table, across its units. */
final class TableFigures {

    private final Scheme scheme;
    private final Reading reading;
    private final int table;
    private final List<RowKey> rows;

    TableFigures(Scheme scheme, Reading reading, int table) {
        this.scheme = scheme;
        this.reading = reading;
        this.table = table;
        this.rows = reading.rows(table).toList();
    }

    List<Equation> equations() {
        List<Equation> equations = new ArrayList<>();
        equations.addAll(ranges());
        equations.addAll(ranks());
        equations.addAll(rankChanges());
        reading.means(table).forEach(mean -> equations.addAll(means(mean)));
        return equations;
    }

    private List<Equation> ranges() {
        List<Equation> ranges = new ArrayList<>();
        List<PublishedColumn> columns = reading.table(table).columns();
        for (int column = 0; column < columns.size(); column++) {
            int own = column;
            range(columns.get(column).content())
                    .ifPresent(range -> figures(own).forEach(cell -> ranges.add(new RangeEquation(cell, range))));
        }
        return ranges;
    }

    /** Returns the figures of units in a column. */
    private Stream<CellKey> figures(int column) {
        return rows.stream()
                .map(row -> row.cell(column))
                .filter(cell -> reading.cell(cell).figure().isPresent());
    }

    private Optional<Range<Points>> range(ColumnContent content) {
        if (content instanceof OfCriterion own) {
            return scheme.criterion(own.code()).map(TableFigures::range);
        }
        return content instanceof OfSource own ? Optional.of(range(own)) : Optional.empty();
    }

    /** Whatever comes on top of a maximum may go beyond it, and below zero. */
    private static Range<Points> range(Criterion criterion) {
        Points most = criterion.maxPoints();
        if (criterion.isOutsideMaximum()) {
            return Range.closed(Points.ZERO.minus(most), most);
        }
        return criterion.nodes().anyMatch(Criterion::isOutsideMaximum) ? Range.all() : Range.closed(Points.ZERO, most);
    }

    private Range<Points> range(OfSource source) {
        return leaves(scheme, source).anyMatch(Criterion::isOutsideMaximum)
                ? Range.all()
                : Range.closed(Points.ZERO, maximum(scheme, source));
    }

    private static Stream<LeafCriterion> leaves(Scheme scheme, OfSource source) {
        return scheme.leaves().stream().filter(leaf -> leaf.source().equals(Optional.of(source.id())));
    }

    /** Returns the maximum of all points from a source, without what comes on top of it. */
    static Points maximum(Scheme scheme, OfSource source) {
        return leaves(scheme, source)
                .filter(leaf -> !leaf.isOutsideMaximum())
                .map(Criterion::maxPoints)
                .reduce(Points.ZERO, Points::plus);
    }

    private List<Equation> ranks() {
        ImmutableSet<CellKey> totals = all(ColumnContent.TOTAL);
        return rows.stream()
                .filter(row -> reading.figure(row, ColumnContent.TOTAL).isPresent())
                .flatMap(row -> reading.figure(row, Role.RANK).stream().map(rank -> (Equation) new RankEquation(
                        rank,
                        reading.figure(row, ColumnContent.TOTAL).orElseThrow(),
                        totals,
                        scheme.ranking().ties())))
                .toList();
    }

    private ImmutableSet<CellKey> all(ColumnContent content) {
        return rows.stream()
                .flatMap(row -> reading.figure(row, content).stream())
                .collect(toImmutableSet());
    }

    private List<Equation> rankChanges() {
        ImmutableSet<CellKey> before = all(Role.PREVIOUS_TOTAL);
        ImmutableSet<CellKey> now = all(ColumnContent.TOTAL);
        return rows.stream()
                .flatMap(row -> rankChange(row, before, now).stream())
                .toList();
    }

    private Optional<Equation> rankChange(RowKey row, ImmutableSet<CellKey> before, ImmutableSet<CellKey> now) {
        Optional<CellKey> change = reading.figure(row, Role.RANK_CHANGE);
        Optional<CellKey> earlier = reading.figure(row, Role.PREVIOUS_TOTAL);
        Optional<CellKey> present = reading.figure(row, ColumnContent.TOTAL);
        return change.isPresent() && earlier.isPresent() && present.isPresent()
                ? Optional.of(new RankChangeEquation(
                        change.get(),
                        earlier.get(),
                        present.get(),
                        before,
                        now,
                        scheme.ranking().ties()))
                : Optional.empty();
    }

    private List<Equation> means(RowKey mean) {
        return IntStream.range(0, reading.table(table).columns().size())
                .filter(column ->
                        isPoints(reading.table(table).columns().get(column).content()))
                .mapToObj(mean::cell)
                .filter(cell -> reading.cell(cell).figure().isPresent())
                .flatMap(cell -> mean(cell).stream())
                .toList();
    }

    private static boolean isPoints(ColumnContent content) {
        return !(content instanceof Role role) || role == Role.PREVIOUS_TOTAL;
    }

    /** Returns how figures of points are rounded: those of a criterion by its own rounding, all others by that of the total. */
    static Rounding rounding(Scheme scheme, ColumnContent content) {
        Optional<Criterion> own =
                content instanceof OfCriterion criterion ? scheme.criterion(criterion.code()) : Optional.empty();
        return scheme.roundingPolicy().of(own.orElse(scheme.root()));
    }

    private Optional<Equation> mean(CellKey mean) {
        ImmutableSet<CellKey> parts = figures(mean.column()).collect(toImmutableSet());
        return !parts.isEmpty() && parts.size() == rows.size()
                ? Optional.of(new MeanEquation(mean, parts, rounding(scheme, reading.content(mean))))
                : Optional.empty();
    }
}
