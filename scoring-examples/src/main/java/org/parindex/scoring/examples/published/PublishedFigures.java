package org.parindex.scoring.examples.published;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.examples.published.Figure.Remark;
import org.parindex.scoring.io.report.IndexTables;
import org.parindex.scoring.io.report.ReportCell;
import org.parindex.scoring.io.report.ReportTable;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.Table;

/** Puts each published figure of an index beside its recomputation. */
public final class PublishedFigures {

    private static final String UNIT = "unit";

    /** The unit is no figure, and the previous year's total is an input. */
    private static final Set<String> NO_FIGURES = Set.of(UNIT, "previous");

    private final ShippedIndex index;
    private final Map<List<String>, Remark> remarks = new HashMap<>();

    private PublishedFigures(ShippedIndex index) {
        this.index = index;
        index.published("remarks").rows().forEach(this::addRemark);
    }

    /** Returns all figures, in the order of the published tables. */
    public static List<Figure> of(ShippedIndex index) {
        return new PublishedFigures(index).figures();
    }

    private List<Figure> figures() {
        IndexTables tables = IndexTables.in(Locale.forLanguageTag("vi"));
        ReportTable domains = tables.domains(index.cards());
        return Stream.of(
                        figures("ranking", tables.ranking(index.cards())),
                        figures(
                                "comparison",
                                tables.comparison(
                                        index.comparison(), index.cards().scheme())),
                        figures("domains", domains),
                        figures("leaf-totals", domains))
                .flatMap(List::stream)
                .toList();
    }

    private List<Figure> figures(String name, ReportTable computed) {
        Table printed = index.published(name);
        List<String> columns =
                printed.headings().cells().stream().map(Cell::text).toList();
        Map<List<String>, String> byUnitAndColumn = byUnitAndColumn(computed);
        return printed.rows().stream()
                .flatMap(row -> figures(name, columns, row, byUnitAndColumn))
                .toList();
    }

    private Stream<Figure> figures(String name, List<String> columns, Row row, Map<List<String>, String> computed) {
        String unit = row.cells().get(columns.indexOf(UNIT)).text();
        return IntStream.range(0, columns.size())
                .filter(column -> !NO_FIGURES.contains(columns.get(column)))
                .filter(column -> !row.cells().get(column).isEmpty())
                .mapToObj(column -> new Figure(
                        name,
                        unit,
                        columns.get(column),
                        row.cells().get(column).text(),
                        computed.getOrDefault(List.of(unit, columns.get(column)), ""),
                        Optional.ofNullable(remarks.get(List.of(name, unit, columns.get(column))))));
    }

    private static Map<List<String>, String> byUnitAndColumn(ReportTable table) {
        List<String> columns =
                table.columns().stream().map(ReportTable.Column::key).toList();
        Map<List<String>, String> figures = new HashMap<>();
        for (List<ReportCell> row : table.rows()) {
            String unit = row.get(columns.indexOf(UNIT)).shown();
            for (int i = 0; i < row.size(); i++) {
                figures.put(List.of(unit, columns.get(i)), row.get(i).shown());
            }
        }
        return figures;
    }

    private void addRemark(Row row) {
        List<String> cells = row.cells().stream().map(Cell::text).toList();
        LocalizedText reason = new LocalizedText(ImmutableMap.of("en", cells.get(4), "vi", cells.get(5)));
        remarks.put(cells.subList(0, 3), new Remark(cells.get(3).equals("differs"), reason));
    }
}
