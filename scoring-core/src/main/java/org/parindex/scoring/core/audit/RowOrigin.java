package org.parindex.scoring.core.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parindex.scoring.core.audit.ColumnContent.Role;
import org.parindex.scoring.core.audit.Reading.RowKey;

/** Where the figures of a row come from: from another row of the table, or in parts from two. */
final class RowOrigin {

    private static final ImmutableList<Role> WITHOUT_FIGURES = ImmutableList.of(Role.NUMBER, Role.UNIT, Role.IGNORED);

    private final Reading reading;
    private final RowKey row;
    private final List<Integer> columns;

    private RowOrigin(Reading reading, RowKey row) {
        this.reading = reading;
        this.row = row;
        List<PublishedColumn> all = reading.table(row.table()).columns();
        columns = IntStream.range(0, all.size())
                .filter(column -> !WITHOUT_FIGURES.contains(all.get(column).content()))
                .boxed()
                .toList();
    }

    /** Returns the row that has all figures of a row, or else the two that have them together: the nearest, if there are several. */
    static List<RowPart> of(Reading reading, RowKey row) {
        List<RowPart> one = ofOne(reading, row);
        RowOrigin origin = new RowOrigin(reading, row);
        return one.isEmpty() ? origin.ofTwo(origin.others()) : one;
    }

    /** Returns the nearest row that has all figures of a row. */
    static List<RowPart> ofOne(Reading reading, RowKey row) {
        RowOrigin origin = new RowOrigin(reading, row);
        return origin.others().stream()
                .filter(other -> origin.columns.stream().allMatch(column -> origin.isSame(other, column)))
                .limit(1)
                .map(other -> origin.part(other, origin.columns))
                .toList();
    }

    /** Returns the other rows, the nearest first; none if there is no figure that could be theirs. */
    private List<RowKey> others() {
        if (columns.stream().allMatch(column -> figure(row, column).isEmpty())) {
            return List.of();
        }
        return reading.unitRows(row.table())
                .filter(other -> !other.equals(row))
                .sorted(Comparator.comparingInt(other -> Math.abs(other.row() - row.row())))
                .toList();
    }

    private boolean isSame(RowKey other, int column) {
        return figure(other, column).equals(figure(row, column));
    }

    private Optional<?> figure(RowKey key, int column) {
        return reading.cell(key.cell(column)).figure();
    }

    private RowPart part(RowKey other, Collection<Integer> same) {
        Place place = new Place(
                reading.table(other.table()).number(),
                Optional.of(reading.row(other).number()),
                Optional.empty());
        return new RowPart(place, same.stream().map(column -> column + 1).toList());
    }

    /** Returns the two rows that have all of its figures and take turns least often: mostly, one has the beginning and the other the end. */
    private List<RowPart> ofTwo(List<RowKey> others) {
        return others.stream()
                .filter(one -> isSame(one, columns.get(0)))
                .flatMap(one -> others.stream()
                        .filter(other ->
                                columns.stream().allMatch(column -> isSame(one, column) || isSame(other, column)))
                        .map(other -> owners(one, other)))
                .min(Comparator.comparingLong(RowOrigin::turns))
                .map(this::parts)
                .orElse(List.of());
    }

    /** Goes from one row to the other, and back, wherever the figure is no longer that of the one. */
    private List<RowKey> owners(RowKey one, RowKey other) {
        List<RowKey> owners = new ArrayList<>();
        RowKey now = one;
        for (int column : columns) {
            now = isSame(now, column) ? now : now.equals(one) ? other : one;
            owners.add(now);
        }
        return owners;
    }

    private static long turns(List<RowKey> owners) {
        return IntStream.range(1, owners.size())
                .filter(i -> !owners.get(i).equals(owners.get(i - 1)))
                .count();
    }

    private List<RowPart> parts(List<RowKey> owners) {
        Multimap<RowKey, Integer> columnsOf = LinkedHashMultimap.create();
        for (int i = 0; i < owners.size(); i++) {
            columnsOf.put(owners.get(i), columns.get(i));
        }
        return columnsOf.asMap().entrySet().stream()
                .map(own -> part(own.getKey(), own.getValue()))
                .toList();
    }
}
