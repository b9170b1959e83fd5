package org.parindex.scoring.io.office.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.io.office.form.content.Field;
import org.parindex.scoring.io.office.form.content.FormColumn;
import org.parindex.scoring.io.office.form.content.FormLine;
import org.parindex.scoring.io.office.form.content.FormLine.Kind;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Row;

/** What came back for one unit on one sheet: the cells that were filled in, and what is wrong with the rest. */
final class ReturnedForm {

    private final String unit;
    private final Location sheet;
    private final Location place;
    private final Map<String, Location> rows = new HashMap<>();
    private final Map<String, Cell> entries = new HashMap<>();
    private final Set<CriterionCode> doubtful = new HashSet<>();
    private final Issues issues = new Issues();

    /**
     * @param sheet the sheet
     * @param place the first row of the unit on it
     */
    ReturnedForm(String unit, Location sheet, Location place) {
        this.unit = unit;
        this.sheet = sheet;
        this.place = place;
    }

    /** Takes a row; returns whether it is the first of its kind. */
    boolean take(FormLine line, Row row) {
        Location first = rows.putIfAbsent(line.key(), row.location());
        if (first != null) {
            doubt(line);
            report(FormIssue.ROW_TWICE.at(row.location(), unit, line.key(), first));
        }
        return first == null;
    }

    void enter(Field field, Cell cell) {
        entries.put(field.key(), cell);
    }

    void changed(FormLine line, FormColumn column, Cell cell, String expected) {
        doubt(line);
        report(FormIssue.CHANGED.at(cell.location(), unit, line.key(), column.label(), cell.text(), expected));
    }

    void report(Issue issue) {
        issues.add(issue);
    }

    /** A row without which nothing is missing, such as a subtotal, need not be there. */
    void reportAbsent(List<FormLine> lines) {
        for (FormLine line : lines) {
            boolean isNeeded = line.kind() == Kind.LEAF || line.kind() == Kind.INPUT;
            if (isNeeded && !rows.containsKey(line.key())) {
                doubt(line);
                report(FormIssue.NO_ROW.at(sheet, unit, line.key(), line.name()));
            }
        }
    }

    private void doubt(FormLine line) {
        if (!line.isSum()) {
            doubtful.add(line.criterion().code());
        }
    }

    /** Returns whether no value of a leaf can be relied on. */
    boolean doubts(CriterionCode leaf) {
        return doubtful.contains(leaf);
    }

    String unit() {
        return unit;
    }

    Location place() {
        return place;
    }

    /** Returns what was entered in a field; an empty cell where that cannot be relied on. */
    Cell entry(Field field) {
        Cell none = new Cell("", place);
        return doubts(field.leaf().code()) ? none : entries.getOrDefault(field.key(), none);
    }

    List<Issue> issues() {
        return issues.toList();
    }
}
