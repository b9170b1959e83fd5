package org.parindex.scoring.io.tables.mapping;

import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.value.Spelling;
import org.parindex.scoring.io.tables.TableIssue;

/** What a saved mapping tells of tables, columns and rows; of all others it tells nothing. */
final class Told {

    private final Mapping mapping;

    Told(Mapping mapping) {
        this.mapping = mapping;
    }

    /** Returns what is told of a table; a mapping that names no file, or the file in another folder, holds for it as well. */
    Optional<TableMapping> of(String file, int table) {
        return mapping.documents().stream()
                .filter(document ->
                        document.file().isEmpty() || lastName(document.file()).equals(lastName(file)))
                .flatMap(document -> document.tables().stream())
                .filter(told -> told.table() == table)
                .findFirst();
    }

    private static String lastName(String file) {
        return Iterables.getLast(List.of(file.split("[/\\\\]")));
    }

    /** Returns the columns of a table, those replaced of which something is told. */
    static List<ColumnMatch> apply(Optional<TableMapping> told, List<ColumnMatch> columns) {
        return columns.stream()
                .map(match -> told.stream()
                        .flatMap(table -> table.columns().stream())
                        .filter(column -> column.column() == match.heading().column())
                        .filter(column ->
                                isSame(column.header(), match.heading().text()))
                        .findFirst()
                        .map(column -> match.as(column.meaning(), MatchReason.TOLD))
                        .orElse(match))
                .toList();
    }

    /** Tells where a saved mapping and the table differ: nothing that it says of such a place is used. */
    static void check(TableDraft draft, Issues issues) {
        draft.told().ifPresent(told -> {
            told.columns().forEach(column -> check(draft.place(), column, draft.headings(), issues));
            told.rows().forEach(row -> check(draft, row, issues));
        });
    }

    private static void check(Location place, ColumnMapping column, List<Heading> headings, Issues issues) {
        if (column.column() > headings.size()) {
            issues.add(TableIssue.NO_SUCH_PLACE.at(place, "column", column.column()));
            return;
        }
        Heading heading = headings.get(column.column() - 1);
        if (!isSame(column.header(), heading.text())) {
            issues.add(TableIssue.OTHER_PRINT.at(heading.location(), heading.text(), column.header()));
        }
    }

    private static void check(TableDraft draft, RowMapping row, Issues issues) {
        if (row.row() > draft.table().rows().size()) {
            issues.add(TableIssue.NO_SUCH_PLACE.at(draft.place(), "row", row.row()));
        }
    }

    static boolean isSame(String told, String printed) {
        return Spelling.folded(told).equals(Spelling.folded(printed));
    }
}
