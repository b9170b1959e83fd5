package org.parindex.scoring.io.tables.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parindex.scoring.core.audit.ColumnContent;
import org.parindex.scoring.core.audit.PublishedCell;
import org.parindex.scoring.core.audit.PublishedColumn;
import org.parindex.scoring.core.audit.PublishedReport;
import org.parindex.scoring.core.audit.PublishedRow;
import org.parindex.scoring.core.audit.PublishedTable;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.Units;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Document;
import org.parindex.scoring.io.tables.NumberFormat;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.Table;
import org.parindex.scoring.io.tables.mapping.ColumnMeaning.OfCriterion;
import org.parindex.scoring.io.tables.mapping.ColumnMeaning.OfRole;
import org.parindex.scoring.io.tables.mapping.ColumnMeaning.OfSource;

/**
 * Makes published reports of documents: each table, column, row and figure with what it was taken for, nothing corrected. Immutable and free to
 * share between threads.
 */
public final class ReportReader {

    private static final Map<ColumnRole, ColumnContent> CONTENTS = Map.of(
            ColumnRole.NUMBER, ColumnContent.Role.NUMBER,
            ColumnRole.RANK, ColumnContent.Role.RANK,
            ColumnRole.UNIT, ColumnContent.Role.UNIT,
            ColumnRole.TOTAL, ColumnContent.TOTAL,
            ColumnRole.PREVIOUS_TOTAL, ColumnContent.Role.PREVIOUS_TOTAL,
            ColumnRole.CHANGE, ColumnContent.Role.CHANGE,
            ColumnRole.RANK_CHANGE, ColumnContent.Role.RANK_CHANGE);

    private final TableMapper mapper;

    private ReportReader(TableMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * Returns a reader of the tables of some schemes, which leaves others out.
     *
     * @throws IllegalArgumentException if there is no scheme
     */
    public static ReportReader of(List<Scheme> schemes) {
        return new ReportReader(TableMapper.of(schemes));
    }

    /** Returns a reader that knows the units. */
    public ReportReader with(Units known) {
        return new ReportReader(mapper.with(known));
    }

    /** Returns a reader that is told what some tables, columns and rows hold, as {@link TableMapper#told} says. */
    public ReportReader told(Mapping saved) {
        return new ReportReader(mapper.told(saved));
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
        Checked<NumberFormat> format = NumberFormat.of(figures(mapped));
        issues.addAll(format.issues());
        NumberFormat numbers = format.value().orElseGet(NumberFormat::undeclared);
        List<PublishedTable> tables =
                mapped.stream().map(table -> table(table, numbers)).toList();
        return Checked.of(new PublishedReport(document.file(), tables), issues.toList());
    }

    private static List<Cell> figures(List<MappedTable> tables) {
        return tables.stream()
                .flatMap(table -> table.mapping().columns().stream()
                        .filter(column -> isFigure(content(column.meaning())))
                        .flatMap(column -> table.table().rows().stream().map(row -> row.cell(column.column()))))
                .toList();
    }

    private static boolean isFigure(ColumnContent content) {
        return content != ColumnContent.Role.UNIT && content != ColumnContent.Role.IGNORED;
    }

    private static PublishedTable table(MappedTable mapped, NumberFormat numbers) {
        Table table = mapped.table();
        List<PublishedColumn> columns = mapped.mapping().columns().stream()
                .map(column -> new PublishedColumn(
                        column.header(),
                        content(column.meaning()),
                        Label.of(column.header()).maximum(),
                        table.numbering()
                                .map(index -> index.cell(column.column()).text())
                                .filter(number -> !number.isEmpty())))
                .toList();
        return new PublishedTable(
                mapped.mapping().table(),
                mapped.place(),
                table.title(),
                mapped.mapping().scheme().orElseThrow(),
                columns,
                mapped.mapping().rows().stream()
                        .map(row -> row(row, mapped.row(row), columns, numbers))
                        .toList());
    }

    private static PublishedRow row(RowMapping row, Row cells, List<PublishedColumn> columns, NumberFormat numbers) {
        List<PublishedCell> published = new ArrayList<>();
        for (int column = 1; column <= columns.size(); column++) {
            Cell cell = cells.cell(column);
            boolean isFigure = isFigure(columns.get(column - 1).content());
            published.add(new PublishedCell(
                    cell.location(), cell.text(), isFigure ? figure(cell, numbers) : Optional.empty()));
        }
        return new PublishedRow(row.row(), content(row.role()), row.printed(), row.unit(), published);
    }

    private static Optional<Points> figure(Cell cell, NumberFormat numbers) {
        return cell.text().equals("=")
                ? Optional.of(Points.ZERO)
                : numbers.number(cell).flatMap(Points::tryParse);
    }

    private static PublishedRow.Content content(RowRole role) {
        return switch (role) {
            case UNIT -> PublishedRow.Content.UNIT;
            case MEAN -> PublishedRow.Content.MEAN;
            default -> PublishedRow.Content.OTHER;
        };
    }

    private static ColumnContent content(ColumnMeaning meaning) {
        if (meaning instanceof OfCriterion own) {
            return own.input().isEmpty() ? new ColumnContent.OfCriterion(own.code()) : ColumnContent.Role.IGNORED;
        }
        return meaning instanceof OfSource own
                ? new ColumnContent.OfSource(own.id())
                : CONTENTS.getOrDefault(((OfRole) meaning).role(), ColumnContent.Role.IGNORED);
    }
}
