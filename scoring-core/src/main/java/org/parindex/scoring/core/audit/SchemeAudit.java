package org.parindex.scoring.core.audit;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parindex.scoring.core.audit.Reading.RowKey;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.Unit;

/** The audit of the tables of one scheme: rows first, then figures. */
final class SchemeAudit {

    private final Scheme scheme;
    private final Reading printed;
    private final Figures figures;

    SchemeAudit(Scheme scheme, Reading printed) {
        this.scheme = scheme;
        this.printed = printed;
        this.figures = printed.figures();
    }

    List<Finding> findings() {
        EquationSystem asPrinted = new EquationSystem(equations(scheme, printed), figures);
        Map<RowKey, Optional<Unit>> changes =
                RowDiagnosis.changes(scheme, printed, figures, contradicted(asPrinted.violated()));
        List<Finding> findings = new ArrayList<>(new RowFindings(scheme, printed, changes, asPrinted).findings());
        Reading reading = printed.with(changes);
        EquationSystem system = changes.isEmpty() ? asPrinted : new EquationSystem(equations(scheme, reading), figures);
        FigureFindings words = new FigureFindings(scheme, reading, system);
        Diagnosis.of(system, new Proposals(reading, scheme)).forEach(fault -> findings.add(words.finding(fault)));
        system.holding(RankChangeEquation.class)
                .forEach(change -> words.hiddenDigits(change).ifPresent(findings::add));
        reading.tables().forEach(table -> findings.addAll(TableNotes.of(scheme, reading, table)));
        findings.addAll(UnitNotes.spellings(printed));
        return findings;
    }

    private static Set<RowKey> contradicted(List<Equation> violated) {
        return violated.stream()
                .filter(Diagnosis::isWithinUnits)
                .flatMap(equation -> EquationSystem.cells(equation).stream())
                .map(cell -> new RowKey(cell.table(), cell.row()))
                .collect(toImmutableSet());
    }

    /** Returns all that must hold between the figures of some tables. */
    static List<Equation> equations(Scheme scheme, Reading reading) {
        List<Equation> equations = new ArrayList<>();
        for (Collection<RowKey> rows : reading.rows().asMap().values()) {
            equations.addAll(new UnitFigures(scheme, reading, List.copyOf(rows)).equations());
        }
        reading.tables().forEach(table -> equations.addAll(new TableFigures(scheme, reading, table).equations()));
        return equations;
    }
}
