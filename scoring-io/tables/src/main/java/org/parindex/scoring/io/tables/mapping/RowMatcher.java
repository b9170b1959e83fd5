package org.parindex.scoring.io.tables.mapping;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.Spelling;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.Table;
import org.parindex.scoring.io.tables.TableIssue;

/** Tells of each row below the headings whose figures it holds. */
final class RowMatcher {

    private static final Pattern NOTE = Pattern.compile(
            "^(?:[*(\\[]|(?:ghi chú|chú thích|nguồn|notes?|source)\\b)|:$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    /** What numbers the parts of a table, above the units of each. */
    private static final Pattern PART = Pattern.compile("[IVX]{1,5}\\.?|[A-E]\\.?");

    private final int unitColumn;
    private final Optional<UnitNames> names;
    private final Issues issues;
    private final Set<String> headings = new HashSet<>();
    private final ToldRows told;
    private final Map<String, Unit> spelledHere = new LinkedHashMap<>();
    private Optional<RowMapping> last = Optional.empty();

    private RowMatcher(int unitColumn, Optional<UnitNames> names, Optional<TableMapping> told, Issues issues) {
        this.unitColumn = unitColumn;
        this.names = names;
        this.told = new ToldRows(told, issues);
        this.issues = issues;
    }

    /**
     * Returns what each row is.
     *
     * @param names the known units; empty if they are to be spelled as they are here
     * @param told what a saved mapping says of the table
     * @param issues gets what is wrong with the names
     */
    static List<RowMapping> match(
            Table table, int unitColumn, Optional<UnitNames> names, Optional<TableMapping> told, Issues issues) {
        RowMatcher matcher = new RowMatcher(unitColumn, names, told, issues);
        table.header().forEach(row -> matcher.headings.add(texts(row)));
        List<RowMapping> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            rows.add(matcher.match(row, rows.size() + 1));
            matcher.last = Optional.of(rows.get(rows.size() - 1));
        }
        return rows;
    }

    /** Returns what a name stands for, as the unit of a row. */
    static RowMapping unit(int number, Cell name, Optional<UnitNames> names, Issues issues) {
        return new RowMatcher(0, names, Optional.empty(), issues).unit(number, name);
    }

    /** Returns the rows of a table that is not read. */
    static List<RowMapping> ignored(Table table) {
        return IntStream.rangeClosed(1, table.rows().size())
                .mapToObj(number ->
                        other(number, firstFilled(table.rows().get(number - 1)), RowRole.IGNORED, MatchReason.NOTHING))
                .toList();
    }

    private static Optional<Cell> firstFilled(Row row) {
        return row.cells().stream().filter(cell -> !cell.isEmpty()).findFirst();
    }

    private RowMapping match(Row row, int number) {
        Optional<Cell> name = unitCell(row).filter(cell -> !cell.isEmpty());
        Optional<Cell> first = name.or(() -> firstFilled(row));
        Optional<RowRole> role = first.flatMap(cell -> HeadingWords.rowRole(cell.text()));
        if (continuesAbove(row)) {
            return last.get().at(number);
        }
        Location place = first.map(Cell::location).orElse(row.location());
        Optional<RowMapping> said = told.of(number, first.map(Cell::text).orElse(""), place);
        if (said.isPresent()) {
            return asTold(said.get(), first, place);
        } else if (name.filter(this::isKnown).isPresent()) {
            return unit(number, name.get());
        } else if (role.isPresent()) {
            return other(number, first, role.get(), MatchReason.WORD);
        } else if (isLine(row, name)) {
            return other(number, first, RowRole.IGNORED, MatchReason.NOTHING);
        } else if (name.isEmpty()) {
            issues.add(TableIssue.NO_UNIT_NAME.at(row.location()));
            return RowMapping.ofUnit(number, "", Optional.empty(), MatchReason.NOTHING);
        }
        return unit(number, name.get());
    }

    /** A known unit may be called like a mean, and may have no figures. */
    private boolean isKnown(Cell name) {
        return names.filter(known -> known.has(name.text())).isPresent();
    }

    private Optional<Cell> unitCell(Row row) {
        return unitColumn < row.texts().size() ? Optional.of(row.cells().get(unitColumn)) : Optional.empty();
    }

    private boolean continuesAbove(Row row) {
        return last.isPresent()
                && unitCell(row).filter(cell -> cell.kind() == Cell.Kind.MERGED).isPresent();
    }

    /** A saved name may be any spelling of a unit. */
    private RowMapping asTold(RowMapping row, Optional<Cell> first, Location place) {
        row.criterion().ifPresent(criterion -> issues.add(TableIssue.NOT_BY_CRITERION.at(place, criterion.spelling())));
        Optional<Unit> known = row.unit()
                .flatMap(unit ->
                        names.map(found -> found.find(unit.name()).only()).orElse(row.unit()));
        if (row.unit().isPresent() && known.isEmpty()) {
            first.ifPresent(cell -> report(
                    new Cell(row.unit().get().name(), cell.location()),
                    names.orElseThrow().find(row.unit().get().name())));
        }
        return new RowMapping(
                row.row(), first.map(Cell::text).orElse(""), known, row.criterion(), row.role(), MatchReason.TOLD);
    }

    private static RowMapping other(int number, Optional<Cell> printed, RowRole role, MatchReason why) {
        return RowMapping.other(number, printed.map(Cell::text).orElse(""), role, why);
    }

    /** A line of text between the rows, a footnote, or the headings once more at the top of a page. */
    private boolean isLine(Row row, Optional<Cell> name) {
        long filled = row.texts().stream().filter(text -> !text.isEmpty()).count();
        return filled < 2 && name.filter(cell -> mayLackAllValues(row, cell)).isEmpty()
                || filled == 2
                        && row.texts().stream()
                                .anyMatch(text -> PART.matcher(text).matches())
                || headings.contains(texts(row));
    }

    /** A unit of which nothing else is told must not get lost; only in a text is a line without other cells surely none. */
    private static boolean mayLackAllValues(Row row, Cell name) {
        boolean isOnlyCell = row.texts().size() < 2 && row.location().part().isEmpty();
        return !isOnlyCell && !NOTE.matcher(name.text()).find();
    }

    private static String texts(Row row) {
        return row.cells().stream().map(Cell::text).collect(joining("\t"));
    }

    private RowMapping unit(int number, Cell name) {
        if (names.isEmpty()) {
            Unit unit = spelledHere.computeIfAbsent(
                    Unit.spelling(name.text()), spelling -> Unit.of(Spelling.neat(name.text())));
            return RowMapping.ofUnit(number, name.text(), Optional.of(unit), MatchReason.FIRST);
        }
        UnitNames.Found found = names.get().find(name.text());
        if (found.only().isEmpty()) {
            report(name, found);
            return RowMapping.ofUnit(number, name.text(), Optional.empty(), MatchReason.NOTHING);
        }
        return RowMapping.ofUnit(number, name.text(), found.only(), found.why());
    }

    private void report(Cell name, UnitNames.Found found) {
        if (found.units().isEmpty()) {
            issues.add(TableIssue.UNKNOWN_UNIT
                    .at(name.location(), name.text())
                    .suggesting(names.orElseThrow().nearest(name.text())));
        } else {
            List<String> candidates =
                    found.units().stream().map(Unit::name).sorted().toList();
            issues.add(TableIssue.AMBIGUOUS_UNIT.at(name.location(), name.text(), Candidates.listed(candidates)));
        }
    }
}
