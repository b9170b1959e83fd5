package org.parindex.scoring.io.tables.mapping;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.sheet.Units;
import org.parindex.scoring.io.tables.TableIssue;

/**
 * Decides how the units of each scheme are spelled, and which tables are about other units: these are of another scheme, however
 * alike their headings are.
 */
final class UnitDecision {

    /** Among a great many tables with units, the first of these are enough to tell how the units are spelled. */
    private static final int MOST_COMPARED = 100;

    private final List<TableDraft> drafts;
    private final Optional<Units> given;
    private final Map<TableDraft, CriterionNames> decided;
    private final Issues issues;
    private final Map<CriterionNames, UnitNames> units = new HashMap<>();
    private final Set<CriterionNames> withRanking = new LinkedHashSet<>();

    private UnitDecision(
            List<TableDraft> drafts, Optional<Units> given, Map<TableDraft, CriterionNames> decided, Issues issues) {
        this.drafts = drafts;
        this.given = given;
        this.decided = decided;
        this.issues = issues;
    }

    /**
     * Returns the units of each scheme; none for a scheme of which no table names any.
     *
     * @param given the units that are known
     * @param decided the scheme of each table; loses those that are about other units
     * @param issues gets the tables that are left out
     */
    static Map<CriterionNames, UnitNames> decide(
            List<TableDraft> drafts, Optional<Units> given, Map<TableDraft, CriterionNames> decided, Issues issues) {
        UnitDecision decision = new UnitDecision(drafts, given, decided, issues);
        Set.copyOf(decided.values()).forEach(decision::spell);
        drafts.forEach(decision::checkUnits);
        return decision.units;
    }

    /** The ranking spells the units; of several, the one whose units most columns of the other tables are about. */
    private void spell(CriterionNames scheme) {
        if (given.isPresent()) {
            units.put(scheme, new UnitNames(given.get().asList()));
            return;
        }
        spelling(scheme).ifPresent(draft -> {
            units.put(scheme, new UnitNames(unitsOf(draft)));
            if (rankingLikeness(draft, scheme) == 2) {
                withRanking.add(scheme);
            }
        });
    }

    private static List<Unit> unitsOf(TableDraft draft) {
        return draft.unitRows(Optional.empty(), new Issues()).stream()
                .flatMap(row -> row.unit().stream())
                .distinct()
                .toList();
    }

    private Optional<TableDraft> spelling(CriterionNames scheme) {
        List<TableDraft> own =
                of(scheme).filter(draft -> draft.unitColumn().isPresent()).toList();
        int most = own.stream()
                .mapToInt(draft -> rankingLikeness(draft, scheme))
                .max()
                .orElse(0);
        return own.stream()
                .filter(draft -> rankingLikeness(draft, scheme) == most)
                .limit(MOST_COMPARED)
                .max(Comparator.comparingLong(draft -> weight(draft, scheme)));
    }

    private static int rankingLikeness(TableDraft draft, CriterionNames scheme) {
        return (draft.has(scheme, ColumnRole.TOTAL) ? 1 : 0) + (draft.has(scheme, ColumnRole.RANK) ? 1 : 0);
    }

    private long weight(TableDraft draft, CriterionNames scheme) {
        return of(scheme)
                .filter(draft::sharesUnits)
                .mapToLong(other -> other.fit(scheme))
                .sum();
    }

    private Stream<TableDraft> of(CriterionNames scheme) {
        return drafts.stream().filter(draft -> decided.get(draft) == scheme);
    }

    private void checkUnits(TableDraft draft) {
        CriterionNames scheme = decided.get(draft);
        if (scheme == null || draft.unitColumn().isEmpty() || isTold(draft) || knowsUnits(draft, scheme)) {
            return;
        }
        if (given.isEmpty() && !withRanking.contains(scheme) && draft.fitsWholly(scheme)) {
            addUnits(draft, scheme);
        } else {
            decided.remove(draft);
            issues.add(TableIssue.FOREIGN_UNITS.at(
                    draft.place(), draft.title(), scheme.scheme().id()));
        }
    }

    /** Who tells the scheme of a table, or a unit in it, means that it is to be read. */
    private static boolean isTold(TableDraft draft) {
        return draft.told()
                .filter(table -> table.scheme().isPresent()
                        || table.rows().stream().anyMatch(row -> row.unit().isPresent()))
                .isPresent();
    }

    private boolean knowsUnits(TableDraft draft, CriterionNames scheme) {
        List<String> printed = draft.printedUnits();
        UnitNames known = requireNonNull(units.get(scheme));
        return 2
                        * printed.stream()
                                .filter(name -> known.find(name).only().isPresent())
                                .count()
                >= printed.size();
    }

    /** Several tables may share the units between them, where none of them ranks all. */
    private void addUnits(TableDraft draft, CriterionNames scheme) {
        UnitNames known = requireNonNull(units.get(scheme));
        unitsOf(draft).stream()
                .filter(unit -> known.find(unit.name()).units().isEmpty())
                .forEach(known::add);
    }
}
