package org.parindex.scoring.io.tables.mapping;

import static java.util.stream.Collectors.toMap;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Table;
import org.parindex.scoring.io.tables.mapping.ColumnMeaning.OfSource;

/** One table while it is found out what it holds: its headings matched with each of the schemes. */
final class TableDraft {

    private final Table table;
    private final Map<Scheme, List<ColumnMatch>> matches;
    private final Set<String> unitKeys;

    TableDraft(Table table, List<CriterionNames> schemes) {
        this.table = table;
        List<Heading> headings = Heading.of(table);
        this.matches = schemes.stream()
                .collect(toMap(CriterionNames::scheme, names -> ColumnMatcher.match(names, headings), (a, b) -> a));
        this.unitKeys = unitColumn().stream()
                .flatMap(this::cells)
                .map(cell -> Name.of(cell.text()).key())
                .filter(key -> !key.isEmpty())
                .collect(ImmutableSet.toImmutableSet());
    }

    Table table() {
        return table;
    }

    List<ColumnMatch> columns(Scheme scheme) {
        return matches.get(scheme);
    }

    /** Returns the index of the column of units, which does not depend on the scheme. */
    Optional<Integer> unitColumn() {
        return matches.values().stream()
                .flatMap(List::stream)
                .filter(match -> match.meaning().is(ColumnRole.UNIT))
                .map(match -> match.heading().column() - 1)
                .findFirst();
    }

    private Stream<Cell> cells(int column) {
        return table.rows().stream()
                .filter(row -> column < row.cells().size())
                .map(row -> row.cells().get(column));
    }

    /** Returns how many columns speak for a scheme: criteria, unless their printed maximum is another, and sources. */
    long fit(Scheme scheme) {
        return columns(scheme).stream()
                .filter(match -> speaksFor(match, scheme))
                .count();
    }

    private static boolean speaksFor(ColumnMatch match, Scheme scheme) {
        return match.meaning() instanceof OfSource
                || match.criterion()
                        .flatMap(scheme::criterion)
                        .filter(criterion -> match.maximum()
                                .filter(maximum -> !maximum.equals(criterion.maxPoints()))
                                .isEmpty())
                        .isPresent();
    }

    boolean has(Scheme scheme, ColumnRole role) {
        return columns(scheme).stream().anyMatch(match -> match.meaning().is(role));
    }

    /** Returns the words above the table. */
    Set<String> words() {
        return table.lines().stream()
                .flatMap(line -> Stream.of(Name.of(line.text()).key().split(" ")))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Returns whether at least half of the units are also in another table. */
    boolean sharesUnits(TableDraft other) {
        return 2 * commonUnits(other) >= Math.min(unitKeys.size(), other.unitKeys.size());
    }

    long commonUnits(TableDraft other) {
        return unitKeys.stream().filter(other.unitKeys::contains).count();
    }

    boolean hasUnits() {
        return !unitKeys.isEmpty();
    }

    /** Returns the units as they are spelled here. */
    List<Unit> units(List<RowMapping> rows) {
        return rows.stream().flatMap(row -> row.unit().stream()).distinct().toList();
    }
}
