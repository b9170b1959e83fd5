package org.parindex.scoring.io.tables.bounds;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.TableLayout;

/**
 * How many rows are taken from a table that is read row by row. Empty rows are not counted, and neither is the first of the others,
 * which is the header. Immutable.
 */
public final class RowLimits {

    private final Limits limits;

    private RowLimits(Limits limits) {
        this.limits = limits;
    }

    public static RowLimits of(Limits limits) {
        return new RowLimits(requireNonNull(limits, "limits"));
    }

    /**
     * Hands rows over one after another.
     *
     * @param taker returns what is wrong with a row, which ends the reading
     * @return why not all rows were handed over: what the taker said, or which limit a row exceeds
     */
    public Optional<Issue> each(Iterator<Row> rows, Function<Row, Optional<Issue>> taker) {
        Optional<Issue> fault = Optional.empty();
        Budget budget = new Budget(limits);
        while (fault.isEmpty() && rows.hasNext()) {
            Row row = rows.next();
            if (!row.isEmpty() || row.texts().size() > limits.columns()) {
                fault = budget.excess(row);
            }
            if (fault.isEmpty()) {
                fault = taker.apply(row);
            }
        }
        return fault;
    }

    /**
     * Returns rows for {@link TableLayout}: of several empty rows one after another only the first, without its cells, so that no file
     * of nothing but line ends can fill the memory.
     */
    public Checked<List<Row>> list(Iterator<Row> rows) {
        List<Row> list = new ArrayList<>();
        Optional<Issue> fault = each(rows, row -> {
            if (!row.isEmpty()) {
                list.add(row);
            } else if (list.isEmpty() || !list.get(list.size() - 1).isEmpty()) {
                list.add(Row.ofTexts(List.of(), row.location()));
            }
            return Optional.empty();
        });
        return fault.<Checked<List<Row>>>map(Checked::failed).orElseGet(() -> Checked.of(list));
    }
}
