package org.parindex.scoring.io.tables.mapping;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.Stage;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Table;
import org.parindex.scoring.io.tables.TableIssue;
import org.parindex.scoring.io.tables.columns.Name;
import org.parindex.scoring.io.tables.mapping.ColumnMeaning.OfSource;
import org.parindex.scoring.io.tables.mapping.ColumnMeaning.OfUnit;

/** One table while it is found out what it holds: its headings matched with each of the schemes. */
final class TableDraft {

    private static final int MOST_SIGNATURES = 10;

    private final Table table;
    private final TableTitles titles;
    private final Optional<TableMapping> told;
    private final List<Heading> headings;
    private final boolean isByCriterion;
    private final Map<CriterionNames, List<ColumnMatch>> columns = new LinkedHashMap<>();
    private final Map<CriterionNames, Long> fits = new LinkedHashMap<>();
    private final Set<String> unitKeys;

    TableDraft(Table table, Optional<TableMapping> told, List<CriterionNames> schemes) {
        this.table = table;
        this.titles = new TableTitles(table);
        this.told = told;
        this.headings = Headings.of(table);
        this.isByCriterion = HeadingWords.areByCriterion(headings);
        schemes.forEach(names -> columns.put(names, Told.apply(told, staged(ColumnMatcher.match(names, headings)))));
        this.unitKeys = unitColumn().stream()
                .flatMap(this::cells)
                .map(cell -> Name.of(cell.text()).key())
                .filter(key -> !key.isEmpty())
                .collect(ImmutableSet.toImmutableSet());
        schemes.forEach(names -> fits.put(names, isByCriterion ? fittingRows(names) : fittingColumns(names)));
    }

    /** Where no column tells who gave the values, the title may. */
    private List<ColumnMatch> staged(List<ColumnMatch> matches) {
        boolean tellsStage =
                matches.stream().anyMatch(match -> match.meaning().stage().isPresent());
        Optional<Stage> titled = tellsStage ? Optional.empty() : titles.stage();
        return titled.map(
                        stage -> matches.stream().map(match -> match.at(stage)).toList())
                .orElse(matches);
    }

    TableTitles titles() {
        return titles;
    }

    Table table() {
        return table;
    }

    Optional<TableMapping> told() {
        return told;
    }

    List<Heading> headings() {
        return headings;
    }

    /** Returns whether it can be found whose figures these are. */
    boolean isReadable() {
        return isByCriterion || !unitKeys.isEmpty();
    }

    List<ColumnMatch> columns(CriterionNames scheme) {
        return requireNonNull(columns.get(scheme));
    }

    /** Returns the index of the column of units, which does not depend on the scheme. */
    Optional<Integer> unitColumn() {
        return columns.values().stream()
                .flatMap(List::stream)
                .filter(match -> match.meaning().is(ColumnRole.UNIT))
                .map(match -> match.heading().column() - 1)
                .findFirst();
    }

    /** Returns what stands in the column of units, and is not the name of a mean or a sum. */
    List<String> printedUnits() {
        return unitColumn().stream()
                .flatMap(this::cells)
                .map(Cell::text)
                .filter(name -> !name.isEmpty() && HeadingWords.rowRole(name).isEmpty())
                .toList();
    }

    private Stream<Cell> cells(int column) {
        return table.rows().stream()
                .filter(row -> column < row.cells().size())
                .map(row -> row.cells().get(column));
    }

    /** Returns how many columns, or rows, speak for a scheme: criteria, unless their printed maximum is another, and sources. */
    long fit(CriterionNames scheme) {
        return requireNonNull(fits.get(scheme));
    }

    private long fittingColumns(CriterionNames names) {
        return columns(names).stream()
                .filter(match -> speaksFor(match, names.scheme()))
                .count();
    }

    private static boolean speaksFor(ColumnMatch match, Scheme scheme) {
        return match.meaning() instanceof OfSource || match.criterion().isPresent() && !hasOtherMaximum(match, scheme);
    }

    private static boolean hasOtherMaximum(ColumnMatch match, Scheme scheme) {
        return match.criterion()
                .flatMap(scheme::criterion)
                .flatMap(Criterion::limit)
                .filter(limit -> match.maximum()
                        .filter(maximum -> !maximum.equals(limit))
                        .isPresent())
                .isPresent();
    }

    /** Returns whether there are criteria of a scheme, and nothing that speaks against it. */
    boolean fitsWholly(CriterionNames names) {
        return fit(names) > 0
                && columns(names).stream()
                        .noneMatch(match -> match.isUnknown() || hasOtherMaximum(match, names.scheme()))
                && (isByCriterion
                        || columns(names).stream()
                                .anyMatch(match -> match.criterion().isPresent()));
    }

    private long fittingRows(CriterionNames names) {
        return CriterionRowMatcher.match(this, names, nobody(), new Issues()).stream()
                .filter(row -> row.criterion().isPresent())
                .count();
    }

    /**
     * Returns what each row is.
     *
     * @param units the known units; empty if they are to be spelled as they are here
     * @param issues gets what is wrong with the rows
     */
    List<RowMapping> rows(CriterionNames names, Optional<UnitNames> units, Issues issues) {
        return isByCriterion
                ? CriterionRowMatcher.match(this, names, owners(names, units, issues), issues)
                : tellingRepeated(unitRows(units, issues), issues);
    }

    /** A row that goes on with merged cells is no other row of its unit. */
    private List<RowMapping> tellingRepeated(List<RowMapping> rows, Issues issues) {
        Map<Unit, Location> first = new HashMap<>();
        for (RowMapping row : rows) {
            Cell name = table.rows().get(row.row() - 1).cell(unitColumn().orElseThrow() + 1);
            Optional<Unit> unit = row.unit().filter(own -> name.kind() != Cell.Kind.MERGED);
            unit.map(own -> first.putIfAbsent(own, name.location()))
                    .ifPresent(other -> issues.add(TableIssue.UNIT_AGAIN.at(name.location(), unit.get(), other)));
        }
        return rows;
    }

    /** Returns whose values each row holds; nobody's where the columns tell. */
    private List<Optional<Unit>> owners(CriterionNames names, Optional<UnitNames> units, Issues issues) {
        return columns(names).stream().anyMatch(match -> match.meaning() instanceof OfUnit)
                ? nobody()
                : RowUnits.find(table, unitColumn(), units, issues);
    }

    private List<Optional<Unit>> nobody() {
        return Collections.nCopies(table.rows().size(), Optional.empty());
    }

    /**
     * Finds out which columns are of a unit each, where no other holds values.
     *
     * @param units the known units; empty if there are none
     * @param issues gets what may be a unit
     */
    void findUnitColumns(CriterionNames names, Optional<UnitNames> units, Issues issues) {
        if (isByCriterion && unitColumn().isEmpty()) {
            columns.put(names, staged(UnitColumns.find(table, columns(names), units, issues)));
        }
    }

    /** Returns whose figures each row holds, of a table that has a column of units. */
    List<RowMapping> unitRows(Optional<UnitNames> units, Issues issues) {
        Optional<TableMapping> toldOfRows = isByCriterion ? Optional.empty() : told;
        return RowMatcher.match(table, unitColumn().orElseThrow(), units, toldOfRows, issues);
    }

    /** Returns whether this may be more than a few lines of signatures side by side. */
    boolean hasFigures() {
        return table.rows().size() > MOST_SIGNATURES
                || table.rows().stream().flatMap(row -> row.cells().stream()).anyMatch(HeadingWords::isNumber);
    }

    boolean has(CriterionNames scheme, ColumnRole role) {
        return columns(scheme).stream().anyMatch(match -> match.meaning().is(role));
    }

    /** Returns the words above the table. */
    Set<String> words() {
        return table.lines().stream()
                .flatMap(line -> Stream.of(Name.of(line.text()).key().split(" ")))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Returns the names of the units, as far as these differ in more than case, blanks and punctuation. */
    Set<String> unitKeys() {
        return unitKeys;
    }

    /** Returns whether at least half of the units are also in another table. */
    boolean sharesUnits(TableDraft other) {
        long common = unitKeys.stream().filter(other.unitKeys::contains).count();
        return 2 * common >= Math.min(unitKeys.size(), other.unitKeys.size());
    }

    /** Returns where the headings begin. */
    Location place() {
        return table.headings().location();
    }

    String title() {
        return TableTitles.shown(table);
    }
}
