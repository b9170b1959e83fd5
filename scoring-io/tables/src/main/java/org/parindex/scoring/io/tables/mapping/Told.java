package org.parindex.scoring.io.tables.mapping;

import com.google.common.collect.Iterables;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.value.Spelling;
import org.parindex.scoring.io.tables.Document;
import org.parindex.scoring.io.tables.TableIssue;

/** What a saved mapping tells of tables, columns and rows; of all others it tells nothing. */
final class Told {

    private static final String ANY_FILE = "";

    private final Map<String, Map<Integer, TableMapping>> tables = new HashMap<>();

    Told(Mapping mapping) {
        for (DocumentMapping document : mapping.documents()) {
            Map<Integer, TableMapping> own = tables.computeIfAbsent(lastName(document.file()), file -> new HashMap<>());
            document.tables().forEach(table -> own.putIfAbsent(table.table(), table));
        }
    }

    /** Returns what is told of a table; a mapping that names no file, or the file in another folder, holds for it as well. */
    Optional<TableMapping> of(String file, int table) {
        return find(lastName(file), table).or(() -> find(ANY_FILE, table));
    }

    private Optional<TableMapping> find(String file, int table) {
        return Optional.ofNullable(tables.get(file)).map(own -> own.get(table));
    }

    private static String lastName(String file) {
        return Iterables.getLast(List.of(file.split("[/\\\\]", -1)));
    }

    /** Tells of tables that the documents do not have. */
    void check(List<Document> documents, Issues issues) {
        int most = 0;
        for (Document document : documents) {
            most = Math.max(most, document.tables().size());
            checkTables(lastName(document.file()), document.tables().size(), document, issues);
        }
        if (!documents.isEmpty()) {
            checkTables(ANY_FILE, most, documents.get(0), issues);
        }
    }

    private void checkTables(String told, int most, Document document, Issues issues) {
        tables.getOrDefault(told, Map.of()).keySet().stream()
                .filter(number -> number > most)
                .sorted()
                .forEach(number ->
                        issues.add(TableIssue.NO_SUCH_PLACE.at(Location.of(document.file()), "table", number)));
    }

    /** Returns the columns of a table, those replaced of which something is told. */
    static List<ColumnMatch> apply(Optional<TableMapping> told, List<ColumnMatch> columns) {
        Map<Integer, ColumnMapping> byNumber = new HashMap<>();
        told.ifPresent(table -> table.columns().forEach(column -> byNumber.put(column.column(), column)));
        return columns.stream()
                .map(match -> Optional.ofNullable(byNumber.get(match.heading().column()))
                        .filter(column ->
                                isSame(column.header(), match.heading().text()))
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

    /** Returns whether a line of a saved mapping is about what stands somewhere; one that names nothing is about anything. */
    static boolean isSame(String told, String printed) {
        return told.isEmpty() || Spelling.folded(told).equals(Spelling.folded(printed));
    }
}
