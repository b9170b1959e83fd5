package org.parindex.scoring.core.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parindex.scoring.core.audit.ColumnContent.OfCriterion;
import org.parindex.scoring.core.audit.Reading.RowKey;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;

/** Rows and leaves of a table that never differ: these are often right, and often copied. */
final class Patterns {

    private final Reading reading;
    private final int table;
    private final List<Integer> leaves;
    private final List<RowKey> rows;

    private Patterns(Scheme scheme, Reading reading, int table) {
        this.reading = reading;
        this.table = table;
        List<PublishedColumn> columns = reading.table(table).columns();
        leaves = IntStream.range(0, columns.size())
                .filter(column -> isLeaf(columns.get(column).content(), scheme))
                .boxed()
                .toList();
        rows = reading.rows(table).toList();
    }

    private static boolean isLeaf(ColumnContent content, Scheme scheme) {
        return content instanceof OfCriterion own
                && scheme.criterion(own.code())
                        .filter(LeafCriterion.class::isInstance)
                        .isPresent();
    }

    /** Returns a remark, if there are such rows or leaves among several. */
    static Optional<Issue> of(Scheme scheme, Reading reading, int table) {
        Patterns patterns = new Patterns(scheme, reading, table);
        return patterns.leaves.size() < 2 || patterns.rows.size() < 2 ? Optional.empty() : patterns.remark();
    }

    private Optional<Issue> remark() {
        List<LocalizedText> same = sameRows();
        List<LocalizedText> constant = constantLeaves();
        return same.isEmpty() && constant.isEmpty()
                ? Optional.empty()
                : Optional.of(AuditIssue.PATTERNS.at(
                        reading.table(table).location(), AuditTexts.few(same), AuditTexts.few(constant)));
    }

    private List<LocalizedText> sameRows() {
        Map<List<Optional<Points>>, RowKey> first = new LinkedHashMap<>();
        List<LocalizedText> same = new ArrayList<>();
        for (RowKey row : rows) {
            RowKey before = first.putIfAbsent(figures(row), row);
            if (before != null) {
                same.add(AuditTexts.sameRow(
                        reading.row(row).number(), reading.row(before).number()));
            }
        }
        return same;
    }

    private List<Optional<Points>> figures(RowKey row) {
        return leaves.stream()
                .map(leaf -> reading.cell(row.cell(leaf)).figure())
                .toList();
    }

    private List<LocalizedText> constantLeaves() {
        return leaves.stream()
                .filter(leaf -> rows.stream()
                                .map(row -> reading.cell(row.cell(leaf)).figure())
                                .distinct()
                                .count()
                        == 1)
                .map(leaf -> reading.table(table).columns().get(leaf).content())
                .map(content -> LocalizedText.of(((OfCriterion) content).code().text()))
                .toList();
    }
}
