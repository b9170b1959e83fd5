package org.parindex.scoring.core.audit;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parindex.scoring.core.audit.ColumnContent.OfCriterion;
import org.parindex.scoring.core.audit.ColumnContent.OfSource;
import org.parindex.scoring.core.audit.ColumnContent.Role;
import org.parindex.scoring.core.audit.Reading.RowKey;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;

/** What is to be said of one table beyond its equations: its units, numbers and headings, and patterns. */
final class TableNotes {

    private final Scheme scheme;
    private final Reading reading;
    private final int index;
    private final PublishedTable table;
    private final List<Finding> notes = new ArrayList<>();

    private TableNotes(Scheme scheme, Reading reading, int index) {
        this.scheme = scheme;
        this.reading = reading;
        this.index = index;
        this.table = reading.table(index);
    }

    static List<Finding> of(Scheme scheme, Reading reading, int table) {
        TableNotes notes = new TableNotes(scheme, reading, table);
        notes.units();
        notes.maxima();
        notes.columnNumbers();
        notes.rowNumbers();
        Patterns.of(scheme, reading, table)
                .ifPresent(
                        issue -> notes.note(issue, notes.whole(Optional.empty()), Optional.empty(), Optional.empty()));
        return notes.notes;
    }

    private void units() {
        Set<Unit> expected = RowDiagnosis.expected(reading);
        Set<Unit> there =
                reading.rows(index).flatMap(row -> reading.unit(row).stream()).collect(toImmutableSet());
        reading.unitRows(index)
                .filter(row -> reading.unit(row).filter(expected::contains).isEmpty())
                .filter(row -> !reading.isLeftOut(row))
                .forEach(this::noteUnknown);
        if (!there.isEmpty()) {
            Sets.difference(expected, there).forEach(this::noteAbsent);
        }
    }

    private void noteUnknown(RowKey row) {
        label(row)
                .ifPresent(cell -> note(
                        AuditIssue.UNKNOWN_UNIT.at(
                                reading.cell(cell).location(), reading.row(row).printed()),
                        cell));
    }

    private void noteAbsent(Unit unit) {
        Issue issue = AuditIssue.ABSENT_UNIT.at(table.location(), unit);
        note(issue, whole(Optional.empty()), Optional.empty(), Optional.empty());
    }

    /** Returns the place that is the whole table, or one of its columns. */
    private Place whole(Optional<Integer> column) {
        return new Place(table.number(), Optional.empty(), column);
    }

    private Optional<CellKey> label(RowKey row) {
        return reading.column(index, Role.UNIT).map(row::cell);
    }

    private void note(Issue issue, CellKey cell) {
        note(
                issue,
                Place.of(reading.report(), cell),
                Optional.of(reading.cell(cell).text()),
                Optional.empty());
    }

    private void note(Issue issue, Place place, Optional<String> printed, Optional<String> computed) {
        Optional<ColumnContent> content =
                place.column().map(column -> table.columns().get(column - 1).content());
        notes.add(new Finding(issue, place, Optional.empty(), content, printed, computed, List.of(), List.of()));
    }

    private void maxima() {
        for (int column = 0; column < table.columns().size(); column++) {
            PublishedColumn own = table.columns().get(column);
            Optional<Points> maximum = maximum(own.content());
            if (own.maximum().isPresent() && maximum.isPresent() && !maximum.equals(own.maximum())) {
                LocalizedText what = AuditTexts.content(own.content(), scheme);
                note(
                        AuditIssue.OTHER_MAXIMUM.at(
                                table.location(), what, own.maximum().get(), maximum.get()),
                        whole(Optional.of(column + 1)),
                        own.maximum().map(Points::toString),
                        maximum.map(Points::toString));
            }
        }
    }

    private Optional<Points> maximum(ColumnContent content) {
        if (content instanceof OfCriterion own) {
            return scheme.criterion(own.code()).map(Criterion::maxPoints);
        }
        return content instanceof OfSource own && scheme.addsUp()
                ? Optional.of(TableFigures.maximum(scheme, own))
                : Optional.empty();
    }

    /** Columns are numbered from 1, or not at all. */
    private void columnNumbers() {
        for (int column = 1; column <= table.columns().size(); column++) {
            String expected = Integer.toString(column);
            Optional<String> number = table.columns().get(column - 1).number();
            if (number.isPresent() && !number.get().equals(expected)) {
                note(
                        AuditIssue.COLUMN_NUMBERS.at(table.location(), number.get(), expected),
                        whole(Optional.of(column)),
                        number,
                        Optional.of(expected));
                return;
            }
        }
    }

    /** Rows are numbered from 1 on; where a row was left out, its number is too. */
    private void rowNumbers() {
        int before = 0;
        int rowBefore = 0;
        for (RowKey row : reading.unitRows(index).toList()) {
            Optional<CellKey> cell = reading.figure(row, Role.NUMBER);
            if (cell.isEmpty()) {
                return;
            }
            Points number = reading.cell(cell.get()).figure().orElseThrow();
            int next = reading.row(row).number();
            if (!number.equals(Points.of(before + 1L)) && !number.equals(Points.of((long) before + next - rowBefore))) {
                noteNumber(cell.get(), before + 1);
                return;
            }
            before = number.toBigDecimal().intValueExact();
            rowBefore = next;
        }
    }

    private void noteNumber(CellKey cell, int expected) {
        PublishedCell number = reading.cell(cell);
        note(
                AuditIssue.ROW_NUMBERS.at(number.location(), number.text(), expected),
                Place.of(reading.report(), cell),
                Optional.of(number.text()),
                Optional.of(Integer.toString(expected)));
    }
}
