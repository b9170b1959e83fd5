package org.parindex.scoring.io.tables.mapping;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.Spelling;
import org.parindex.scoring.io.tables.mapping.ColumnMeaning.OfCriterion;

/**
 * What one row was taken for.
 *
 * @param row counted from 1, below the headings and the row that numbers the columns
 * @param printed the name in it, as printed
 * @param unit whose figures it holds; empty if it holds no unit's, or its name is not known
 * @param criterion which criterion the row is about, or which input of it; empty if it is about all of a table's columns, or not
 *     known
 * @param role what it is
 * @param why for which reason
 */
public record RowMapping(
        int row, String printed, Optional<Unit> unit, Optional<OfCriterion> criterion, RowRole role, MatchReason why) {

    /** @throws IllegalArgumentException if the row is not positive */
    public RowMapping {
        checkArgument(row > 0, "row (%s) must be positive", row);
        requireNonNull(printed, "printed");
        requireNonNull(unit, "unit");
        requireNonNull(criterion, "criterion");
        requireNonNull(role, "role");
        requireNonNull(why, "why");
    }

    /**
     * Returns what the row is, as saved mappings spell it: {@code criterion 1.1}, {@code unit NAME}, {@code role mean}. Of a row about
     * one criterion the unit is not told, because the table says whose it is.
     */
    public String spelling() {
        return criterion
                .map(OfCriterion::spelling)
                .or(() -> unit.map(known -> "unit " + known))
                .orElseGet(() -> "role " + Spelling.of(role));
    }

    /** Returns a row that holds the figures of one unit, or seems to. */
    static RowMapping ofUnit(int row, String printed, Optional<Unit> unit, MatchReason why) {
        return new RowMapping(row, printed, unit, Optional.empty(), RowRole.UNIT, why);
    }

    /** Returns a row that is said to be about a criterion, of a unit that the table tells. */
    static RowMapping ofCriterion(int row, String printed, OfCriterion criterion) {
        return new RowMapping(
                row, printed, Optional.empty(), Optional.of(criterion), RowRole.CRITERION, MatchReason.TOLD);
    }

    /** Returns a row that holds no unit's figures. */
    static RowMapping other(int row, String printed, RowRole role, MatchReason why) {
        return new RowMapping(row, printed, Optional.empty(), Optional.empty(), role, why);
    }

    /** Returns what another row is that goes on with this one. */
    RowMapping at(int other) {
        return new RowMapping(other, printed, unit, criterion, role, why);
    }
}
