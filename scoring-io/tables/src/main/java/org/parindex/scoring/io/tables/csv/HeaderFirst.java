package org.parindex.scoring.io.tables.csv;

import com.google.common.base.CharMatcher;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.TableIssue;

/** Passes on the rows that are not empty, unless the first, the header, shows that the cells have another separator. */
final class HeaderFirst implements Function<Row, Optional<Issue>> {

    private static final CharMatcher SEPARATORS = CharMatcher.anyOf(",;\t");

    private final char separator;
    private final Consumer<Row> rows;
    private int passed;

    HeaderFirst(char separator, Consumer<Row> rows) {
        this.separator = separator;
        this.rows = rows;
    }

    /** Returns how many rows were passed on, the header included. */
    int passed() {
        return passed;
    }

    @Override
    public Optional<Issue> apply(Row row) {
        if (row.isEmpty()) {
            return Optional.empty();
        }
        if (passed == 0
                && row.texts().size() == 1
                && SEPARATORS.matchesAnyOf(row.texts().get(0))) {
            return Optional.of(otherSeparator(row.cells().get(0)));
        }
        passed++;
        rows.accept(row);
        return Optional.empty();
    }

    private Issue otherSeparator(Cell only) {
        String found = Separators.shown(only.text().charAt(SEPARATORS.indexIn(only.text())));
        return separator == ','
                ? TableIssue.OTHER_SEPARATOR.at(only.location(), found)
                : TableIssue.UNDECLARED_SEPARATOR.at(only.location(), found, Separators.shown(separator));
    }
}
