package org.parindex.scoring.io.tables.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.sheet.Units;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.NumberFormat;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.Table;
import org.parindex.scoring.io.tables.TableIssue;
import org.parindex.scoring.io.tables.columns.RowLengths;
import org.parindex.scoring.io.tables.columns.Suggestions;

/**
 * One reading of score tables: puts the rows of each unit together and finds what no single row shows.
 *
 * <p>Only an empty cell makes a value missing. Where a whole row or column is absent, or cannot be told whose it is, the
 * values are unreadable: it must never look as if a unit had been given nothing.
 */
final class SheetAssembly {

    private final Scheme scheme;
    private final Optional<Units> units;
    private final boolean allowsAbsent;
    private final Suggestions suggestions;
    private final NumberFormat numbers;
    private final List<Issue> issues = new ArrayList<>();
    private final Map<String, Unit> unitsBySpelling = new LinkedHashMap<>();
    private final Map<Unit, List<SheetDraft>> drafts = new LinkedHashMap<>();

    /** @param allowsAbsent whether units may have no row at all */
    SheetAssembly(Scheme scheme, Optional<Units> units, boolean allowsAbsent, NumberFormat numbers) {
        this.scheme = scheme;
        this.units = units;
        this.allowsAbsent = allowsAbsent;
        this.numbers = numbers;
        this.suggestions = new Suggestions(units.stream()
                .flatMap(found -> found.asList().stream())
                .flatMap(unit -> Stream.concat(Stream.of(unit.name()), unit.aliases().stream()))
                .toList());
    }

    Checked<List<ScoreSheet>> read(List<Table> tables) {
        Map<String, Set<CriterionCode>> leavesOfFiles = new LinkedHashMap<>();
        boolean beginWithUnits = true;
        for (Table table : tables) {
            if (beginsWithUnits(table)) {
                CriterionColumns columns = columns(table);
                read(table, columns);
                Set<CriterionCode> ofFile = leavesOfFiles.computeIfAbsent(table.file(), file -> new LinkedHashSet<>());
                columns.leaves().forEach(leaf -> ofFile.add(leaf.code()));
            } else {
                beginWithUnits = false;
            }
        }
        if (!beginWithUnits) {
            return Checked.failed(Issues.grouped(issues));
        }
        leavesOfFiles.forEach(this::reportAbsentUnits);
        reportAbsentColumns(tables.get(0).headings().location(), leavesOfFiles.values());
        List<LeafCriterion> all = scheme.leaves();
        drafts().forEach(draft -> all.forEach(leaf -> draft.markUnlessRead(leaf.code())));
        return Checked.of(drafts().map(SheetDraft::build).toList(), Issues.grouped(issues));
    }

    private boolean beginsWithUnits(Table table) {
        Cell first = table.headings().cells().get(0);
        boolean found = first.text().equals(ScoreSheetReader.UNIT);
        if (!found) {
            issues.add(TableIssue.NO_UNIT_COLUMN.at(first.location(), first.text()));
        }
        return found;
    }

    private CriterionColumns columns(Table table) {
        Issues header = new Issues();
        CriterionColumns columns = CriterionColumns.of(table, scheme, header);
        issues.addAll(header.toList());
        return columns;
    }

    private void read(Table table, CriterionColumns columns) {
        RowLengths lengths = RowLengths.of(table);
        table.rows().stream().filter(row -> !row.isEmpty()).forEach(row -> add(draft(row, columns, lengths)));
    }

    private void add(SheetDraft read) {
        issues.addAll(read.issues());
        List<SheetDraft> own = drafts.computeIfAbsent(read.unit(), unit -> new ArrayList<>());
        if (!own.isEmpty() && read.completes(own.get(0))) {
            own.get(0).add(read);
        } else {
            own.add(read);
        }
    }

    private Stream<SheetDraft> drafts() {
        return drafts.values().stream().flatMap(List::stream);
    }

    private SheetDraft draft(Row row, CriterionColumns columns, RowLengths lengths) {
        Issues own = new Issues();
        Cell name = row.cells().get(0);
        SheetDraft draft = new SheetDraft(unit(name, own), name.location(), own);
        Optional<Issue> fault = lengths.fault(row);
        if (fault.isEmpty()) {
            columns.leaves().forEach(leaf -> read(row, leaf, draft));
        } else {
            own.add(fault.get());
            columns.leaves().forEach(leaf -> draft.markUnlessRead(leaf.code()));
        }
        return draft;
    }

    private void read(Row row, LeafColumns leaf, SheetDraft draft) {
        if (leaf.isComplete()) {
            draft.put(leaf.code(), EntryReader.read(row, leaf, draft.unit(), numbers, draft.found()));
        }
        if (leaf.isDoubtful()) {
            draft.doubt(leaf.code());
        }
    }

    private Unit unit(Cell name, Issues own) {
        Optional<Issue> fault = UnitName.fault(name);
        if (fault.isPresent()) {
            own.add(fault.get());
            return Unit.of(
                    name.hasHiddenCharacter() ? name.text() : name.location().toString());
        }
        if (units.isEmpty()) {
            return unitsBySpelling.computeIfAbsent(Unit.spelling(name.text()), spelling -> Unit.of(name.text()));
        }
        return units.get().find(name.text()).orElseGet(() -> {
            own.add(TableIssue.UNKNOWN_UNIT
                    .at(name.location(), name.text())
                    .suggesting(suggestions.nearest(name.text())));
            return Unit.of(name.text());
        });
    }

    /** Each unit needs its values from each file; another file with the same columns may hold them instead. */
    private void reportAbsentUnits(String file, Set<CriterionCode> leaves) {
        for (Unit unit : expectedUnits()) {
            List<SheetDraft> own = drafts.computeIfAbsent(unit, absent -> new ArrayList<>());
            if (own.isEmpty()) {
                own.add(new SheetDraft(unit, Location.of(file), new Issues()));
            }
            if (own.size() == 1 && !leaves.stream().allMatch(own.get(0)::has)) {
                Issue issue = TableIssue.ABSENT_UNIT.at(Location.of(file), unit);
                own.get(0).found().add(issue);
                issues.add(issue);
                leaves.forEach(own.get(0)::markUnlessRead);
            }
        }
    }

    private List<Unit> expectedUnits() {
        return units.map(known -> known.asList().stream()
                        .filter(unit -> !allowsAbsent || drafts.containsKey(unit))
                        .toList())
                .orElseGet(() -> List.copyOf(unitsBySpelling.values()));
    }

    private void reportAbsentColumns(Location header, Collection<Set<CriterionCode>> present) {
        scheme.leaves().stream()
                .filter(leaf -> present.stream().noneMatch(codes -> codes.contains(leaf.code())))
                .forEach(leaf -> issues.add(LeafColumns.absent(leaf, header)));
    }
}
