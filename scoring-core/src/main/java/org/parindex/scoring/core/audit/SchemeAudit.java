package org.parindex.scoring.core.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        Map<RowKey, Optional<Unit>> changes = new LinkedHashMap<>();
        printed.tables().forEach(table -> changes.putAll(RowDiagnosis.changes(scheme, printed, figures, table)));
        Reading reading = printed.with(changes);
        List<Finding> findings = new ArrayList<>(new RowFindings(scheme, printed, changes, figures).findings());
        EquationSystem system = new EquationSystem(equations(scheme, reading), figures);
        FigureFindings words = new FigureFindings(scheme, reading, system);
        Diagnosis.of(system, new Proposals(reading, scheme)).forEach(fault -> findings.add(words.finding(fault)));
        return ImmutableList.copyOf(findings);
    }

    /** Returns all that must hold between the figures of some tables. */
    static List<Equation> equations(Scheme scheme, Reading reading) {
        SetMultimap<Unit, RowKey> rows = LinkedHashMultimap.create();
        reading.units().entrySet().stream()
                .sorted(Comparator.comparing(row -> row.getKey().table()))
                .forEach(row -> rows.put(row.getValue(), row.getKey()));
        List<Equation> equations = new ArrayList<>();
        rows.asMap()
                .values()
                .forEach(own -> equations.addAll(new UnitFigures(scheme, reading, List.copyOf(own)).equations()));
        reading.tables().forEach(table -> equations.addAll(new TableFigures(scheme, reading, table).equations()));
        return equations;
    }
}
