package org.parindex.scoring.io.tables.mapping;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parindex.scoring.core.issue.Issues;
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

    static final String UNIT = "unit";

    private final Map<Integer, LeafCriterion> leaves = new LinkedHashMap<>();
    private final Map<CriterionCode, Integer> firsts = new LinkedHashMap<>();
    private final Set<CriterionCode> doubtful = new HashSet<>();
    private final List<String> codes;
    private final String known;

    private CriterionColumns(Scheme scheme) {
        this.codes = scheme.leaves().stream().map(leaf -> leaf.code().text()).toList();
        this.known = String.join(", ", codes);
    }

    static CriterionColumns of(Table table, Scheme scheme, Issues issues) {
        CriterionColumns columns = new CriterionColumns(scheme);
        List<Cell> header = table.header().cells();
        for (int i = 1; i < header.size(); i++) {
            columns.add(header.get(i), i, scheme, issues);
        }
        return columns;
    }

    private void add(Cell heading, int index, Scheme scheme, Issues issues) {
        Optional<Criterion> criterion = CriterionCode.tryParse(heading.text()).flatMap(scheme::criterion);
        if (heading.isEmpty()) {
            issues.add(TableIssue.NO_HEADING.at(heading.location()));
        } else if (criterion.isEmpty()) {
            issues.add(TableIssue.UNKNOWN_COLUMN
                    .at(heading.location(), heading.text(), known)
                    .suggesting(Nearest.to(heading.text(), codes)));
        } else if (criterion.get() instanceof LeafCriterion leaf) {
            add(heading, index, leaf, issues);
        } else {
            issues.add(TableIssue.GROUP_COLUMN.at(
                    heading.location(), heading.text(), criterion.get().name()));
        }
    }

    private void add(Cell heading, int index, LeafCriterion leaf, Issues issues) {
        Integer first = firsts.putIfAbsent(leaf.code(), index);
        if (first != null) {
            doubtful.add(leaf.code());
            issues.add(TableIssue.COLUMN_TWICE.at(heading.location(), heading.text(), first + 1));
        }
        leaves.put(index, leaf);
    }

    /** Returns the leaves by the index of their column. */
    Map<Integer, LeafCriterion> leaves() {
        return leaves;
    }

    /** Returns whether a leaf has two columns, so that neither can be trusted. */
    boolean isDoubtful(LeafCriterion leaf) {
        return doubtful.contains(leaf.code());
    }
}
