package org.parindex.scoring.io.tables.bounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.TableIssue;

class RowLimitsTest {

    private static final Issue FAULT = TableIssue.NO_TABLE.at(Location.of("a.csv", 2, 0));

    /** Rows of some texts, each text a row of cells that {@code |} parts. */
    private static Iterator<Row> rows(String... rows) {
        return IntStream.range(0, rows.length)
                .mapToObj(i -> Row.ofTexts(List.of(rows[i].split("\\|", -1)), Location.of("a.csv", i + 1, 0)))
                .iterator();
    }

    private static RowLimits limits(int rows) {
        return RowLimits.of(Limits.builder().rows(rows).columns(3).build());
    }

    @Test
    void ofSeveralEmptyRowsTheFirstIsListedWithoutItsCells() {
        Checked<List<Row>> list = limits(9).list(rows("", "|", "a|b", "| ", "", "||", "1|2"));

        assertThat(list.orElseThrow().toString()).isEqualTo("[a.csv:1 [], a.csv:3 [a, b], a.csv:4 [], a.csv:7 [1, 2]]");
    }

    @Test
    void nothingIsListedIfARowIsTooMuch() {
        assertThat(limits(9).list(rows("a|b", "|||")).value()).isEmpty();
        assertThat(limits(9).list(rows("a|b", "||")).value()).isPresent();
        assertThat(limits(1).list(rows("a|b", "1|2", "3|4")).issues())
                .singleElement()
                .hasToString("a.csv:3: error TAB-102: There are more than 1 rows, the most that are read.");
    }

    @Test
    void rowsAreHandedOverUntilTheTakerFindsAFault() {
        List<Integer> lines = new ArrayList<>();
        Optional<Issue> fault = limits(9).each(rows("a", "b", "c"), row -> {
            lines.add(row.location().line());
            return lines.size() == 2 ? Optional.of(FAULT) : Optional.empty();
        });

        assertThat(fault).contains(FAULT);
        assertThat(lines).containsExactly(1, 2);
    }

    @Test
    void rowsBeforeTheOneThatIsTooMuchAreHandedOver() {
        List<Integer> lines = new ArrayList<>();
        limits(1).each(rows("a", "", "b", "c"), row -> {
            lines.add(row.location().line());
            return Optional.empty();
        });

        assertThat(lines).containsExactly(1, 2, 3);
    }

    @Test
    void limitsAreRequired() {
        assertThatNullPointerException().isThrownBy(() -> RowLimits.of(null)).withMessage("limits");
    }
}
