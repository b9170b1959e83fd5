package org.parindex.scoring.io.office.form;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.value.Spelling;
import org.parindex.scoring.io.office.form.content.FormColumn;
import org.parindex.scoring.io.office.form.content.FormColumn.Role;
import org.parindex.scoring.io.office.form.content.FormDesign;
import org.parindex.scoring.io.office.form.content.FormMark;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.xlsx.XlsxSheet;

/** Where the columns of a form stand, by their marks. */
final class MarkedColumns {

    private static final Set<Role> NEEDED = Set.of(Role.UNIT, Role.ENTRY, Role.INSTEAD);
    private static final Set<Role> NOT_READ = Set.of(Role.DONE, Role.EVIDENCE, Role.REMARKS);

    private final ImmutableMap<FormColumn, Integer> numbers;

    private MarkedColumns(Map<FormColumn, Integer> numbers) {
        this.numbers = ImmutableMap.copyOf(numbers);
    }

    /** Returns the columns; empty if one that is needed is not there, or cannot be told from a copy. */
    static Optional<MarkedColumns> of(Row marks, Cell mark, FormDesign design, Issues issues) {
        Map<FormColumn, Integer> numbers = new HashMap<>();
        numbers.put(FormColumn.of(Role.ROW), mark.location().column());
        Location row = marks.location().at(marks.location().line(), 0);
        boolean isComplete = true;
        for (FormColumn column : design.columns()) {
            if (column.role() != Role.ROW && !NOT_READ.contains(column.role())) {
                isComplete &= find(column, marks, numbers, issues);
            }
            if (NEEDED.contains(column.role()) && !numbers.containsKey(column)) {
                issues.add(FormIssue.NO_COLUMN.at(row, column.label()));
                isComplete = false;
            }
        }
        return isComplete ? Optional.of(new MarkedColumns(numbers)) : Optional.empty();
    }

    private static boolean find(FormColumn column, Row marks, Map<FormColumn, Integer> numbers, Issues issues) {
        boolean isOnly = true;
        for (Cell cell : marks.cells()) {
            if (cell.text().equals(column.key())) {
                Integer first = numbers.putIfAbsent(column, cell.location().column());
                if (first != null) {
                    Location place = marks.location().at(marks.location().line(), first);
                    issues.add(FormIssue.COLUMN_TWICE.at(cell.location(), column.label(), place));
                    isOnly = false;
                }
            }
        }
        return isOnly;
    }

    /** Reports each column whose visible heading is not what its mark says; a row of headings that is gone says nothing. */
    boolean areHeadedRightly(XlsxSheet sheet, FormDesign design, Issues issues) {
        Row headings = sheet.rows().stream()
                .filter(row -> cell(row, FormColumn.of(Role.ROW)).text().equals(FormMark.HEADINGS))
                .findFirst()
                .orElseGet(() -> Row.of(List.of(), sheet.location()));
        boolean areRight = true;
        for (FormColumn column : design.columns()) {
            if (has(column) && column.role() != Role.ROW) {
                areRight &= isHeaded(headings, column, design.heading(column), issues);
            }
        }
        return areRight;
    }

    private boolean isHeaded(Row headings, FormColumn column, String expected, Issues issues) {
        Cell found = cell(headings, column);
        boolean isRight = Spelling.folded(found.text()).equals(Spelling.folded(expected));
        if (!isRight) {
            issues.add(FormIssue.OTHER_HEADING.at(found.location(), found.text(), expected));
        }
        return isRight;
    }

    boolean has(FormColumn column) {
        return numbers.containsKey(column);
    }

    /** Returns a row's cell in a column that is there; an empty one if the row ends before. */
    Cell cell(Row row, FormColumn column) {
        int number = requireNonNull(numbers.get(column));
        Location place = row.location().at(row.location().line(), number);
        return row.cells().size() < number ? new Cell("", place) : row.cells().get(number - 1);
    }
}
