package org.parindex.scoring.io.tables.columns;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Nearest;
import org.parindex.scoring.core.value.Spelling;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.Table;
import org.parindex.scoring.io.tables.TableIssue;

/** The columns of a table by their fixed names, with the issues of its header. */
public final class NamedColumns {

    /** What the columns of saved mappings and errata are called where they were written for people. */
    private static final ImmutableMap<String, String> FOR_PEOPLE = ImmutableMap.<String, String>builder()
            .put("tệp", "file")
            .put("bảng", "table")
            .put("phần", "part")
            .put("số", "number")
            .put("ghi trong bảng", "printed")
            .put("nghĩa là", "means")
            .put("lý do", "why")
            .put("dòng", "row")
            .put("cột", "column")
            .put("xử lý", "action")
            .put("đã in", "from")
            .put("thay bằng", "to")
            .put("căn cứ", "evidence")
            .buildOrThrow();

    private final Map<String, Integer> indices = new HashMap<>();

    private NamedColumns() {}

    /** Reports columns that are not known, there twice, or required and absent; a row of another length as well. */
    public static NamedColumns of(Table table, List<String> required, List<String> optional, Issues issues) {
        return of(table, required, optional, heading -> false, issues);
    }

    /**
     * Reports as {@link #of(Table, List, List, Issues)} does, but for some columns.
     *
     * @param other which headings are those of columns that are known for something else, and passed over
     */
    public static NamedColumns of(
            Table table, List<String> required, List<String> optional, Predicate<Cell> other, Issues issues) {
        NamedColumns columns = new NamedColumns();
        List<String> known = Stream.concat(required.stream(), optional.stream()).toList();
        List<Cell> header = table.headings().cells();
        for (int i = 0; i < header.size(); i++) {
            columns.add(header.get(i), i, known, other, issues);
        }
        required.stream()
                .filter(name -> !columns.indices.containsKey(name))
                .forEach(name ->
                        issues.add(TableIssue.NO_COLUMN.at(table.headings().location(), name)));
        RowLengths lengths = RowLengths.of(table);
        table.rows().stream()
                .filter(row -> !isOfSheet(row))
                .forEach(row -> lengths.fault(row).ifPresent(issues::add));
        return columns;
    }

    /** Of a sheet each cell has its own place, and those at the end of a row may be left out. */
    private static boolean isOfSheet(Row row) {
        return row.location().part().isPresent();
    }

    private void add(Cell heading, int index, List<String> known, Predicate<Cell> other, Issues issues) {
        String folded = Spelling.folded(heading.text());
        String name = FOR_PEOPLE.getOrDefault(folded, folded);
        if (heading.isEmpty()) {
            issues.add(TableIssue.NO_HEADING.at(heading.location()));
            return;
        }
        if (!known.contains(name)) {
            Optional.of(heading)
                    .filter(other.negate())
                    .map(found -> unknown(found, known))
                    .ifPresent(issues::add);
            return;
        }
        Integer first = indices.putIfAbsent(name, index);
        if (first != null) {
            issues.add(TableIssue.COLUMN_TWICE.at(heading.location(), name, first + 1));
        }
    }

    private static Issue unknown(Cell heading, List<String> known) {
        return TableIssue.UNKNOWN_COLUMN
                .at(heading.location(), heading.text(), String.join(", ", known))
                .suggesting(Nearest.to(heading.text(), known));
    }

    /** Returns whether there is a column of each name; if one is absent, the rows could only repeat it. */
    public boolean have(List<String> names) {
        return indices.keySet().containsAll(names);
    }

    /** Returns the cell of a row in a column; empty if there is none, or nothing in it. */
    public Optional<Cell> cell(Row row, String name) {
        return find(row, name).filter(cell -> !cell.isEmpty());
    }

    /** Returns whether a row has nothing in a column, nor a part of a merged cell. */
    public boolean isBlank(Row row, String name) {
        return find(row, name)
                .filter(cell -> !cell.isEmpty() || cell.kind() != Cell.Kind.TEXT)
                .isEmpty();
    }

    private Optional<Cell> find(Row row, String name) {
        return Optional.ofNullable(indices.get(name))
                .filter(index -> index < row.cells().size())
                .map(index -> row.cells().get(index));
    }
}
