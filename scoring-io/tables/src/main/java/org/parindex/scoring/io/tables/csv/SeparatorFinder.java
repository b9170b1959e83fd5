package org.parindex.scoring.io.tables.csv;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.Multiset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.FileText;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.io.tables.TableIssue;

/**
 * Tells from the first rows of a text what separates the cells: the only candidate that stands there, or the only one that stands
 * equally often in all rows, or the only one that stands in most rows and equally often in those that follow one another, as above
 * and below a title. Where two candidates are left, nothing is guessed.
 *
 * <p>Commas between digits may be decimal commas. They are, if all commas beside another candidate stand so and some row has that
 * candidate without any; otherwise the answer must be the same whether they are or not.
 */
final class SeparatorFinder {

    private static final int ROWS = 100;

    private final List<RowMarks> rows;

    private SeparatorFinder(List<RowMarks> rows) {
        this.rows = rows;
    }

    /**
     * Returns the separator; the comma if none is needed.
     *
     * @param isTabbed whether the name of the file says that it is the tab, which decides where the content does not
     */
    static Checked<Character> find(FileText text, boolean isTabbed) {
        SeparatorFinder finder = new SeparatorFinder(RowMarks.of(text.text(), ROWS));
        Set<Character> candidates = finder.candidates();
        if (candidates.isEmpty()) {
            return Checked.of(',');
        }
        return finder.told()
                .or(() -> isTabbed && candidates.contains('\t') ? Optional.of('\t') : Optional.empty())
                .map(Checked::of)
                .orElseGet(() ->
                        Checked.failed(TableIssue.AMBIGUOUS_SEPARATOR.at(Location.of(text.file()), shown(candidates))));
    }

    private static String shown(Set<Character> candidates) {
        return candidates.stream()
                .map(candidate -> "\"" + Separators.shown(candidate) + "\"")
                .collect(joining(" "));
    }

    private Set<Character> candidates() {
        Set<Character> candidates = new TreeSet<>();
        rows.forEach(row -> candidates.addAll(row.all().elementSet()));
        return candidates;
    }

    private Optional<Character> told() {
        Optional<Character> ifDecimal =
                told(rows.stream().map(RowMarks::withoutDecimalCommas).toList());
        Optional<Character> ifNot = told(rows.stream().map(RowMarks::all).toList());
        return hasDecimalCommas() || ifDecimal.equals(ifNot) ? ifDecimal : Optional.empty();
    }

    private boolean hasDecimalCommas() {
        List<RowMarks> withOther = rows.stream().filter(RowMarks::hasOther).toList();
        return withOther.stream().allMatch(row -> row.hasOnlyDecimalCommas() || !row.hasComma())
                && withOther.stream().anyMatch(row -> !row.hasComma());
    }

    private Optional<Character> told(List<Multiset<Character>> marks) {
        Set<Character> present = new TreeSet<>();
        marks.forEach(row -> present.addAll(row.elementSet()));
        return present.size() == 1
                ? Optional.of(present.iterator().next())
                : only(present, candidate -> isInEachRow(candidate, marks))
                        .or(() -> only(present, candidate -> isInMostRows(candidate, marks)));
    }

    private static Optional<Character> only(Set<Character> candidates, Predicate<Character> condition) {
        List<Character> left = candidates.stream().filter(condition).toList();
        return left.size() == 1 ? Optional.of(left.get(0)) : Optional.empty();
    }

    private boolean isInEachRow(char candidate, List<Multiset<Character>> marks) {
        Set<Integer> counts = new TreeSet<>();
        for (int i = 0; i < marks.size(); i++) {
            if (!rows.get(i).isBlank()) {
                counts.add(marks.get(i).count(candidate));
            }
        }
        return counts.size() == 1 && !counts.contains(0);
    }

    private boolean isInMostRows(char candidate, List<Multiset<Character>> marks) {
        long filled = rows.stream().filter(row -> !row.isBlank()).count();
        long marked = marks.stream().filter(row -> row.contains(candidate)).count();
        return 2 * marked > filled && isSteady(candidate, marks);
    }

    /** Returns whether the candidate stands in rows that follow one another, and equally often in all that do. */
    private static boolean isSteady(char candidate, List<Multiset<Character>> marks) {
        boolean hasRun = false;
        for (int i = 1; i < marks.size(); i++) {
            int before = marks.get(i - 1).count(candidate);
            int now = marks.get(i).count(candidate);
            if (before > 0 && now > 0 && before != now) {
                return false;
            }
            hasRun |= before > 0 && now > 0;
        }
        return hasRun;
    }
}
