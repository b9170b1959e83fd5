package org.parindex.scoring.io.tables.mapping;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.io.tables.TableIssue;

/**
 * Decides which table is of which scheme: as it was told; else by the headings; where these fit several schemes alike, by the words of
 * the title; and at last by the units, which a table shares with those that are decided already.
 */
final class SchemeDecision {

    private final List<CriterionNames> schemes;
    private final List<TableDraft> drafts;
    private final SetMultimap<CriterionNames, String> ownWords = HashMultimap.create();
    private final Map<CriterionNames, Multiset<String>> ownUnits = new HashMap<>();
    private final Map<TableDraft, CriterionNames> decided = new LinkedHashMap<>();

    private SchemeDecision(List<CriterionNames> schemes, List<TableDraft> drafts) {
        this.schemes = schemes;
        this.drafts = drafts;
        schemes.forEach(scheme -> ownWords.putAll(scheme, ownWords(scheme)));
    }

    /** Returns the words that only one scheme has in its title. */
    private Set<String> ownWords(CriterionNames scheme) {
        Set<String> words = new HashSet<>(scheme.titleWords());
        schemes.stream().filter(other -> other != scheme).forEach(other -> words.removeAll(other.titleWords()));
        return words;
    }

    /**
     * Returns the scheme of each table for which there is one.
     *
     * @param issues gets the tables that fit several, or none
     */
    static Map<TableDraft, CriterionNames> decide(
            List<CriterionNames> schemes, List<TableDraft> drafts, Issues issues) {
        SchemeDecision decision = new SchemeDecision(schemes, drafts);
        drafts.forEach(decision::byHeadings);
        decision.byUnits(issues);
        return decision.decided;
    }

    private void byHeadings(TableDraft draft) {
        List<CriterionNames> best =
                told(draft).filter(told -> draft.isReadable()).orElseGet(() -> fitting(draft));
        List<CriterionNames> entitled = best.size() > 1 ? best(best, titleWords(draft)) : best;
        if (entitled.size() == 1) {
            decided.put(draft, entitled.get(0));
            ownUnits.computeIfAbsent(entitled.get(0), absent -> HashMultiset.create())
                    .addAll(draft.unitKeys());
        }
    }

    /** Returns the scheme as it was told: none if that is another than these. */
    private Optional<List<CriterionNames>> told(TableDraft draft) {
        return draft.told()
                .flatMap(TableMapping::scheme)
                .map(id -> schemes.stream()
                        .filter(names -> names.scheme().id().equals(id))
                        .toList());
    }

    private List<CriterionNames> fitting(TableDraft draft) {
        List<CriterionNames> candidates = schemes.stream()
                .filter(scheme -> draft.isReadable())
                .filter(scheme -> !draft.titles().areOfOtherYear(scheme.scheme()))
                .filter(scheme -> draft.fit(scheme) > 0 || draft.has(scheme, ColumnRole.TOTAL))
                .toList();
        return best(candidates, draft::fit);
    }

    /** Counts how many of the words that only one scheme has in its title stand above a table. */
    private ToLongFunction<CriterionNames> titleWords(TableDraft draft) {
        Set<String> words = draft.words();
        return scheme -> Sets.intersection(ownWords.get(scheme), words).size();
    }

    private void byUnits(Issues issues) {
        for (TableDraft draft : drafts) {
            List<CriterionNames> left =
                    decided.containsKey(draft) || told(draft).isPresent() ? List.of() : fitting(draft);
            List<CriterionNames> best = left.size() > 1 ? best(left, commonUnits(draft)) : left;
            if (best.size() == 1) {
                decided.put(draft, best.get(0));
            } else if (best.size() > 1) {
                issues.add(TableIssue.AMBIGUOUS_SCHEME.at(draft.place(), draft.title(), ids(best)));
            } else if (!decided.containsKey(draft)) {
                tellWhyNone(draft, issues);
            }
        }
    }

    private Issue why(TableDraft draft) {
        boolean hasCriteria = told(draft).isEmpty() && schemes.stream().anyMatch(scheme -> draft.fit(scheme) > 0);
        boolean isOfOtherYear =
                schemes.stream().allMatch(names -> draft.titles().areOfOtherYear(names.scheme()));
        if (hasCriteria && draft.isReadable() && isOfOtherYear) {
            return TableIssue.OTHER_YEAR.at(draft.place(), draft.titles().yearly(), ids(schemes));
        }
        return hasCriteria
                ? TableIssue.NO_UNITS.at(draft.place(), draft.title())
                : TableIssue.FOREIGN_TABLE.at(draft.place(), draft.title(), ids(schemes));
    }

    /** Of signatures and the like, which look like a table, nothing is told. */
    private void tellWhyNone(TableDraft draft, Issues issues) {
        if (!draft.hasFigures()) {
            return;
        }
        issues.add(why(draft));
        schemes.forEach(scheme -> draft.columns(scheme).stream()
                .filter(ColumnMatch::isUnknown)
                .map(match -> ColumnCheck.unknown(match, scheme))
                .filter(unknown -> unknown.suggestion().isPresent())
                .forEach(issues::add));
    }

    private ToLongFunction<CriterionNames> commonUnits(TableDraft draft) {
        return scheme -> {
            Multiset<String> own = ownUnits.getOrDefault(scheme, ImmutableMultiset.of());
            return draft.unitKeys().stream().mapToLong(own::count).sum();
        };
    }

    private static String ids(List<CriterionNames> schemes) {
        return Candidates.listed(
                schemes.stream().map(names -> names.scheme().id().toString()).toList());
    }

    private static List<CriterionNames> best(List<CriterionNames> candidates, ToLongFunction<CriterionNames> measure) {
        Map<CriterionNames, Long> measured = new LinkedHashMap<>();
        candidates.forEach(candidate -> measured.put(candidate, measure.applyAsLong(candidate)));
        long most = measured.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return measured.entrySet().stream()
                .filter(candidate -> candidate.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
    }
}
