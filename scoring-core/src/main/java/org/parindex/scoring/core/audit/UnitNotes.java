package org.parindex.scoring.core.audit;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parindex.scoring.core.audit.ColumnContent.Role;
import org.parindex.scoring.core.audit.Reading.RowKey;
import org.parindex.scoring.core.sheet.Unit;

/** Which units are spelled in several ways. */
final class UnitNotes {

    private UnitNotes() {}

    /** Returns a remark for each unit with several spellings, at the first that differs from its name. */
    static List<Finding> spellings(Reading reading) {
        return reading.rows().asMap().entrySet().stream()
                .flatMap(own -> spellings(reading, own).stream())
                .toList();
    }

    private static Optional<Finding> spellings(Reading reading, Map.Entry<Unit, Collection<RowKey>> own) {
        Unit unit = own.getKey();
        Set<String> others = own.getValue().stream()
                .map(row -> reading.row(row).printed())
                .filter(printed -> !printed.equals(unit.name()))
                .collect(toImmutableSet());
        return own.getValue().stream()
                .filter(row -> others.contains(reading.row(row).printed()))
                .flatMap(row -> reading.column(row.table(), Role.UNIT).map(row::cell).stream())
                .findFirst()
                .map(cell -> remark(reading, cell, unit, others));
    }

    private static Finding remark(Reading reading, CellKey cell, Unit unit, Set<String> spellings) {
        PublishedCell printed = reading.cell(cell);
        return new Finding(
                AuditIssue.SPELLINGS.at(printed.location(), unit, String.join(", ", spellings)),
                Place.of(reading.report(), cell),
                Optional.of(unit),
                Optional.of(Role.UNIT),
                Optional.of(printed.text()),
                Optional.of(unit.name()),
                List.of(),
                List.of());
    }
}
