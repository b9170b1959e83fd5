package org.parindex.scoring.io.tables.columns;

import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.Table;
import org.parindex.scoring.io.tables.TableIssue;

/** Finds rows that are longer or shorter than the header. Where all rows agree on another length, that is one fault: the header's. */
public final class RowLengths {

    private final int expected;
    private final Optional<Issue> ofHeader;

    private RowLengths(int expected, Optional<Issue> ofHeader) {
        this.expected = expected;
        this.ofHeader = ofHeader;
    }

    public static RowLengths of(Table table) {
        int expected = table.headings().cells().size();
        List<Integer> lengths =
                table.rows().stream().map(row -> row.cells().size()).distinct().toList();
        boolean agree = table.rows().size() > 1 && lengths.size() == 1 && lengths.get(0) != expected;
        return new RowLengths(
                expected,
                agree
                        ? Optional.of(
                                TableIssue.HEADER_LENGTH.at(table.headings().location(), expected, lengths.get(0)))
                        : Optional.empty());
    }

    public Optional<Issue> fault(Row row) {
        int found = row.cells().size();
        return found == expected
                ? Optional.empty()
                : ofHeader.or(() -> Optional.of(TableIssue.ROW_LENGTH.at(row.location(), found, expected)));
    }
}
