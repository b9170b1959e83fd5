package org.parindex.scoring.io.tables.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.sheet.Units;
import org.parindex.scoring.io.tables.Document;

/** One mapping of documents: which table is of which scheme, then how the units are spelled, then each column and row. */
final class MappingSession {

    private final List<CriterionNames> schemes;
    private final Optional<Units> given;
    private final Told told;
    private final Issues issues = new Issues();
    private final List<TableDraft> drafts = new ArrayList<>();
    private final Map<TableDraft, CriterionNames> decided = new LinkedHashMap<>();
    private final Map<CriterionNames, UnitNames> units = new HashMap<>();

    MappingSession(List<CriterionNames> schemes, Optional<Units> given, Mapping told) {
        this.schemes = schemes.stream().map(CriterionNames::anew).toList();
        this.given = given;
        this.told = new Told(told);
    }

    Checked<Mapping> map(List<Document> documents) {
        told.check(documents, issues);
        documents.forEach(this::draft);
        drafts.forEach(draft -> Told.check(draft, issues));
        decided.putAll(SchemeDecision.decide(schemes, drafts, issues));
        units.putAll(UnitDecision.decide(drafts, given, decided, issues));
        List<DocumentMapping> mapped = new ArrayList<>();
        int next = 0;
        for (Document document : documents) {
            List<TableMapping> tables = new ArrayList<>();
            for (int number = 1; number <= document.tables().size(); number++) {
                tables.add(mapping(drafts.get(next++), number));
            }
            mapped.add(new DocumentMapping(document.file(), tables));
        }
        return Checked.of(new Mapping(mapped), issues.toList());
    }

    private void draft(Document document) {
        for (int i = 0; i < document.tables().size(); i++) {
            drafts.add(new TableDraft(document.tables().get(i), told.of(document.file(), i + 1), schemes));
        }
    }

    private TableMapping mapping(TableDraft draft, int number) {
        return Optional.ofNullable(decided.get(draft))
                .map(scheme -> mapping(draft, number, scheme))
                .orElseGet(() -> ignored(draft, number));
    }

    private TableMapping mapping(TableDraft draft, int number, CriterionNames scheme) {
        Optional<UnitNames> known = Optional.ofNullable(units.get(scheme));
        draft.findUnitColumns(scheme, known, issues);
        List<RowMapping> rows = draft.rows(scheme, known, issues);
        List<ColumnMatch> columns = LastColumn.find(draft, scheme, rows);
        new ColumnCheck(scheme, issues).check(columns);
        return new TableMapping(
                number,
                draft.table().title(),
                Optional.of(scheme.scheme().id()),
                columns.stream().map(ColumnMatch::mapping).toList(),
                rows);
    }

    private static TableMapping ignored(TableDraft draft, int number) {
        List<ColumnMapping> columns = draft.headings().stream()
                .map(heading -> ColumnMatch.nothing(heading).mapping())
                .toList();
        return new TableMapping(
                number, draft.table().title(), Optional.empty(), columns, RowMatcher.ignored(draft.table()));
    }
}
