package org.parindex.scoring.io.tables.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.parindex.scoring.io.tables.NumberFormat;
import org.parindex.scoring.io.tables.Reading;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.TableIssue;

/** Makes an entry of one leaf's cells in a row: points, measured values, nothing, or that the leaf does not apply. */
final class EntryReader {

    private final LeafCriterion leaf;
    private final Unit unit;
    private final NumberFormat numbers;
    private final Issues issues;
    private final Map<Input, Cell> inputs = new LinkedHashMap<>();
    private final Optional<Cell> points;
    private final Map<Cell, Reading> readings = new HashMap<>();

    private EntryReader(Row row, LeafColumns columns, Unit unit, NumberFormat numbers, Issues issues) {
        this.leaf = columns.leaf();
        this.unit = unit;
        this.numbers = numbers;
        this.issues = issues;
        this.points = columns.index(Input.POINTS).map(row.cells()::get);
        columns.inputs()
                .forEach(input -> columns.index(input.name())
                        .ifPresent(index -> inputs.put(input, row.cells().get(index))));
    }

    /** @param columns complete ones */
    static Entry read(Row row, LeafColumns columns, Unit unit, NumberFormat numbers, Issues issues) {
        return new EntryReader(row, columns, unit, numbers, issues).entry();
    }

    private Entry entry() {
        List<Cell> cells =
                Stream.concat(inputs.values().stream(), points.stream()).toList();
        if (cells.stream().anyMatch(cell -> cell.kind() == Cell.Kind.ABSENT)) {
            return new Entry.Unreadable(cells.get(0).location());
        }
        List<Cell> filled = cells.stream().filter(cell -> !isMissing(cell)).toList();
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

    private Reading read(Cell cell) {
        return readings.computeIfAbsent(cell, numbers::read);
    }

    private boolean isMissing(Cell cell) {
        return read(cell) instanceof Reading.Missing && !isChoice(cell);
    }

    private boolean isNotApplicable(Cell cell) {
        return read(cell) instanceof Reading.NotApplicable && !isChoice(cell);
    }

    /** Where the scheme spells an option like the words for missing or not applicable, they are that option. */
    private boolean isChoice(Cell cell) {
        return inputs.keySet().stream()
                .filter(input -> !isNumber(input))
                .anyMatch(input -> input.read(cell.text()).isPresent());
    }

    private static boolean isNumber(Input input) {
        return switch (input.type()) {
            case NUMBER, AMOUNT, COUNT, PERCENT -> true;
            case OPTION, FLAG -> false;
        };
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
        Reading read = numbers.points(cell);
        if (read instanceof Reading.Number number) {
            return new Entry.Awarded(Points.parse(number.text()), cell.location());
        }
        issues.add(unreadable((Reading.Unreadable) read, cell));
        return new Entry.Unreadable(cell.location());
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

    private Optional<InputValue> value(Input input, Cell cell) {
        if (!isNumber(input)) {
            return input.read(cell.text());
        }
        return read(cell) instanceof Reading.Number number ? input.read(number.toString()) : Optional.empty();
    }

    private Issue bad(Input input, Cell cell) {
        if (isMissing(cell)) {
            return issue(cell, TableIssue.EMPTY_INPUT, input.name());
        }
        return read(cell) instanceof Reading.Unreadable unreadable && explains(unreadable, input, cell)
                ? unreadable(unreadable, cell)
                : issue(cell, TableIssue.BAD_INPUT, input.name(), cell.text(), input.allowed())
                        .suggesting(Nearest.to(cell.text(), input.options()));
    }

    /** Of a text that should be a number, what is wrong with it must be the only thing that keeps it from being the input. */
    private static boolean explains(Reading.Unreadable unreadable, Input input, Cell cell) {
        boolean isWritten = cell.kind() == Cell.Kind.TEXT || cell.kind() == Cell.Kind.NUMBER;
        return !isWritten
                || isNumber(input)
                        && unreadable.code() != TableIssue.BAD_POINTS
                        && unreadable
                                .corrected()
                                .map(text -> input.read(text).isPresent())
                                .orElse(true);
    }

    private Issue unreadable(Reading.Unreadable unreadable, Cell cell) {
        return unreadable.at(cell.location(), unit, leaf.code(), leaf.name());
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
