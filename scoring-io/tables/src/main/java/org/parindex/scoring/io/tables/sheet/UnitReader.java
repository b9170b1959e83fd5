package org.parindex.scoring.io.tables.sheet;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.sheet.Units;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.Table;
import org.parindex.scoring.io.tables.TableIssue;
import org.parindex.scoring.io.tables.columns.NamedColumns;

/**
 * Makes units of a table with these columns:
 *
 * <ul>
 *   <li>{@code unit}: the name under which results are published
 *   <li>{@code aliases} (optional): other spellings, separated by {@code |}
 *   <li>{@code group} (optional): what the unit is counted with
 * </ul>
 */
public final class UnitReader {

    private static final List<String> REQUIRED = List.of("unit");
    private static final Splitter ALIASES = Splitter.on('|').trimResults().omitEmptyStrings();

    private final Issues issues = new Issues();
    private final List<Unit> units = new ArrayList<>();
    private final Map<String, Claim> claims = new HashMap<>();

    private UnitReader() {}

    /** Returns the units; without a value if there is any error, because no name could be relied on. */
    public static Checked<Units> read(Table table) {
        return new UnitReader().units(table);
    }

    private Checked<Units> units(Table table) {
        NamedColumns columns = NamedColumns.of(table, REQUIRED, List.of("aliases", "group"), issues);
        if (columns.have(REQUIRED)) {
            table.rows().forEach(row -> add(row, columns));
        }
        return issues.toList().isEmpty() ? Checked.of(Units.of(units)) : Checked.failed(issues.toList());
    }

    private void add(Row row, NamedColumns columns) {
        Optional<Cell> name = columns.cell(row, "unit");
        if (name.isEmpty()) {
            issues.add(TableIssue.NO_UNIT_NAME.at(row.location()));
            return;
        }
        List<Cell> aliases =
                columns.cell(row, "aliases").map(UnitReader::aliases).orElse(List.of());
        UnitName.fault(name.get()).ifPresent(issues::add);
        Unit unit = new Unit(
                name.get().text(),
                aliases.stream().map(Cell::text).toList(),
                columns.cell(row, "group").map(Cell::text));
        units.add(unit);
        Claim first = claims.get(Unit.spelling(unit.name()));
        if (first != null && Unit.spelling(first.unit().name()).equals(Unit.spelling(unit.name()))) {
            issues.add(TableIssue.UNIT_TWICE.at(name.get().location(), unit, first.location()));
            return;
        }
        claim(name.get(), unit);
        aliases.forEach(alias -> claim(alias, unit));
    }

    private static List<Cell> aliases(Cell cell) {
        return ALIASES.splitToList(cell.text()).stream()
                .map(alias -> new Cell(alias, cell.location()))
                .toList();
    }

    private void claim(Cell name, Unit unit) {
        Claim first = claims.putIfAbsent(Unit.spelling(name.text()), new Claim(unit, name.location()));
        if (first != null && !first.unit().equals(unit)) {
            issues.add(
                    TableIssue.SHARED_SPELLING.at(name.location(), name.text(), unit, first.unit(), first.location()));
        }
    }

    /** A unit's claim to a name, and where it is made. */
    private record Claim(Unit unit, Location location) {}
}
