package org.parindex.scoring.io.tables.xlsx;

import static java.util.stream.Collectors.joining;

import com.google.common.primitives.Ints;
import java.util.BitSet;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.io.tables.TableIssue;

/** Remembers which rows and columns of a sheet hold something and are not shown. */
final class HiddenCells {

    private final Spans rows = new Spans(Integer::toString);
    private final BitSet hidden = new BitSet();
    private final BitSet filled = new BitSet();

    /** Takes columns, as the current element describes them. */
    void columns(Xml xml) {
        int first = number(xml.attribute("min"));
        int last = Math.min(number(xml.attribute("max")), References.LAST_COLUMN);
        if (xml.is("hidden") && first > 0 && first <= last) {
            hidden.set(first, last + 1);
        }
    }

    private static int number(String text) {
        return Objects.requireNonNullElse(Ints.tryParse(text), 0);
    }

    /** Takes a row that holds something and is not shown. */
    void row(int row) {
        rows.add(row);
    }

    /** Takes a column that holds something. */
    void filled(int column) {
        filled.set(column);
    }

    /** Returns what people do not see, if there is anything. */
    Optional<Issue> issue(Location sheet) {
        Spans columns = new Spans(References::letters);
        filled.stream().filter(hidden::get).forEach(columns::add);
        String found = Stream.concat(rows.names(), columns.names()).collect(joining(", "));
        return found.isEmpty() ? Optional.empty() : Optional.of(TableIssue.HIDDEN_CELLS.at(sheet, found));
    }
}
