package org.parindex.scoring.io.tables.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.scheme.SchemeId;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.Table;
import org.parindex.scoring.io.tables.TableIssue;
import org.parindex.scoring.io.tables.columns.NamedColumns;

/**
 * Reads a saved mapping, of which lines may have been changed or deleted: what is not there is found out anew. Its columns are
 *
 * <ul>
 *   <li>{@code file}: the name of the document; empty for any
 *   <li>{@code table}: the number of the table in it, counted from 1
 *   <li>{@code part}: {@code scheme}, {@code column} or {@code row}
 *   <li>{@code number}: of the column or row, counted from 1; empty for a scheme
 *   <li>{@code printed}: what stands there, or nothing; where something else stands, that is an issue, and the line is not used
 *   <li>{@code means}: the id of a scheme; {@code criterion 1.1}, {@code criterion 1.9:completed}, {@code criterion 1.1
 *       self-assessed}, {@code source appraisal}, {@code role rank} or, where units stand side by side, {@code unit NAME} for a column;
 *       {@code unit NAME}, {@code criterion 1.1}, where each
 *       row is about one criterion, or {@code role mean} for a row
 *   <li>{@code why} (optional): not read
 * </ul>
 */
public final class MappingReader {

    private static final List<String> REQUIRED = List.of("file", "table", "part", "number", "printed", "means");
    private static final List<String> PARTS = List.of("scheme", "column", "row");
    private static final LocalizedText WHOLE_NUMBER =
            LocalizedText.bilingual("a whole number from 1 on", "số nguyên từ 1");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,6}");

    private final Issues issues = new Issues();
    private final Map<String, Map<Integer, Draft>> drafts = new LinkedHashMap<>();

    private MappingReader() {}

    /** Returns the mapping; without a value if there is any error, because it would not say what was meant. */
    public static Checked<Mapping> read(Table table) {
        return new MappingReader().mapping(table);
    }

    /** One table's part of a mapping while its lines are read. */
    private static final class Draft {
        private Optional<SchemeId> scheme = Optional.empty();
        private Optional<String> title = Optional.empty();
        private final Set<String> told = new HashSet<>();
        private final List<ColumnMapping> columns = new ArrayList<>();
        private final List<RowMapping> rows = new ArrayList<>();
    }

    private Checked<Mapping> mapping(Table table) {
        NamedColumns columns = NamedColumns.of(table, REQUIRED, List.of("why"), issues);
        if (columns.have(REQUIRED)) {
            table.rows().forEach(row -> add(row, columns));
        }
        if (issues.hasErrors()) {
            return Checked.failed(issues.toList());
        }
        List<DocumentMapping> documents = new ArrayList<>();
        drafts.forEach((file, tables) -> documents.add(new DocumentMapping(file, tables(tables))));
        return Checked.of(new Mapping(documents));
    }

    private static List<TableMapping> tables(Map<Integer, Draft> tables) {
        List<TableMapping> mapped = new ArrayList<>();
        tables.forEach((number, draft) ->
                mapped.add(new TableMapping(number, draft.title, draft.scheme, draft.columns, draft.rows)));
        return mapped;
    }

    private void add(Row row, NamedColumns columns) {
        String part = text(row, "part", columns);
        boolean isPart = PARTS.contains(part);
        if (!isPart) {
            issues.add(bad(row, "part", columns, String.join(", ", PARTS)));
        }
        Optional<Integer> table = number(row, "table", columns);
        Optional<Integer> number = part.equals("scheme") ? Optional.of(0) : number(row, "number", columns);
        if (isPart) {
            Draft draft = drafts.computeIfAbsent(text(row, "file", columns), file -> new LinkedHashMap<>())
                    .computeIfAbsent(table.orElse(1), absent -> new Draft());
            table.flatMap(known -> number).ifPresent(found -> checkOnce(draft, part, found, row));
            String means = text(row, "means", columns);
            if (!add(draft, part, number.orElse(1), text(row, "printed", columns), means)) {
                issues.add(TableIssue.BAD_MEANING.at(place(row, "means", columns), means));
            }
        }
    }

    private void checkOnce(Draft draft, String part, int number, Row row) {
        if (!draft.told.add(part + " " + number)) {
            issues.add(TableIssue.TOLD_TWICE.at(row.location(), part, number));
        }
    }

    private static boolean add(Draft draft, String part, int number, String printed, String means) {
        return switch (part) {
            case "scheme" -> scheme(draft, printed, means);
            case "column" -> column(draft, number, printed, means);
            default -> row(draft, number, printed, means);
        };
    }

    private static Issue bad(Row row, String column, NamedColumns columns, Object allowed) {
        return TableIssue.BAD_MAPPING_LINE.at(place(row, column, columns), column, text(row, column, columns), allowed);
    }

    private static Location place(Row row, String column, NamedColumns columns) {
        return columns.cell(row, column).map(Cell::location).orElse(row.location());
    }

    private static String text(Row row, String column, NamedColumns columns) {
        return columns.cell(row, column).map(Cell::text).orElse("");
    }

    private Optional<Integer> number(Row row, String column, NamedColumns columns) {
        String text = text(row, column, columns);
        if (NUMBER.matcher(text).matches()) {
            return Optional.of(Integer.parseInt(text));
        }
        issues.add(bad(row, column, columns, WHOLE_NUMBER));
        return Optional.empty();
    }

    /** A table without a scheme is one for which none was found; nothing is said of it. */
    private static boolean scheme(Draft draft, String title, String means) {
        draft.title = Optional.of(title).filter(text -> !text.isEmpty());
        draft.scheme = SchemeId.tryParse(means);
        return means.isEmpty() || draft.scheme.isPresent();
    }

    private static boolean column(Draft draft, int number, String header, String means) {
        Optional<ColumnMeaning> meaning = MeaningText.column(means);
        meaning.ifPresent(found -> draft.columns.add(new ColumnMapping(number, header, found, MatchReason.TOLD)));
        return meaning.isPresent();
    }

    private static boolean row(Draft draft, int number, String printed, String means) {
        Matcher meaning = MeaningText.PARTS.matcher(means);
        Optional<RowMapping> row =
                meaning.matches() ? row(number, printed, meaning.group(1), meaning.group(2)) : Optional.empty();
        row.ifPresent(draft.rows::add);
        return row.isPresent();
    }

    private static Optional<RowMapping> row(int number, String printed, String kind, String what) {
        return switch (kind) {
            case "unit" ->
                Optional.of(RowMapping.ofUnit(number, printed, Optional.of(Unit.of(what)), MatchReason.TOLD));
            case "criterion" ->
                MeaningText.criterion(what).map(criterion -> RowMapping.ofCriterion(number, printed, criterion));
            case "role" ->
                MeaningText.constant(RowRole.values(), what)
                        .map(role -> RowMapping.other(number, printed, role, MatchReason.TOLD));
            default -> Optional.empty();
        };
    }
}
