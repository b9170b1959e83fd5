package org.parindex.scoring.io.tables.mapping;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.parindex.scoring.core.audit.PublishedReport;
import org.parindex.scoring.core.audit.PublishedTable;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.Stage;
import org.parindex.scoring.core.sheet.Units;
import org.parindex.scoring.io.tables.Document;
import org.parindex.scoring.io.tables.TableIssue;

/**
 * Makes published reports of documents: each table, column, row and figure with what it was taken for, nothing corrected. Immutable and free to
 * share between threads.
 */
public final class ReportReader {

    private final TableMapper mapper;
    private final Stage stage;

    private ReportReader(TableMapper mapper, Stage stage) {
        this.mapper = mapper;
        this.stage = stage;
    }

    /**
     * Returns a reader of the tables of some schemes, which leaves others out.
     *
     * @throws IllegalArgumentException if there is no scheme
     */
    public static ReportReader of(List<Scheme> schemes) {
        return new ReportReader(TableMapper.of(schemes), Stage.APPRAISED);
    }

    /** Returns a reader that knows the units. */
    public ReportReader with(Units known) {
        return new ReportReader(mapper.with(known), stage);
    }

    /** Returns a reader that is told what some tables, columns and rows hold, as {@link TableMapper#told} says. */
    public ReportReader told(Mapping saved) {
        return new ReportReader(mapper.told(saved), stage);
    }

    /** Returns a reader of the points of one stage, where a document has those of several; else these are the appraised ones. */
    public ReportReader at(Stage read) {
        return new ReportReader(mapper, requireNonNull(read, "read"));
    }

    /** Reads a document as a report of its own. */
    public Checked<PublishedReport> read(Document document) {
        Checked<Mapping> mapping = mapper.map(List.of(document));
        Issues issues = new Issues();
        issues.addAll(mapping.issues());
        List<MappedTable> mapped = new ArrayList<>();
        mapping.value().orElseThrow().documents().get(0).tables().stream()
                .filter(table -> table.scheme().isPresent())
                .forEach(table ->
                        mapped.add(new MappedTable(table, document.tables().get(table.table() - 1))));
        mapped.stream().filter(ReportReader::isByCriterion).forEach(table -> issues.add(notByUnit(table)));
        List<PublishedTable> tables = new ReportTables(mapped, stage, issues).published();
        return Checked.of(new PublishedReport(document.file(), tables), issues.toList());
    }

    private static boolean isByCriterion(MappedTable table) {
        return table.mapping().rows().stream().anyMatch(row -> row.role() == RowRole.CRITERION);
    }

    private static Issue notByUnit(MappedTable table) {
        return TableIssue.NOT_BY_UNIT.at(table.table().headings().location(), TableTitles.shown(table.table()));
    }
}
