package org.parindex.scoring.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.parindex.scoring.core.audit.Printed.findings;
import static org.parindex.scoring.core.audit.Printed.lines;
import static org.parindex.scoring.core.audit.Printed.report;
import static org.parindex.scoring.core.audit.Printed.table;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.scheme.LevelRounding;
import org.parindex.scoring.core.scheme.RoundingPlace;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.SchemeId;
import org.parindex.scoring.core.scheme.Trees;
import org.parindex.scoring.core.value.Rounding;

class AuditTest {

    private final Scheme scheme = scheme().build();

    private static Scheme.Builder scheme() {
        return Trees.scheme(Trees.group("1", Trees.leaf("1.1", "2"), Trees.leaf("1.2", "3")), Trees.leaf("2", "5"));
    }

    @Test
    void needsAScheme() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Audit.of(List.of()))
                .withMessage("schemes are empty");
    }

    @Test
    void findsNothingInAReportWithoutTables() {
        assertThat(lines(scheme)).isEmpty();
    }

    @Test
    void findsNothingInTablesWithoutRows() {
        assertThat(lines(scheme, table(1, "number", "unit", "1.1", "total", "rank"), table(2, "unit")))
                .isEmpty();
    }

    /** 1 + 2 = 3, 3 + 4 = 7; 2 + 3 = 5, 5 + 0 = 5; 7 comes first; 7 - 6 = 1 and 5 - 6.5 = -1.5; B fell from 1 to 2. The mean is 6. */
    @Test
    void findsNothingInACorrectReport() {
        Printed leaves = table(1, "number", "unit", "1.1", "1.2", "1", "2", "total")
                .row("1", "A", "1", "2", "3", "4", "7")
                .row("2", "B", "2", "3", "5", "0", "5")
                .mean("", "Mean", "1.5", "2.5", "4", "2", "6");
        Printed years = table(2, "rank", "unit", "previous-total", "total", "change", "rank-change")
                .row("1", "A", "6", "7", "1", "+1")
                .row("2", "B", "6.5", "5", "-1.5", "-1")
                .mean("", "Mean", "6.25", "6", "", "");
        assertThat(lines(scheme, leaves, years)).isEmpty();
    }

    @Test
    void doesNotLookAtTablesOfOtherSchemes() {
        Scheme other = scheme().id(SchemeId.parse("test/other@2020")).build();
        assertThat(lines(other, table(1, "unit", "2").row("A", "9"))).isEmpty();
    }

    /** Points that are rounded higher up need not add up: 1.1 and 1.2 are each printed rounded, and so is their sum. */
    @Test
    void addsUpOnlyWhereTheSchemeDoes() {
        Scheme roundedOnce = scheme().roundingPlace(RoundingPlace.EVERY_NODE).build();
        Printed table = table(1, "unit", "1.1", "1.2", "1").row("A", "1.01", "2.01", "3.03");
        assertThat(lines(scheme, table)).hasSize(1);
        assertThat(lines(roundedOnce, table)).isEmpty();
    }

    /** 1 + 2.5 = 3.5 is printed as 4 and carried as it is; the means of 4 and 3, 2 and 3, 5.5 and 6 are 3.5, 2.5 and 5.75. */
    @Test
    void goesByTheRoundingOfEachLevel() {
        Scheme levels = scheme().addLevelRoundings(
                        LevelRounding.of(1, Rounding.halfUp(0)), LevelRounding.of(0, Rounding.halfUp(1)))
                .build();
        Printed table = table(1, "unit", "1.1", "1.2", "1", "2", "total")
                .row("A", "1", "2.5", "4", "2", "5.5")
                .row("B", "2", "1", "3", "3", "6")
                .mean("Mean", "1.5", "1.75", "4", "3", "5.8");
        assertThat(lines(levels, table)).isEmpty();
        assertThat(lines(scheme, table)).isNotEmpty();
    }

    /** In each row one leaf is above its maximum: 2 in the first table, 5 in the second. */
    @Test
    void tellsItsFindingsTableByTableAndRowByRow() {
        Printed first = table(1, "unit", "1.1").row("A", "1").row("B", "1.5").row("C", "3");
        Printed second = table(2, "unit", "2").row("A", "9").row("B", "2").row("C", "8");
        assertThat(findings(scheme, first, second))
                .extracting(
                        finding -> finding.place().table(),
                        finding -> finding.place().row())
                .containsExactly(tuple(1, Optional.of(3)), tuple(2, Optional.of(1)), tuple(2, Optional.of(3)));
    }

    @Test
    void tellsWhatIsSaidOfAWholeTableBeforeItsRows() {
        Printed table = table(1, "unit", "2").maxima("", "6").row("A", "9").row("B", "8");
        assertThat(findings(scheme, table))
                .extracting(finding -> finding.place().row())
                .containsExactly(Optional.empty(), Optional.of(1), Optional.of(2));
    }

    @Test
    void findsTheSameEveryTime() {
        PublishedReport report = report(
                table(1, "unit", "1.1", "1.2", "1").row("A", "1", "2", "4").row("B", "2", "3", "4"),
                table(2, "unit", "2", "total").row("A", "9", "7").row("B", "0", "6"));
        Audit audit = Audit.of(List.of(scheme));
        assertThat(audit.audit(report)).isNotEmpty().isEqualTo(audit.audit(report));
    }
}
