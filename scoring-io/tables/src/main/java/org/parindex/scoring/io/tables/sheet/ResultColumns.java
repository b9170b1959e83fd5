package org.parindex.scoring.io.tables.sheet;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.Spelling;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Table;

/**
 * The columns of a year's results that are not needed to rank their totals: those of criteria, and whatever else is written beside
 * them.
 */
final class ResultColumns {

    private static final Set<String> WRITTEN =
            ImmutableSet.of("group", "group-rank", "grade", "previous", "change", "rank-change");
    private static final Pattern NUMBERED = Pattern.compile("[0-9]+(\\.[0-9]+)*");

    private ResultColumns() {}

    /** Returns which headings of a table are those of such columns. */
    static Predicate<Cell> of(Table table) {
        Set<Cell> points = points(table.headings().cells());
        return heading -> WRITTEN.contains(Spelling.folded(heading.text()))
                || NUMBERED.matcher(heading.text()).matches()
                || points.contains(heading);
    }

    /** Results begin with rank and unit; what then stands before the total are sources and criteria, whatever their codes. */
    private static Set<Cell> points(List<Cell> headings) {
        List<String> names =
                headings.stream().map(Cell::text).map(Spelling::folded).toList();
        int total = names.indexOf("total");
        boolean areResults = total > 1 && names.subList(0, 2).equals(List.of("rank", "unit"));
        return !areResults
                ? Set.of()
                : headings.subList(2, total).stream()
                        .filter(heading ->
                                CriterionCode.tryParse(heading.text()).isPresent())
                        .collect(toImmutableSet());
    }
}
