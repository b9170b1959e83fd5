package org.parindex.scoring.io.tables.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.sheet.Units;
import org.parindex.scoring.io.tables.Document;

/** One mapping of documents: which table is of which scheme, then how the units are spelled, then each column and row. */
final class MappingSession {

    private final List<CriterionNames> schemes;
    private final Optional<Units> given;
    private final Told told;
    private final Issues issues = new Issues();
    private final List<TableDraft> drafts = new ArrayList<>();
    private final Map<TableDraft, Scheme> decided = new LinkedHashMap<>();
    private final Map<Scheme, UnitNames> units = new HashMap<>();

    MappingSession(List<Scheme> schemes, Optional<Units> given, Mapping told) {
        this.schemes = schemes.stream().map(CriterionNames::new).toList();
        this.given = given;
        this.told = new Told(told);
    }

    Checked<Mapping> map(List<Document> documents) {
        documents.forEach(this::draft);
        drafts.forEach(draft -> Told.check(draft, issues));
        decided.putAll(SchemeDecision.decide(schemes(), drafts, issues));
        schemes().forEach(this::spellUnits);
        drafts.forEach(this::leaveOutIfForeign);
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

    private List<Scheme> schemes() {
        return schemes.stream().map(CriterionNames::scheme).toList();
    }

    private void draft(Document document) {
        for (int i = 0; i < document.tables().size(); i++) {
            drafts.add(new TableDraft(document.tables().get(i), told.of(document.file(), i + 1), schemes));
        }
    }

    /** The ranking spells the units; of several, the one whose units most columns of the other tables are about. */
    private void spellUnits(Scheme scheme) {
        given.map(UnitNames::new)
                .or(() -> spelling(scheme).map(MappingSession::spelled))
                .ifPresent(names -> units.put(scheme, names));
    }

    private static UnitNames spelled(TableDraft draft) {
        List<Unit> here = RowMatcher.match(
                        draft.table(), draft.unitColumn().orElseThrow(), Optional.empty(), draft.told(), new Issues())
                .stream()
                .flatMap(row -> row.unit().stream())
                .distinct()
                .toList();
        return new UnitNames(Units.of(here));
    }

    private Optional<TableDraft> spelling(Scheme scheme) {
        return of(scheme)
                .filter(draft -> draft.unitColumn().isPresent())
                .max(Comparator.<TableDraft>comparingInt(draft -> rankingLikeness(draft, scheme))
                        .thenComparingLong(draft -> weight(draft, scheme))
                        .thenComparing(Comparator.comparingInt(drafts::indexOf).reversed()));
    }

    private static int rankingLikeness(TableDraft draft, Scheme scheme) {
        return (draft.has(scheme, ColumnRole.TOTAL) ? 1 : 0) + (draft.has(scheme, ColumnRole.RANK) ? 1 : 0);
    }

    private long weight(TableDraft draft, Scheme scheme) {
        return of(scheme)
                .filter(draft::sharesUnits)
                .mapToLong(other -> other.fit(scheme))
                .sum();
    }

    private Stream<TableDraft> of(Scheme scheme) {
        return drafts.stream().filter(draft -> scheme.equals(decided.get(draft)));
    }

    /** A table about other units is of another scheme, however alike its headings are. */
    private void leaveOutIfForeign(TableDraft draft) {
        Scheme scheme = decided.get(draft);
        if (scheme != null && !knowsUnits(draft, scheme)) {
            decided.remove(draft);
            issues.add(SchemeDecision.foreign(draft, schemes()));
        }
    }

    private boolean knowsUnits(TableDraft draft, Scheme scheme) {
        if (draft.unitColumn().isEmpty()
                || draft.told().flatMap(TableMapping::scheme).isPresent()) {
            return true;
        }
        List<RowMapping> rows = rows(draft, scheme, draft.columns(scheme), new Issues()).stream()
                .filter(row -> row.role() == RowRole.UNIT || row.role() == RowRole.CRITERION)
                .toList();
        return 2 * rows.stream().filter(row -> row.unit().isPresent()).count() >= rows.size();
    }

    private TableMapping mapping(TableDraft draft, int number) {
        Optional<Scheme> scheme = Optional.ofNullable(decided.get(draft));
        if (scheme.isEmpty()) {
            List<ColumnMapping> ignored = draft.headings().stream()
                    .map(heading -> ColumnMatch.nothing(heading).mapping())
                    .toList();
            return new TableMapping(
                    number, draft.table().title(), Optional.empty(), ignored, RowMatcher.ignored(draft.table()));
        }
        return mapping(draft, number, scheme.get());
    }

    private TableMapping mapping(TableDraft draft, int number, Scheme scheme) {
        List<RowMapping> rows = rows(draft, scheme, draft.columns(scheme), issues);
        List<ColumnMatch> columns = LastColumn.find(draft, scheme, rows);
        new ColumnCheck(scheme, issues).check(columns);
        return new TableMapping(
                number,
                draft.table().title(),
                Optional.of(scheme.id()),
                columns.stream().map(ColumnMatch::mapping).toList(),
                rows);
    }

    private List<RowMapping> rows(TableDraft draft, Scheme scheme, List<ColumnMatch> columns, Issues found) {
        Optional<UnitNames> names = Optional.ofNullable(units.get(scheme));
        if (draft.isByCriterion()) {
            return CriterionRowMatcher.match(
                    draft.table(),
                    columns,
                    names(scheme),
                    RowUnits.find(draft.table(), draft.unitColumn(), names, found),
                    draft.told(),
                    found);
        }
        return RowMatcher.match(draft.table(), draft.unitColumn().orElseThrow(), names, draft.told(), found);
    }

    private CriterionNames names(Scheme scheme) {
        return schemes.stream()
                .filter(names -> names.scheme().equals(scheme))
                .findFirst()
                .orElseThrow();
    }
}
