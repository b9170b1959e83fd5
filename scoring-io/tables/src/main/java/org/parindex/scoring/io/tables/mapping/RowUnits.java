package org.parindex.scoring.io.tables.mapping;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.Spelling;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Table;
import org.parindex.scoring.io.tables.TableIssue;

/**
 * Tells whose each row is where a row is about one criterion: that of the column of units; else that which a line above the table
 * names ({@code Đơn vị: Sở Y tế}); else that of the sheet's name.
 */
final class RowUnits {

    private static final Pattern LABEL = Pattern.compile(
            "(?:tên )?(?:đơn vị|cơ quan|unit)(?: được chấm điểm| đánh giá)?\\s*:\\s*(.*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Table table;
    private final Optional<UnitNames> names;
    private final Issues issues;

    private RowUnits(Table table, Optional<UnitNames> names, Issues issues) {
        this.table = table;
        this.names = names;
        this.issues = issues;
    }

    /**
     * Returns the unit of each row, as far as it is known.
     *
     * @param names the known units; empty if they are to be spelled as they are here
     * @param issues gets what is wrong with the names
     */
    static List<Optional<Unit>> find(
            Table table, Optional<Integer> unitColumn, Optional<UnitNames> names, Issues issues) {
        RowUnits units = new RowUnits(table, names, issues);
        return unitColumn
                .map(units::ofRows)
                .orElseGet(() -> Collections.nCopies(table.rows().size(), units.ofTable()));
    }

    private List<Optional<Unit>> ofRows(int column) {
        return RowMatcher.match(table, column, names, Optional.empty(), issues).stream()
                .map(RowMapping::unit)
                .toList();
    }

    private Optional<Unit> ofTable() {
        Optional<Cell> printed = labelled().or(this::sheet);
        if (printed.isEmpty()) {
            issues.add(TableIssue.WHOSE_TABLE.at(table.headings().location(), TableTitles.shown(table)));
            return Optional.empty();
        }
        return names.isEmpty()
                ? printed.map(cell -> Unit.of(Spelling.neat(cell.text())))
                : RowMatcher.unit(1, printed.get(), names, issues).unit();
    }

    private Optional<Cell> labelled() {
        List<Cell> lines = table.lines();
        for (int i = 0; i < lines.size(); i++) {
            Matcher label = LABEL.matcher(lines.get(i).text());
            if (label.matches()) {
                String name = label.group(1);
                return !name.isEmpty()
                        ? Optional.of(new Cell(name, lines.get(i).location()))
                        : lines.stream().skip(i + 1L).findFirst();
            }
        }
        return Optional.empty();
    }

    private Optional<Cell> sheet() {
        return table.location()
                .part()
                .filter(Location.Sheet.class::isInstance)
                .map(part -> ((Location.Sheet) part).name())
                .filter(name -> !name.isBlank())
                .map(name -> new Cell(name, table.location()));
    }
}
