package org.parindex.scoring.io.tables.mapping;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.sheet.Units;
import org.parindex.scoring.io.tables.Table;

/**
 * Makes score sheets of tables with a row a unit and these columns:
 *
 * <ul>
 *   <li>{@code unit}, the first: the unit's name, or an alias of it where the units are given
 *   <li>the code of a leaf, such as {@code 1.1}: the points awarded, written with a decimal point; empty where there is
 *       no value; {@code n/a}, {@code KAD} or {@code Không áp dụng} where the leaf does not apply
 * </ul>
 *
 * <p>A row that is longer or shorter than the header is not read, because no cell of it can be told from its neighbour.
 * Several tables may share the criteria between them: what they hold of the same unit is put together. Immutable and
 * free to share between threads.
 */
public final class ScoreSheetReader {

    private final Scheme scheme;
    private final Optional<Units> units;

    private ScoreSheetReader(Scheme scheme, Optional<Units> units) {
        this.scheme = requireNonNull(scheme, "scheme");
        this.units = units;
    }

    /** Returns a reader that takes each name for a unit of its own, whatever its case and blanks. */
    public static ScoreSheetReader of(Scheme scheme) {
        return new ScoreSheetReader(scheme, Optional.empty());
    }

    /** Returns a reader for which each of the units must have a row, and no other may. */
    public static ScoreSheetReader of(Scheme scheme, Units units) {
        return new ScoreSheetReader(scheme, Optional.of(units));
    }

    /**
     * Returns a sheet for each unit, the faulty ones included: what could not be read in them is marked, so that the
     * scorer checks the rest and leaves these units out. In the order of the rows, then the units without any.
     * Without a value if a table does not begin with a column of units.
     *
     * @param tables at least one
     * @throws IllegalArgumentException if there is no table
     */
    public Checked<List<ScoreSheet>> read(List<Table> tables) {
        checkArgument(!tables.isEmpty(), "tables are empty");
        return new SheetAssembly(scheme, units).read(tables);
    }
}
