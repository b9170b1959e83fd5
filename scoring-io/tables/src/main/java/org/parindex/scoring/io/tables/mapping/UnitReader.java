package org.parindex.scoring.io.tables.mapping;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.sheet.Units;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.Table;
import org.parindex.scoring.io.tables.TableIssue;

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

    private static final Splitter ALIASES = Splitter.on('|').trimResults().omitEmptyStrings();

    private final Issues issues = new Issues();
    private final List<Unit> units = new ArrayList<>();
    private final Map<String, Unit> bySpelling = new HashMap<>();

    private UnitReader() {}

    /** Returns the units; without a value if there is any error, because no name could be relied on. */
    public static Checked<Units> read(Table table) {
        return new UnitReader().units(table);
    }

    private Checked<Units> units(Table table) {
        NamedColumns columns = NamedColumns.of(table, List.of("unit"), List.of("aliases", "group"), issues);
        table.rows().forEach(row -> add(row, columns));
        return issues.toList().isEmpty() ? Checked.of(Units.of(units)) : Checked.failed(issues.toList());
    }

    private void add(Row row, NamedColumns columns) {
        Optional<Cell> name = columns.cell(row, "unit");
        if (name.isEmpty()) {
            issues.add(TableIssue.NO_UNIT_NAME.at(row.location()));
            return;
        }
        List<String> aliases = columns.cell(row, "aliases")
                .map(cell -> ALIASES.splitToList(cell.text()))
                .orElse(List.of());
        Unit unit =
                new Unit(name.get().text(), aliases, columns.cell(row, "group").map(Cell::text));
        units.add(unit);
        Stream.concat(Stream.of(unit.name()), aliases.stream())
                .map(Unit::spelling)
                .distinct()
                .forEach(spelling -> claim(spelling, unit, row));
    }

    private void claim(String spelling, Unit unit, Row row) {
        Unit first = bySpelling.putIfAbsent(spelling, unit);
        if (first != null) {
            issues.add(TableIssue.SHARED_SPELLING.at(row.location(), spelling, unit, first));
        }
    }
}
