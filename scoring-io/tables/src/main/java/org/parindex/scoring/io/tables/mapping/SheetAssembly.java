package org.parindex.scoring.io.tables.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parindex.scoring.core.aggregation.AbsencePolicy;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.issue.Nearest;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.Entry;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.sheet.Units;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.Table;
import org.parindex.scoring.io.tables.TableIssue;

/** One reading of score tables: puts the rows of each unit together and finds what no single row shows. */
final class SheetAssembly {

    private final Scheme scheme;
    private final Optional<Units> units;
    private final Issues issues = new Issues();
    private final EntryReader entries = new EntryReader(issues);
    private final Map<String, Unit> unitsBySpelling = new LinkedHashMap<>();
    private final Map<Unit, List<SheetDraft>> drafts = new LinkedHashMap<>();

    SheetAssembly(Scheme scheme, Optional<Units> units) {
        this.scheme = scheme;
        this.units = units;
    }

    Checked<List<ScoreSheet>> read(List<Table> tables) {
        List<Table> usable = tables.stream().filter(this::beginsWithUnits).toList();
        List<CriterionColumns> columns = usable.stream()
                .map(table -> CriterionColumns.of(table, scheme, issues))
                .toList();
        for (int i = 0; i < usable.size(); i++) {
            read(usable.get(i), columns.get(i));
        }
        if (usable.size() < tables.size()) {
            return Checked.failed(issues.toList());
        }
        addAbsentUnits(usable);
        markAbsentColumns(usable, columns);
        return Checked.of(drafts().map(SheetDraft::build).toList(), issues.toList());
    }

    private boolean beginsWithUnits(Table table) {
        Cell first = table.header().cells().get(0);
        boolean found = first.text().equals(CriterionColumns.UNIT);
        if (!found) {
            issues.add(TableIssue.NO_UNIT_COLUMN.at(first.location(), first.text()));
        }
        return found;
    }

    private void read(Table table, CriterionColumns columns) {
        int cells = table.header().cells().size();
        table.rows().forEach(row -> add(draft(row, columns, cells)));
    }

    private void add(SheetDraft read) {
        List<SheetDraft> own = drafts.computeIfAbsent(read.unit(), unit -> new ArrayList<>());
        own.stream().filter(read::completes).findFirst().ifPresentOrElse(draft -> draft.add(read), () -> own.add(read));
    }

    private Stream<SheetDraft> drafts() {
        return drafts.values().stream().flatMap(List::stream);
    }

    private SheetDraft draft(Row row, CriterionColumns columns, int expectedCells) {
        Cell name = row.cells().get(0);
        Optional<Unit> unit = unit(name);
        SheetDraft draft = new SheetDraft(unit.orElseGet(() -> unnamed(name)), row.location());
        boolean sameLength = row.cells().size() == expectedCells;
        if (!sameLength) {
            issues.add(TableIssue.ROW_LENGTH.at(row.location(), row.cells().size(), expectedCells));
        }
        if (unit.isEmpty() || !sameLength) {
            draft.refuse();
        }
        columns.leaves()
                .forEach((index, leaf) -> draft.put(leaf.code(), entry(row, index, leaf, columns, draft.unit())));
        return draft;
    }

    private Entry entry(Row row, int index, LeafCriterion leaf, CriterionColumns columns, Unit unit) {
        if (index >= row.cells().size()) {
            return new Entry.Unreadable(row.location());
        }
        Entry entry = entries.read(row.cells().get(index), unit, leaf);
        return columns.isDoubtful(leaf) ? new Entry.Unreadable(entry.location()) : entry;
    }

    private Optional<Unit> unit(Cell name) {
        if (name.isEmpty()) {
            issues.add(TableIssue.NO_UNIT_NAME.at(name.location()));
            return Optional.empty();
        }
        if (units.isEmpty()) {
            return Optional.of(
                    unitsBySpelling.computeIfAbsent(Unit.spelling(name.text()), spelling -> Unit.of(name.text())));
        }
        Optional<Unit> unit = units.get().find(name.text());
        if (unit.isEmpty()) {
            issues.add(TableIssue.UNKNOWN_UNIT
                    .at(name.location(), name.text())
                    .suggesting(Nearest.to(name.text(), spellings(units.get()))));
        }
        return unit;
    }

    private static List<String> spellings(Units units) {
        return units.asList().stream()
                .flatMap(unit -> Stream.concat(Stream.of(unit.name()), unit.aliases().stream()))
                .toList();
    }

    private static Unit unnamed(Cell name) {
        return Unit.of(name.isEmpty() ? name.location().toString() : name.text());
    }

    private void addAbsentUnits(List<Table> tables) {
        List<Unit> expected = units.map(Units::asList).orElse(List.of());
        for (Unit unit : expected) {
            if (!drafts.containsKey(unit)) {
                Location location = Location.of(tables.get(0).source());
                issues.add(TableIssue.ABSENT_UNIT.at(location, unit));
                SheetDraft draft = new SheetDraft(unit, location);
                scheme.leaves().forEach(leaf -> draft.put(leaf.code(), new Entry.Unreadable(location)));
                add(draft);
            }
        }
    }

    /**
     * A leaf without a column is missing for every unit, which is said once. Where the scheme lets values be missing, that
     * is no fault; unless a column bears no known code, which then may well be the one.
     */
    private void markAbsentColumns(List<Table> tables, List<CriterionColumns> columns) {
        boolean mayBeMissing =
                scheme.missing() != AbsencePolicy.REFUSE && columns.stream().noneMatch(CriterionColumns::hasUnknown);
        if (mayBeMissing || tables.isEmpty()) {
            return;
        }
        List<CriterionCode> present = columns.stream()
                .flatMap(found -> found.leaves().values().stream())
                .map(LeafCriterion::code)
                .toList();
        Location header = tables.get(0).header().location();
        for (LeafCriterion leaf : scheme.leaves()) {
            if (!present.contains(leaf.code())) {
                issues.add(TableIssue.NO_CRITERION_COLUMN.at(header, leaf.code(), leaf.name()));
                drafts().forEach(draft -> draft.put(leaf.code(), new Entry.Unreadable(header)));
            }
        }
    }
}
