package org.parindex.scoring.io.tables.mapping;

import static java.util.stream.Collectors.joining;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.io.tables.TableIssue;

/**
 * Decides which table is of which scheme: as it was told; else by the headings; where these fit several schemes alike, by the words of
 * the title; and at last by the units, which a table shares with those that are decided already.
 */
final class SchemeDecision {

    private final List<Scheme> schemes;
    private final List<TableDraft> drafts;
    private final Map<TableDraft, Scheme> decided = new LinkedHashMap<>();

    private SchemeDecision(List<Scheme> schemes, List<TableDraft> drafts) {
        this.schemes = schemes;
        this.drafts = drafts;
    }

    /**
     * Returns the scheme of each table for which there is one.
     *
     * @param issues gets the tables that fit several
     */
    static Map<TableDraft, Scheme> decide(List<Scheme> schemes, List<TableDraft> drafts, Issues issues) {
        SchemeDecision decision = new SchemeDecision(schemes, drafts);
        drafts.forEach(decision::byHeadings);
        decision.byUnits(issues);
        return decision.decided;
    }

    private void byHeadings(TableDraft draft) {
        Optional<Scheme> told = draft.told()
                .flatMap(TableMapping::scheme)
                .flatMap(id -> schemes.stream()
                        .filter(scheme -> scheme.id().equals(id))
                        .findFirst());
        List<Scheme> best = told.map(List::of).orElseGet(() -> fitting(draft));
        List<Scheme> entitled = best.size() > 1 ? best(best, scheme -> titleWords(scheme, draft)) : best;
        if (entitled.size() == 1) {
            decided.put(draft, entitled.get(0));
        }
    }

    private List<Scheme> fitting(TableDraft draft) {
        List<Scheme> candidates = schemes.stream()
                .filter(scheme -> draft.isReadable())
                .filter(scheme -> draft.fit(scheme) > 0 || draft.has(scheme, ColumnRole.TOTAL))
                .toList();
        return best(candidates, draft::fit);
    }

    /** Returns how many of the words that only this scheme has in its title stand above the table. */
    private long titleWords(Scheme scheme, TableDraft draft) {
        Set<String> own = titleWords(scheme);
        schemes.stream().filter(other -> !other.equals(scheme)).forEach(other -> own.removeAll(titleWords(other)));
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

    private void byUnits(Issues issues) {
        Map<TableDraft, Scheme> found = new LinkedHashMap<>();
        for (TableDraft draft : drafts) {
            List<Scheme> left = decided.containsKey(draft) ? List.of() : fitting(draft);
            List<Scheme> best = left.size() > 1 ? best(left, scheme -> commonUnits(draft, scheme)) : left;
            if (best.size() == 1) {
                found.put(draft, best.get(0));
            } else if (best.size() > 1) {
                String names =
                        best.stream().map(scheme -> scheme.id().toString()).collect(joining(", "));
                issues.add(TableIssue.AMBIGUOUS_SCHEME.at(draft.place(), draft.title(), names));
            }
        }
        decided.putAll(found);
    }

    /** Returns the issue that a table is of none of the schemes. */
    static Issue foreign(TableDraft draft, List<Scheme> schemes) {
        return TableIssue.FOREIGN_TABLE.at(draft.place(), draft.title(), names(schemes));
    }

    private static String names(List<Scheme> schemes) {
        return schemes.stream().map(scheme -> scheme.id().toString()).collect(joining(", "));
    }

    private long commonUnits(TableDraft draft, Scheme scheme) {
        return of(scheme).mapToLong(other -> other.commonUnits(draft)).sum();
    }

    private Stream<TableDraft> of(Scheme scheme) {
        return drafts.stream().filter(draft -> scheme.equals(decided.get(draft)));
    }

    private static List<Scheme> best(List<Scheme> candidates, ToLongFunction<Scheme> measure) {
        long most = candidates.stream().mapToLong(measure).max().orElse(0);
        return candidates.stream()
                .filter(candidate -> measure.applyAsLong(candidate) == most)
                .toList();
    }
}
