package org.parindex.scoring.io.tables.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
    private final Issues issues;
    private final Map<Input, Value> inputs = new LinkedHashMap<>();
    private final Optional<Value> points;

    /** A cell, and what it was read as. */
    private record Value(Cell cell, Reading reading) {}

    private EntryReader(Row row, LeafColumns columns, Unit unit, NumberFormat numbers, Issues issues) {
        this.leaf = columns.leaf();
        this.unit = unit;
        this.issues = issues;
        this.points = columns.index(Input.POINTS).map(index -> value(row, index, numbers::points));
        columns.inputs()
                .forEach(input -> columns.index(input.name())
                        .ifPresent(index -> inputs.put(input, value(row, index, numbers::read))));
    }

    private static Value value(Row row, int index, Function<Cell, Reading> reader) {
        Cell cell = row.cells().get(index);
        return new Value(cell, reader.apply(cell));
    }

    /** @param columns complete ones */
    static Entry read(Row row, LeafColumns columns, Unit unit, NumberFormat numbers, Issues issues) {
        return new EntryReader(row, columns, unit, numbers, issues).entry();
    }

    private Entry entry() {
        List<Value> values =
                Stream.concat(inputs.values().stream(), points.stream()).toList();
        Location first = values.get(0).cell().location();
        if (values.stream().anyMatch(value -> value.cell().kind() == Cell.Kind.ABSENT)) {
            return new Entry.Unreadable(first);
        }
        List<Value> filled = values.stream().filter(value -> !isMissing(value)).toList();
        List<Value> notApplicable =
                filled.stream().filter(this::isNotApplicable).toList();
        if (filled.isEmpty()) {
            return new Entry.Missing(first);
        } else if (notApplicable.isEmpty()) {
            return points.filter(filled::contains)
                    .map(value -> awarded(value, filled.get(0)))
                    .orElseGet(this::measured);
        } else if (notApplicable.size() == filled.size()) {
            return new Entry.NotApplicable(filled.get(0).cell().location());
        }
        return contradiction(notApplicable.get(0).cell(), filled);
    }

    private boolean isMissing(Value value) {
        return value.reading() instanceof Reading.Missing && !isChoice(value.cell());
    }

    private boolean isNotApplicable(Value value) {
        return value.reading() instanceof Reading.NotApplicable && !isChoice(value.cell());
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

    private Entry contradiction(Cell notApplicable, List<Value> filled) {
        Value other = filled.stream()
                .filter(value -> !isNotApplicable(value))
                .findFirst()
                .orElseThrow();
        return refused(
                notApplicable,
                TableIssue.PARTLY_NOT_APPLICABLE,
                notApplicable.text(),
                other.cell().location());
    }

    private Entry awarded(Value value, Value firstFilled) {
        Cell cell = value.cell();
        if (!firstFilled.equals(value)) {
            return refused(cell, TableIssue.POINTS_AND_INPUT, firstFilled.cell().location());
        } else if (value.reading() instanceof Reading.Number number) {
            return new Entry.Awarded(Points.parse(number.text()), cell.location());
        }
        issues.add(unreadable((Reading.Unreadable) value.reading(), cell));
        return new Entry.Unreadable(cell.location());
    }

    private Entry measured() {
        Measurement.Builder measurement = Measurement.builder();
        List<Issue> refused = new ArrayList<>();
        inputs.forEach((input, value) -> measured(input, value)
                .ifPresentOrElse(
                        measured -> measurement.value(input.name(), measured), () -> refused.add(bad(input, value))));
        issues.addAll(refused);
        Location location = inputs.values().iterator().next().cell().location();
        return refused.isEmpty() ? new Entry.Measured(measurement.build(), location) : new Entry.Unreadable(location);
    }

    private static Optional<InputValue> measured(Input input, Value value) {
        if (!isNumber(input)) {
            return input.read(value.cell().text());
        }
        return value.reading() instanceof Reading.Number number ? input.read(number.toString()) : Optional.empty();
    }

    private Issue bad(Input input, Value value) {
        Cell cell = value.cell();
        if (isMissing(value)) {
            return issue(cell, TableIssue.EMPTY_INPUT, input.name());
        }
        return value.reading() instanceof Reading.Unreadable unreadable && explains(unreadable, input, cell)
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
