package org.parindex.scoring.io.tables.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.IssueCode;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.issue.Nearest;
import org.parindex.scoring.core.rule.Input;
import org.parindex.scoring.core.rule.InputValue;
import org.parindex.scoring.core.rule.Measurement;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.sheet.Entry;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.TableIssue;

/** Makes an entry of one leaf's cells in a row: points, measured values, nothing, or the words for "not applicable". */
final class EntryReader {

    private static final Set<String> NOT_APPLICABLE = Set.of("n/a", "kad", "không áp dụng");

    private final LeafCriterion leaf;
    private final Unit unit;
    private final Issues issues;
    private final Map<Input, Cell> inputs = new LinkedHashMap<>();
    private final Optional<Cell> points;

    private EntryReader(Row row, LeafColumns columns, Unit unit, Issues issues) {
        this.leaf = columns.leaf();
        this.unit = unit;
        this.issues = issues;
        this.points = columns.index(Input.POINTS).map(row.cells()::get);
        columns.inputs()
                .forEach(input -> columns.index(input.name())
                        .ifPresent(index -> inputs.put(input, row.cells().get(index))));
    }

    /** @param columns complete ones */
    static Entry read(Row row, LeafColumns columns, Unit unit, Issues issues) {
        return new EntryReader(row, columns, unit, issues).entry();
    }

    private Entry entry() {
        List<Cell> cells =
                Stream.concat(inputs.values().stream(), points.stream()).toList();
        List<Cell> filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        List<Cell> notApplicable = filled.stream().filter(this::isNotApplicable).toList();
        if (filled.isEmpty()) {
            return new Entry.Missing(cells.get(0).location());
        } else if (notApplicable.isEmpty()) {
            return points.filter(filled::contains)
                    .map(cell -> awarded(cell, filled.get(0)))
                    .orElseGet(this::measured);
        } else if (notApplicable.size() == filled.size()) {
            return new Entry.NotApplicable(filled.get(0).location());
        }
        return contradiction(notApplicable.get(0), filled);
    }

    /** Where the scheme spells an option like these words, they are that option. */
    private boolean isNotApplicable(Cell cell) {
        return NOT_APPLICABLE.contains(Unit.spelling(cell.text()))
                && inputs.keySet().stream()
                        .noneMatch(input -> input.read(cell.text()).isPresent());
    }

    private Entry contradiction(Cell notApplicable, List<Cell> filled) {
        Cell value = filled.stream()
                .filter(cell -> !isNotApplicable(cell))
                .findFirst()
                .orElseThrow();
        return refused(notApplicable, TableIssue.PARTLY_NOT_APPLICABLE, notApplicable.text(), value.location());
    }

    private Entry awarded(Cell cell, Cell firstFilled) {
        if (!firstFilled.equals(cell)) {
            return refused(cell, TableIssue.POINTS_AND_INPUT, firstFilled.location());
        }
        Optional<Points> read = Points.tryParse(cell.text());
        String corrected = withPoint(cell);
        if (read.isPresent()) {
            return new Entry.Awarded(read.get(), cell.location());
        }
        return Points.tryParse(corrected).isPresent()
                ? refused(cell, TableIssue.DECIMAL_COMMA, cell.text(), corrected)
                : refused(cell, TableIssue.BAD_POINTS, cell.text());
    }

    private Entry measured() {
        Measurement.Builder measurement = Measurement.builder();
        List<Issue> refused = new ArrayList<>();
        inputs.forEach((input, cell) -> value(input, cell)
                .ifPresentOrElse(value -> measurement.value(input.name(), value), () -> refused.add(bad(input, cell))));
        issues.addAll(refused);
        Location location = inputs.values().iterator().next().location();
        return refused.isEmpty() ? new Entry.Measured(measurement.build(), location) : new Entry.Unreadable(location);
    }

    private static Optional<InputValue> value(Input input, Cell cell) {
        return cell.isEmpty() ? Optional.empty() : input.read(cell.text());
    }

    private Issue bad(Input input, Cell cell) {
        String corrected = withPoint(cell);
        if (cell.isEmpty()) {
            return issue(cell, TableIssue.EMPTY_INPUT, input.name());
        } else if (takesDecimals(input) && input.read(corrected).isPresent()) {
            return issue(cell, TableIssue.DECIMAL_COMMA, cell.text(), corrected);
        }
        return issue(cell, TableIssue.BAD_INPUT, input.name(), cell.text(), input.allowed())
                .suggesting(Nearest.to(cell.text(), input.options()));
    }

    /** Of whole numbers a comma can only part the thousands: with a point, 1,000 would be 1. */
    private static boolean takesDecimals(Input input) {
        return switch (input.type()) {
            case NUMBER, AMOUNT, PERCENT -> true;
            case COUNT, OPTION, FLAG -> false;
        };
    }

    private static String withPoint(Cell cell) {
        return cell.text().replace(',', '.');
    }

    private Entry refused(Cell cell, IssueCode code, Object... values) {
        issues.add(issue(cell, code, values));
        return new Entry.Unreadable(cell.location());
    }

    private Issue issue(Cell cell, IssueCode code, Object... values) {
        Object[] all = Stream.concat(Stream.of(unit, leaf.code(), leaf.name()), Stream.of(values))
                .toArray();
        return code.at(cell.location(), all);
    }
}
