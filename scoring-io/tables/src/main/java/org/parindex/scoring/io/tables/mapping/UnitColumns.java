package org.parindex.scoring.io.tables.mapping;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.Spelling;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Table;
import org.parindex.scoring.io.tables.TableIssue;
import org.parindex.scoring.io.tables.columns.Name;
import org.parindex.scoring.io.tables.mapping.ColumnMeaning.OfUnit;

/** Finds whose values each column holds in a table that has the criteria in its rows and the units side by side. */
final class UnitColumns {

    private final Table table;
    private final List<ColumnMatch> columns;
    private final Optional<UnitNames> names;
    private final Issues issues;

    private UnitColumns(Table table, List<ColumnMatch> columns, Optional<UnitNames> names, Issues issues) {
        this.table = table;
        this.columns = columns;
        this.names = names;
        this.issues = issues;
    }

    /** Returns the columns, those of units known as such; the same ones if none is. */
    static List<ColumnMatch> find(Table table, List<ColumnMatch> columns, Optional<UnitNames> names, Issues issues) {
        return new UnitColumns(table, columns, names, issues).find();
    }

    private List<ColumnMatch> find() {
        Set<ColumnMatch> candidates = columns.stream().filter(this::mayBeOfUnit).collect(toImmutableSet());
        boolean areUnits = names.map(known -> candidates.stream()
                        .anyMatch(match -> !known.find(name(match)).units().isEmpty()))
                .orElseGet(() -> candidates.stream().allMatch(UnitColumns::isNamedLikeUnit));
        if (candidates.isEmpty() || !areUnits) {
            tellDoubt(candidates);
            return columns;
        }
        return columns.stream()
                .map(match -> candidates.contains(match) ? ofUnit(match) : match)
                .toList();
    }

    /** Below the name of a unit may stand who gave its values; else nothing else may hold values. */
    private boolean mayBeOfUnit(ColumnMatch match) {
        boolean hasStage =
                match.meaning().stage().isPresent() && !match.heading().above().isEmpty();
        boolean isAlone = match.isUnknown()
                && namesOnlyUnit(match)
                && table.rows().stream()
                        .anyMatch(row ->
                                HeadingWords.isNumber(row.cell(match.heading().column())));
        return hasStage && namesOnlyUnit(match)
                || isAlone
                        && columns.stream().noneMatch(other -> other.meaning().is(ColumnRole.VALUE));
    }

    /** A heading that also names a stage, a year or another figure is that of a second column of a unit. */
    private boolean namesOnlyUnit(ColumnMatch match) {
        String name = name(match);
        return names.filter(known -> known.has(name)).isPresent()
                || match.heading().parts().stream()
                        .filter(part -> HeadingWords.stage(part).isEmpty())
                        .noneMatch(UnitColumns::namesOther);
    }

    private static boolean namesOther(String part) {
        return OtherFigures.areIn(part)
                || HeadingWords.rowRole(part).isPresent()
                || HeadingWords.titledStage(part).isPresent()
                || !HeadingWords.years(part).isEmpty();
    }

    private static String name(ColumnMatch match) {
        List<String> parts = match.meaning().stage().isPresent()
                ? match.heading().above()
                : match.heading().parts();
        return parts.get(parts.size() - 1);
    }

    private static boolean isNamedLikeUnit(ColumnMatch match) {
        return ShortName.hasKind(Name.of(name(match)))
                || match.heading().above().stream().anyMatch(HeadingWords::namesUnits);
    }

    private void tellDoubt(Set<ColumnMatch> candidates) {
        List<String> doubtful = candidates.stream()
                .filter(ColumnMatch::isUnknown)
                .map(UnitColumns::name)
                .toList();
        if (!doubtful.isEmpty()) {
            issues.add(TableIssue.UNITS_IN_COLUMNS.at(table.headings().location(), Candidates.listed(doubtful)));
        }
    }

    private ColumnMatch ofUnit(ColumnMatch match) {
        String name = name(match);
        if (names.isEmpty()) {
            return match.as(
                    new OfUnit(Unit.of(Spelling.neat(name)), match.meaning().stage()), MatchReason.FIRST);
        }
        RowMapping found = RowMatcher.unit(1, new Cell(name, match.heading().location()), names, issues);
        return found.unit()
                .map(unit -> match.as(new OfUnit(unit, match.meaning().stage()), found.why()))
                .orElse(match);
    }
}
