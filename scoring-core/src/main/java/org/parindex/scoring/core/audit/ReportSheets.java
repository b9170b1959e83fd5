package org.parindex.scoring.core.audit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parindex.scoring.core.audit.ColumnContent.OfCriterion;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.Entry;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.Points;

/** Makes score sheets of a published report, so that the index can be computed anew from its own leaves. */
public final class ReportSheets {

    private final Scheme scheme;
    private final Map<Unit, Map<CriterionCode, Entry.Awarded>> entries = new LinkedHashMap<>();
    private final Issues issues = new Issues();

    private ReportSheets(Scheme scheme) {
        this.scheme = requireNonNull(scheme, "scheme");
    }

    /**
     * Returns a sheet for each unit with the points of all leaves that are printed for it.
     *
     * @return without a value if the same leaf of a unit is printed twice with different points
     */
    public static Checked<List<ScoreSheet>> of(Scheme scheme, PublishedReport report) {
        requireNonNull(report, "report");
        ReportSheets sheets = new ReportSheets(scheme);
        report.tables().stream()
                .filter(table -> table.scheme().equals(scheme.id()))
                .forEach(sheets::add);
        return sheets.issues.hasErrors()
                ? Checked.failed(sheets.issues.toList())
                : Checked.of(sheets.sheets(), sheets.issues.toList());
    }

    private void add(PublishedTable table) {
        for (PublishedRow row : table.rows()) {
            row.unit().ifPresent(unit -> add(unit, table, row));
        }
    }

    private void add(Unit unit, PublishedTable table, PublishedRow row) {
        for (int column = 0; column < table.columns().size(); column++) {
            PublishedCell cell = row.cells().get(column);
            boolean isLeaf = table.columns().get(column).content() instanceof OfCriterion own
                    && scheme.criterion(own.code())
                            .filter(LeafCriterion.class::isInstance)
                            .isPresent();
            if (isLeaf && cell.figure().isPresent()) {
                add(unit, ((OfCriterion) table.columns().get(column).content()).code(), cell);
            }
        }
    }

    private void add(Unit unit, CriterionCode leaf, PublishedCell cell) {
        Points points = cell.figure().orElseThrow();
        Entry.Awarded first = entries.computeIfAbsent(unit, absent -> new LinkedHashMap<>())
                .putIfAbsent(leaf, new Entry.Awarded(points, cell.location()));
        if (first != null && !first.points().equals(points)) {
            issues.add(AuditIssue.LEAF_TWICE.at(cell.location(), unit, leaf, points, first.points(), first.location()));
        }
    }

    private List<ScoreSheet> sheets() {
        List<ScoreSheet> sheets = new ArrayList<>();
        entries.forEach((unit, own) ->
                sheets.add(ScoreSheet.builder().unit(unit).putAllEntries(own).build()));
        return ImmutableList.copyOf(sheets);
    }
}
