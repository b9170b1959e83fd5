package org.parindex.scoring.core.audit;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.Trees;
import org.parindex.scoring.core.value.Points;

class AuditArgumentsTest {

    private static final Place PLACE = new Place(1, Optional.of(1), Optional.empty());

    private final Scheme scheme = Trees.scheme(Trees.leaf("1", "5")).build();

    @TestFactory
    Stream<DynamicTest> nullIsNamed() {
        Map<String, ThrowingCallable> calls = Map.of(
                "report", () -> Audit.of(List.of(scheme)).audit(null),
                "scheme", () -> ReportSheets.of(null, Printed.report()),
                "file", () -> Errata.proposedBy(null, List.of()),
                "row", () -> new Place(1, null, Optional.empty()),
                "column", () -> new Place(1, Optional.empty(), null),
                "kind", () -> new ViolatedEquation(null, PLACE, List.of(), Points.ZERO, Points.ZERO));
        return calls.entrySet().stream()
                .map(call -> DynamicTest.dynamicTest(
                        call.getKey(),
                        () -> assertThatNullPointerException()
                                .isThrownBy(call.getValue())
                                .withMessage(call.getKey())));
    }

    @Test
    void placesAreCountedFromOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Place(0, Optional.empty(), Optional.empty()))
                .withMessage("table (0) must be positive");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Place(1, Optional.of(0), Optional.empty()))
                .withMessage("row (0) must be positive");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Place(1, Optional.empty(), Optional.of(-1)))
                .withMessage("column (-1) must be positive");
    }

    @Test
    void explanationsCorrectSomething() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Explanation(List.of(), Optional.empty(), List.of(), List.of()))
                .withMessage("corrections are empty");
    }

    @Test
    void partsOfRowsAreOfARowAndHaveColumns() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RowPart(new Place(1, Optional.empty(), Optional.empty()), List.of(1)))
                .withMessage("place has no row");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RowPart(PLACE, List.of()))
                .withMessage("columns are empty");
    }
}
