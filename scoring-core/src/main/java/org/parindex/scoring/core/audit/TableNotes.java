package org.parindex.scoring.core.audit;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parindex.scoring.core.audit.ColumnContent.OfCriterion;
import org.parindex.scoring.core.audit.ColumnContent.Role;
import org.parindex.scoring.core.audit.Reading.RowKey;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.Points;

/** What is to be said of one table beyond its equations: its units, numbers, headings and patterns. */
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
        notes.patterns();
        return notes.notes;
    }

    private void units() {
        Set<Unit> expected = RowDiagnosis.expected(reading);
        Set<Unit> there = new HashSet<>();
        reading.unitRows(index).forEach(row -> {
            Optional<Unit> unit = reading.unit(row);
            unit.ifPresent(there::add);
            if (unit.filter(expected::contains).isEmpty() && !reading.isLeftOut(row)) {
                label(row)
                        .ifPresent(cell -> note(
                                AuditIssue.UNKNOWN_UNIT.at(
                                        reading.cell(cell).location(),
                                        reading.row(row).printed()),
                                cell));
            }
        });
        if (!there.isEmpty()) {
            Sets.difference(expected, there)
                    .forEach(unit -> note(
                            AuditIssue.ABSENT_UNIT.at(table.location(), unit),
                            new Place(table.number(), Optional.empty(), Optional.empty()),
                            Optional.empty(),
                            Optional.empty()));
        }
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
            Optional<Criterion> criterion =
                    own.content() instanceof OfCriterion of ? scheme.criterion(of.code()) : Optional.empty();
            if (own.maximum().isPresent()
                    && criterion
                            .filter(known ->
                                    !known.maxPoints().equals(own.maximum().get()))
                            .isPresent()) {
                Points maximum = criterion.get().maxPoints();
                note(
                        AuditIssue.OTHER_MAXIMUM.at(
                                table.location(),
                                AuditTexts.content(own.content(), scheme),
                                own.maximum().get(),
                                maximum),
                        new Place(table.number(), Optional.empty(), Optional.of(column + 1)),
                        own.maximum().map(Points::toString),
                        Optional.of(maximum.toString()));
            }
        }
    }

    /** Columns are numbered from 1, or not at all. */
    private void columnNumbers() {
        IntStream.range(0, table.columns().size())
                .filter(column -> table.columns()
                        .get(column)
                        .number()
                        .filter(number -> !number.equals(Integer.toString(column + 1)))
                        .isPresent())
                .limit(1)
                .forEach(column -> {
                    String number = table.columns().get(column).number().orElseThrow();
                    note(
                            AuditIssue.COLUMN_NUMBERS.at(table.location(), number, column + 1),
                            new Place(table.number(), Optional.empty(), Optional.of(column + 1)),
                            Optional.of(number),
                            Optional.of(Integer.toString(column + 1)));
                });
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

    /** Rows and columns that never differ are often right, and often copied. */
    private void patterns() {
        List<Integer> leaves = IntStream.range(0, table.columns().size())
                .filter(column -> isLeaf(table.columns().get(column).content()))
                .boxed()
                .toList();
        List<RowKey> rows = reading.rows(index).toList();
        if (leaves.size() < 2 || rows.size() < 2) {
            return;
        }
        List<List<Optional<Points>>> figures = rows.stream()
                .map(row -> leaves.stream()
                        .map(column -> reading.cell(row.cell(column)).figure())
                        .toList())
                .toList();
        long same = figures.size() - figures.stream().distinct().count();
        long constant = IntStream.range(0, leaves.size())
                .filter(leaf ->
                        figures.stream().map(own -> own.get(leaf)).distinct().count() == 1)
                .count();
        if (same > 0 || constant > 0) {
            Location place = table.location();
            note(
                    AuditIssue.PATTERNS.at(place, same, constant),
                    new Place(table.number(), Optional.empty(), Optional.empty()),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    private boolean isLeaf(ColumnContent content) {
        return content instanceof OfCriterion own
                && scheme.criterion(own.code())
                        .filter(LeafCriterion.class::isInstance)
                        .isPresent();
    }
}
