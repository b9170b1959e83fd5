package org.parindex.scoring.io.tables.mapping;

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
            Map<Integer, TableMapping> own = tables.computeIfAbsent(document.file(), file -> new HashMap<>());
            document.tables().forEach(table -> own.putIfAbsent(table.table(), table));
        }
    }

    /** Returns what is told of a table; a mapping that names no file, or the file in another folder, holds for it as well. */
    Optional<TableMapping> of(String file, int table) {
        return told(file).flatMap(own -> find(own, table)).or(() -> find(ANY_FILE, table));
    }

    private Optional<TableMapping> find(String file, int table) {
        return Optional.ofNullable(tables.get(file)).map(own -> own.get(table));
    }

    /** Returns the file that a mapping names for a document: the same, or the only one of its name in another folder. */
    private Optional<String> told(String file) {
        if (tables.containsKey(file)) {
            return Optional.of(file);
        }
        List<String> alike = tables.keySet().stream()
                .filter(own -> lastName(own).equals(lastName(file)))
                .toList();
        return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }

    private static String lastName(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }

    /** Tells of tables that the documents do not have. */
    void check(List<Document> documents, Issues issues) {
        checkFiles(documents, issues);
        int most = 0;
        for (Document document : documents) {
            most = Math.max(most, document.tables().size());
            int count = document.tables().size();
            told(document.file()).ifPresent(own -> checkTables(own, count, document, issues));
        }
        if (!documents.isEmpty()) {
            checkTables(ANY_FILE, most, documents.get(0), issues);
        }
    }

    /** What is told of other files may be of use another time, but not if nothing at all is told of these. */
    private void checkFiles(List<Document> documents, Issues issues) {
        boolean isUsed = tables.containsKey(ANY_FILE)
                || documents.stream().anyMatch(document -> told(document.file()).isPresent());
        if (!isUsed && !documents.isEmpty()) {
            Location place = Location.of(documents.get(0).file());
            tables.keySet().stream()
                    .sorted()
                    .forEach(file -> issues.add(TableIssue.NO_SUCH_PLACE.at(place, "file", file)));
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
        return told.isEmpty()
                || Spelling.folded(told).equals(Spelling.folded(printed))
                || printed.startsWith("'") && isSame(told, printed.substring(1));
    }
}
