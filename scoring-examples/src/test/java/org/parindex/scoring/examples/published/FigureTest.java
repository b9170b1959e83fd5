package org.parindex.scoring.examples.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.examples.published.Figure.Verdict.DIFFERS_AS_KNOWN;
import static org.parindex.scoring.examples.published.Figure.Verdict.MATCHES;
import static org.parindex.scoring.examples.published.Figure.Verdict.NOT_INDEPENDENT;
import static org.parindex.scoring.examples.published.Figure.Verdict.UNEXPECTED;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.examples.published.Figure.Remark;
import org.parindex.scoring.examples.published.Figure.Verdict;

class FigureTest {

    private static final Optional<Remark> KNOWN = remark(true);
    private static final Optional<Remark> INFERRED = remark(false);

    private static Optional<Remark> remark(boolean differs) {
        return Optional.of(new Remark(differs, LocalizedText.of("why")));
    }

    private static Verdict verdict(String printed, String computed, Optional<Remark> remark) {
        return new Figure("ranking", "A", "total", printed, computed, remark).verdict();
    }

    @Test
    void withoutARemarkMustMatch() {
        assertThat(verdict("1.5", "1.5", Optional.empty())).isEqualTo(MATCHES);
        assertThat(verdict("1.5", "1.6", Optional.empty())).isEqualTo(UNEXPECTED);
        assertThat(verdict("1.5", "", Optional.empty())).isEqualTo(UNEXPECTED);
    }

    @Test
    void thatIsKnownToDifferMustDiffer() {
        assertThat(verdict("1.5", "1.6", KNOWN)).isEqualTo(DIFFERS_AS_KNOWN);
        assertThat(verdict("1.5", "1.5", KNOWN)).isEqualTo(UNEXPECTED);
    }

    @Test
    void thatWasUsedToInferAnInputMustMatchAndProvesNothing() {
        assertThat(verdict("+3", "+3", INFERRED)).isEqualTo(NOT_INDEPENDENT);
        assertThat(verdict("+3", "+2", INFERRED)).isEqualTo(UNEXPECTED);
    }
}
