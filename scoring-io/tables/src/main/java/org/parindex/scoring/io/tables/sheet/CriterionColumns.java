package org.parindex.scoring.io.tables.sheet;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.issue.Nearest;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Table;
import org.parindex.scoring.io.tables.TableIssue;

/** The columns of a table that are headed by the codes of leaves, with the issues of its header. */
final class CriterionColumns {

    private final Scheme scheme;
    private final Issues issues;
    private final List<String> headings;
    private final String known;
    private final Map<CriterionCode, LeafColumns> leaves = new LinkedHashMap<>();

    private CriterionColumns(Scheme scheme, Issues issues) {
        this.scheme = scheme;
        this.issues = issues;
        this.headings = scheme.leaves().stream()
                .flatMap(leaf -> LeafColumns.headings(leaf).stream())
                .toList();
        this.known = String.join(", ", headings);
    }

    static CriterionColumns of(Table table, Scheme scheme, Issues issues) {
        CriterionColumns columns = new CriterionColumns(scheme, issues);
        List<Cell> header = table.headings().cells();
        for (int i = 1; i < header.size(); i++) {
            columns.add(header.get(i), i);
        }
        columns.leaves()
                .forEach(leaf -> columns.reportMissing(leaf, table.headings().location()));
        return columns;
    }

    private void add(Cell heading, int index) {
        if (heading.isEmpty()) {
            issues.add(TableIssue.NO_HEADING.at(heading.location()));
            return;
        }
        int separator = heading.text().indexOf(LeafColumns.SEPARATOR);
        Cell code = part(heading, 0, separator < 0 ? heading.text().length() : separator);
        Optional<Criterion> criterion = CriterionCode.tryParse(code.text()).flatMap(scheme::criterion);
        if (criterion.isEmpty()) {
            issues.add(TableIssue.UNKNOWN_COLUMN
                    .at(heading.location(), heading.text(), known)
                    .suggesting(Nearest.to(heading.text(), headings)));
        } else if (!(criterion.get() instanceof LeafCriterion leaf)) {
            issues.add(TableIssue.GROUP_COLUMN.at(
                    heading.location(), code.text(), criterion.get().name()));
        } else if (separator < 0) {
            add(heading, index, columns(leaf));
        } else {
            Cell name = part(heading, separator + 1, heading.text().length());
            add(heading, name.text(), index, columns(leaf));
        }
    }

    /** A part of a heading, without blanks at its ends. */
    private static Cell part(Cell heading, int start, int end) {
        return new Cell(heading.text().substring(start, end), heading.location());
    }

    private LeafColumns columns(LeafCriterion leaf) {
        return leaves.computeIfAbsent(leaf.code(), code -> new LeafColumns(leaf));
    }

    private void add(Cell heading, int index, LeafColumns columns) {
        Optional<String> name = columns.onlyName();
        if (name.isPresent()) {
            add(heading, name.get(), index, columns);
        } else {
            columns.doubt();
            issues.add(LeafColumns.absent(columns.leaf(), heading.location()));
        }
    }

    private void add(Cell heading, String name, int index, LeafColumns columns) {
        LeafCriterion leaf = columns.leaf();
        if (columns.names().contains(name)) {
            columns.add(name, index)
                    .ifPresent(first ->
                            issues.add(TableIssue.COLUMN_TWICE.at(heading.location(), heading.text(), first + 1)));
        } else {
            columns.doubt();
            issues.add(TableIssue.UNKNOWN_INPUT
                    .at(heading.location(), leaf.code(), leaf.name(), name, String.join(", ", columns.names()))
                    .suggesting(Nearest.to(name, columns.names())));
        }
    }

    private void reportMissing(LeafColumns columns, Location header) {
        LeafCriterion leaf = columns.leaf();
        columns.missing()
                .forEach(heading ->
                        issues.add(TableIssue.NO_INPUT_COLUMN.at(header, leaf.code(), leaf.name(), heading)));
    }

    /** Returns the columns of each leaf that has any. */
    Collection<LeafColumns> leaves() {
        return leaves.values();
    }
}
