package org.parindex.scoring.core.audit;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.LinkedHashSet;
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
        Set<String> others = new LinkedHashSet<>();
        own.getValue().forEach(row -> others.add(reading.row(row).printed()));
        others.remove(unit.name());
        return own.getValue().stream()
                .filter(row -> others.contains(reading.row(row).printed()))
                .flatMap(row -> reading.column(row.table(), Role.UNIT).map(row::cell).stream())
                .findFirst()
                .map(cell -> new Finding(
                        AuditIssue.SPELLINGS.at(
                                reading.cell(cell).location(), unit, String.join(", ", ImmutableSet.copyOf(others))),
                        Place.of(reading.report(), cell),
                        Optional.of(unit),
                        Optional.of(Role.UNIT),
                        Optional.of(reading.cell(cell).text()),
                        Optional.of(unit.name()),
                        List.of(),
                        List.of()));
    }
}
