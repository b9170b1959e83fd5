package org.parindex.scoring.io.tables.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parindex.scoring.core.audit.ColumnContent;
import org.parindex.scoring.core.audit.PublishedCell;
import org.parindex.scoring.core.audit.PublishedColumn;
import org.parindex.scoring.core.audit.PublishedRow;
import org.parindex.scoring.core.audit.PublishedTable;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.sheet.Stage;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.NumberFormat;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.Table;
import org.parindex.scoring.io.tables.mapping.ColumnMeaning.OfCriterion;
import org.parindex.scoring.io.tables.mapping.ColumnMeaning.OfRole;
import org.parindex.scoring.io.tables.mapping.ColumnMeaning.OfSource;

/** The tables of one document as those of a published report. */
final class ReportTables {

    private static final Map<ColumnRole, ColumnContent> CONTENTS = Map.of(
            ColumnRole.NUMBER, ColumnContent.Role.NUMBER,
            ColumnRole.RANK, ColumnContent.Role.RANK,
            ColumnRole.UNIT, ColumnContent.Role.UNIT,
            ColumnRole.TOTAL, ColumnContent.TOTAL,
            ColumnRole.PREVIOUS_TOTAL, ColumnContent.Role.PREVIOUS_TOTAL,
            ColumnRole.CHANGE, ColumnContent.Role.CHANGE,
            ColumnRole.RANK_CHANGE, ColumnContent.Role.RANK_CHANGE);

    private final List<MappedTable> mapped;
    private final Optional<Stage> stage;
    private final NumberFormat numbers;

    /**
     * @param stage whose points are taken, if the document has those of several
     * @param issues gets that numbers are not all written in the same way
     */
    ReportTables(List<MappedTable> mapped, Stage stage, Issues issues) {
        this.mapped = mapped;
        this.stage = Optional.of(stage).filter(only -> stages(mapped) > 1);
        Checked<NumberFormat> format = NumberFormat.of(figures());
        issues.addAll(format.issues());
        this.numbers = format.value().orElseGet(NumberFormat::undeclared);
    }

    private static long stages(List<MappedTable> mapped) {
        return mapped.stream()
                .flatMap(table -> table.mapping().columns().stream())
                .flatMap(column -> column.meaning().stage().stream())
                .distinct()
                .count();
    }

    List<PublishedTable> published() {
        return mapped.stream().map(this::table).toList();
    }

    private List<Cell> figures() {
        return mapped.stream()
                .flatMap(table -> table.mapping().columns().stream()
                        .filter(column -> isFigure(content(column.meaning())))
                        .flatMap(column -> table.table().rows().stream().map(row -> row.cell(column.column()))))
                .toList();
    }

    private static boolean isFigure(ColumnContent content) {
        return content != ColumnContent.Role.UNIT && content != ColumnContent.Role.IGNORED;
    }

    private PublishedTable table(MappedTable own) {
        Table table = own.table();
        List<PublishedColumn> columns = own.mapping().columns().stream()
                .map(column -> new PublishedColumn(
                        column.header(),
                        content(column.meaning()),
                        Label.of(column.header()).maximum(),
                        table.numbering()
                                .map(index -> index.cell(column.column()).text())
                                .filter(number -> !number.isEmpty())))
                .toList();
        return new PublishedTable(
                own.mapping().table(),
                own.place(),
                table.title(),
                own.mapping().scheme().orElseThrow(),
                columns,
                own.mapping().rows().stream()
                        .map(row -> row(row, own.row(row), columns))
                        .toList());
    }

    private PublishedRow row(RowMapping row, Row cells, List<PublishedColumn> columns) {
        List<PublishedCell> published = new ArrayList<>();
        for (int column = 1; column <= columns.size(); column++) {
            Cell cell = cells.cell(column);
            boolean isFigure = isFigure(columns.get(column - 1).content());
            published.add(new PublishedCell(cell.location(), cell.text(), isFigure ? figure(cell) : Optional.empty()));
        }
        return new PublishedRow(row.row(), content(row.role()), row.printed(), row.unit(), published);
    }

    private Optional<Points> figure(Cell cell) {
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

    private ColumnContent content(ColumnMeaning meaning) {
        if (stage.isPresent() && meaning.stage().isPresent() && !meaning.stage().equals(stage)) {
            return ColumnContent.Role.IGNORED;
        }
        if (meaning instanceof OfCriterion own) {
            return own.input().isEmpty() ? new ColumnContent.OfCriterion(own.code()) : ColumnContent.Role.IGNORED;
        }
        if (meaning instanceof OfSource own) {
            return new ColumnContent.OfSource(own.id());
        }
        return meaning instanceof OfRole own
                ? CONTENTS.getOrDefault(own.role(), ColumnContent.Role.IGNORED)
                : ColumnContent.Role.IGNORED;
    }
}
