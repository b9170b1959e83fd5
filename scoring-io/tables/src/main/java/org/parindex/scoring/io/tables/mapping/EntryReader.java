package org.parindex.scoring.io.tables.mapping;

import java.util.Optional;
import java.util.Set;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.sheet.Entry;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.TableIssue;

/** Makes an entry of a cell: points, nothing, or the words for "not applicable". */
final class EntryReader {

    private static final Set<String> NOT_APPLICABLE = Set.of("n/a", "kad", "không áp dụng");

    private EntryReader() {}

    static Entry read(Cell cell, Unit unit, LeafCriterion leaf, Issues issues) {
        if (cell.isEmpty()) {
            return new Entry.Missing(cell.location());
        }
        if (NOT_APPLICABLE.contains(Unit.spelling(cell.text()))) {
            return new Entry.NotApplicable(cell.location());
        }
        Optional<Points> points = Points.tryParse(cell.text());
        if (points.isEmpty()) {
            issues.add(unreadable(cell, unit, leaf));
            return new Entry.Unreadable(cell.location());
        }
        return new Entry.Awarded(points.get(), cell.location());
    }

    private static Issue unreadable(Cell cell, Unit unit, LeafCriterion leaf) {
        String corrected = cell.text().replace(',', '.');
        return Points.tryParse(corrected).isPresent()
                ? TableIssue.DECIMAL_COMMA.at(cell.location(), unit, leaf.code(), leaf.name(), cell.text(), corrected)
                : TableIssue.BAD_POINTS.at(cell.location(), unit, leaf.code(), leaf.name(), cell.text());
    }
}
