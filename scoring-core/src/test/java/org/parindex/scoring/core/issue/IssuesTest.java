package org.parindex.scoring.core.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IssuesTest {

    private static final Issue WHOLE_FILE = at("b.csv", 0, 0);
    private static final Issue WHOLE_LINE = at("b.csv", 2, 0);
    private static final Issue SECOND_CELL = at("b.csv", 2, 2);
    private static final Issue TENTH_CELL = at("b.csv", 2, 10);
    private static final Issue TENTH_LINE = at("b.csv", 10, 1);
    private static final Issue OTHER_FILE = at("a.csv", 1, 1);

    @Test
    void goByLineAndColumnAsNumbers() {
        assertThat(Issues.inOrder(List.of(TENTH_LINE, TENTH_CELL, WHOLE_FILE, SECOND_CELL, WHOLE_LINE)))
                .containsExactly(WHOLE_FILE, WHOLE_LINE, SECOND_CELL, TENTH_CELL, TENTH_LINE);
    }

    @Test
    void goSourceBySourceAsFirstMet() {
        assertThat(Issues.inOrder(List.of(TENTH_LINE, OTHER_FILE, SECOND_CELL)))
                .containsExactly(SECOND_CELL, TENTH_LINE, OTHER_FILE);
    }

    @Test
    void keepTheirOrderAtOnePlace() {
        Issue doubtful = SampleIssue.DOUBTFUL.at(SECOND_CELL.location(), "X");
        assertThat(Issues.inOrder(List.of(SECOND_CELL, doubtful))).containsExactly(SECOND_CELL, doubtful);
        assertThat(Issues.inOrder(List.of(doubtful, SECOND_CELL))).containsExactly(doubtful, SECOND_CELL);
    }

    @Test
    void areKeptOnce() {
        Issues issues = new Issues();
        issues.add(TENTH_LINE);
        issues.addAll(List.of(SECOND_CELL, at("b.csv", 10, 1)));
        assertThat(issues.toList()).containsExactly(SECOND_CELL, TENTH_LINE);
    }

    @Test
    void areDifferentIfTheSuggestionIs() {
        Issues issues = new Issues();
        issues.add(SECOND_CELL);
        issues.add(SECOND_CELL.suggesting(Optional.of("x")));
        assertThat(issues.toList()).hasSize(2);
    }

    @Test
    void startWithNone() {
        assertThat(new Issues().toList()).isEmpty();
    }

    private static Issue at(String source, int line, int column) {
        return SampleIssue.PLAIN.at(Location.of(source, line, column));
    }
}
