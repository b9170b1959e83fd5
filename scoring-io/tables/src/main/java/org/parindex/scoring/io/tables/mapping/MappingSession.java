package org.parindex.scoring.io.tables.mapping;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.Units;
import org.parindex.scoring.io.tables.Document;
import org.parindex.scoring.io.tables.Table;
import org.parindex.scoring.io.tables.TableIssue;

/** One mapping of documents: decides which table is of which scheme, then how the units are spelled, then each row. */
final class MappingSession {

    private final List<CriterionNames> schemes;
    private final Optional<Units> given;
    private final Issues issues = new Issues();
    private final List<TableDraft> drafts = new ArrayList<>();
    private final Map<TableDraft, Scheme> decided = new LinkedHashMap<>();
    private final Map<Scheme, UnitNames> units = new HashMap<>();

    MappingSession(List<Scheme> schemes, Optional<Units> given) {
        this.schemes = schemes.stream().map(CriterionNames::new).toList();
        this.given = given;
    }

    Checked<Mapping> map(List<Document> documents) {
        Map<Table, TableDraft> byTable = new LinkedHashMap<>();
        documents.stream().flatMap(document -> document.tables().stream()).forEach(table -> {
            TableDraft draft = new TableDraft(table, schemes);
            byTable.put(table, draft);
            drafts.add(draft);
        });
        decideByHeadings();
        decideByUnits();
        schemes.forEach(names -> spellUnits(names.scheme()));
        leaveOutForeign();
        List<DocumentMapping> mapped = documents.stream()
                .map(document -> new DocumentMapping(document.file(), tables(document, byTable)))
                .toList();
        return Checked.of(new Mapping(mapped), issues.toList());
    }

    private List<TableMapping> tables(Document document, Map<Table, TableDraft> byTable) {
        return IntStream.range(0, document.tables().size())
                .mapToObj(index -> mapping(byTable.get(document.tables().get(index)), index + 1))
                .toList();
    }

    private Stream<Scheme> candidates(TableDraft draft) {
        return schemes.stream()
                .map(CriterionNames::scheme)
                .filter(scheme -> draft.hasUnits())
                .filter(scheme -> draft.fit(scheme) > 0 || draft.has(scheme, ColumnRole.TOTAL));
    }

    /** First the headings decide; where these fit several schemes alike, the words of the title. */
    private void decideByHeadings() {
        for (TableDraft draft : drafts) {
            List<Scheme> best = best(candidates(draft).toList(), draft::fit);
            List<Scheme> entitled = best.size() > 1 ? best(best, scheme -> wordsOf(scheme, draft)) : best;
            if (entitled.size() == 1) {
                decided.put(draft, entitled.get(0));
            }
        }
    }

    private long wordsOf(Scheme scheme, TableDraft draft) {
        Set<String> own = titleWords(scheme);
        schemes.stream()
                .map(CriterionNames::scheme)
                .filter(other -> !other.equals(scheme))
                .forEach(other -> own.removeAll(titleWords(other)));
        return own.stream().filter(draft.words()::contains).count();
    }

    private static Set<String> titleWords(Scheme scheme) {
        Set<String> words = new HashSet<>();
        scheme.title()
                .texts()
                .values()
                .forEach(title -> words.addAll(List.of(Name.of(title).key().split(" "))));
        return words;
    }

    /** Then the units, which a table shares with those that are decided already. */
    private void decideByUnits() {
        Map<TableDraft, Scheme> found = new LinkedHashMap<>();
        for (TableDraft draft : drafts) {
            List<Scheme> left = decided.containsKey(draft)
                    ? List.of()
                    : best(candidates(draft).toList(), draft::fit);
            List<Scheme> best = left.size() > 1 ? best(left, scheme -> commonUnits(draft, scheme)) : left;
            if (best.size() == 1) {
                found.put(draft, best.get(0));
            } else if (best.size() > 1) {
                String names =
                        best.stream().map(scheme -> scheme.id().toString()).collect(joining(", "));
                issues.add(TableIssue.AMBIGUOUS_SCHEME.at(place(draft), title(draft), names));
            }
        }
        decided.putAll(found);
    }

    private long commonUnits(TableDraft draft, Scheme scheme) {
        return decided.entrySet().stream()
                .filter(entry -> entry.getValue().equals(scheme))
                .mapToLong(entry -> entry.getKey().commonUnits(draft))
                .sum();
    }

    private static <T> List<T> best(List<T> candidates, ToLongFunction<T> measure) {
        long most = candidates.stream().mapToLong(measure).max().orElse(0);
        return candidates.stream()
                .filter(candidate -> measure.applyAsLong(candidate) == most)
                .toList();
    }

    /** The ranking spells the units; of several the one whose units most columns of the other tables are about. */
    private void spellUnits(Scheme scheme) {
        given.map(UnitNames::new)
                .or(() -> spelling(scheme)
                        .map(draft -> new UnitNames(Units.of(draft.units(RowMatcher.match(
                                draft.table(), draft.unitColumn().orElseThrow(), Optional.empty(), new Issues()))))))
                .ifPresent(names -> units.put(scheme, names));
    }

    private Optional<TableDraft> spelling(Scheme scheme) {
        return of(scheme)
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
    private void leaveOutForeign() {
        for (TableDraft draft : drafts) {
            Optional<Scheme> scheme = Optional.ofNullable(decided.get(draft));
            if (scheme.filter(known -> knowsUnits(draft, units.get(known))).isEmpty()) {
                decided.remove(draft);
                String known = schemes.stream()
                        .map(names -> names.scheme().id().toString())
                        .collect(joining(", "));
                issues.add(TableIssue.FOREIGN_TABLE.at(place(draft), title(draft), known));
            }
        }
    }

    private static boolean knowsUnits(TableDraft draft, UnitNames names) {
        List<RowMapping> rows =
                RowMatcher.match(draft.table(), draft.unitColumn().orElseThrow(), Optional.of(names), new Issues());
        long all = rows.stream().filter(row -> row.role() == RowRole.UNIT).count();
        return 2 * rows.stream().filter(row -> row.unit().isPresent()).count() >= all;
    }

    private TableMapping mapping(TableDraft draft, int number) {
        Optional<Scheme> scheme = Optional.ofNullable(decided.get(draft));
        List<RowMapping> rows = scheme.map(known -> RowMatcher.match(
                        draft.table(), draft.unitColumn().orElseThrow(), Optional.of(units.get(known)), issues))
                .orElseGet(() -> RowMatcher.ignored(draft.table()));
        List<ColumnMapping> columns = scheme.map(known -> columns(draft, known, rows))
                .orElseGet(() -> Heading.of(draft.table()).stream()
                        .map(heading -> ColumnMatch.nothing(heading).mapping())
                        .toList());
        return new TableMapping(number, draft.table().title(), scheme.map(Scheme::id), columns, rows);
    }

    private List<ColumnMapping> columns(TableDraft draft, Scheme scheme, List<RowMapping> rows) {
        List<ColumnMatch> completed = LastColumn.find(draft, scheme, rows);
        new ColumnCheck(scheme, issues).check(completed);
        return completed.stream().map(ColumnMatch::mapping).toList();
    }

    private static Location place(TableDraft draft) {
        return draft.table().headings().location();
    }

    private static String title(TableDraft draft) {
        return draft.table().title().orElse("");
    }
}
