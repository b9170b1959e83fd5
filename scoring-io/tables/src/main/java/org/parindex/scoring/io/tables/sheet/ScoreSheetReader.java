package org.parindex.scoring.io.tables.sheet;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.sheet.Units;
import org.parindex.scoring.io.tables.NumberFormat;
import org.parindex.scoring.io.tables.Table;

/**
 * Makes score sheets of tables with a row a unit and these columns:
 *
 * <ul>
 *   <li>{@code unit}, the first: the unit's name, or an alias of it where the units are given
 *   <li>the code of a leaf whose rule has no inputs, such as {@code 1.1}, or {@code 1.1:points}: the points awarded
 *   <li>the code of a leaf whose rule has one input, such as {@code 1.8}, or {@code 1.8:rate}: the value of the input
 *   <li>the code of a leaf whose rule has several inputs with the name of each, in as many columns, such as {@code
 *       1.9:completed} and {@code 1.9:planned}: their values
 *   <li>{@code 1.9:points} (optional): points awarded although the leaf has a rule. Without the columns of the inputs, for
 *       all units; beside them, for the units whose inputs are empty
 * </ul>
 *
 * <p>Numbers have a decimal point unless another {@link NumberFormat} is declared; percentages are written with or without their sign, options as in the scheme, whatever
 * their case and blanks, and flags {@code yes}, {@code có}, {@code true} or {@code 1}, or {@code no}, {@code không}, {@code
 * false} or {@code 0}. All cells of a leaf are empty where there is no value. Where the leaf does not apply, {@code n/a},
 * {@code KAD} or {@code Không áp dụng} stands in one or more of its cells, and nothing in the others. All columns of a leaf
 * stand in the same table.
 *
 * <p>A row that is longer or shorter than the header is not read, because no cell of it can be told from its neighbour.
 * Several tables may share the criteria between them: what they hold of the same unit is put together. Immutable and
 * free to share between threads.
 */
public final class ScoreSheetReader {

    /** The heading of the first column. */
    public static final String UNIT = "unit";

    private final Scheme scheme;
    private final Optional<Units> units;
    private final boolean allowsAbsent;
    private final NumberFormat numbers;

    private ScoreSheetReader(Scheme scheme, Optional<Units> units, boolean allowsAbsent, NumberFormat numbers) {
        this.scheme = requireNonNull(scheme, "scheme");
        this.units = units;
        this.allowsAbsent = allowsAbsent;
        this.numbers = requireNonNull(numbers, "numbers");
    }

    /** Returns a reader that takes each name for a unit of its own, whatever its case and blanks. */
    public static ScoreSheetReader of(Scheme scheme) {
        return new ScoreSheetReader(scheme, Optional.empty(), false, NumberFormat.plain());
    }

    /** Returns a reader for which each of the units must have a row, and no other may. */
    public static ScoreSheetReader of(Scheme scheme, Units units) {
        return new ScoreSheetReader(scheme, Optional.of(units), false, NumberFormat.plain());
    }

    /** Returns this reader for tables whose numbers, and words for missing and not applicable, are written in another way. */
    public ScoreSheetReader with(NumberFormat numbers) {
        return new ScoreSheetReader(scheme, units, allowsAbsent, numbers);
    }

    /** Returns this reader for tables of a year that not all of the units were in: who has no row gets no sheet. */
    public ScoreSheetReader allowingAbsent() {
        return new ScoreSheetReader(scheme, units, true, numbers);
    }

    /**
     * Returns a sheet for each unit, the faulty ones included: what could not be read in them is marked, so that the
     * scorer checks the rest and leaves these units out. In the order of the rows, then the units without any.
     * Without a value if a table does not begin with a column of units. The same fault in many rows is one of the issues; each
     * sheet still has its own.
     *
     * @param tables at least one
     * @throws IllegalArgumentException if there is no table
     */
    public Checked<List<ScoreSheet>> read(List<Table> tables) {
        checkArgument(!tables.isEmpty(), "tables are empty");
        return new SheetAssembly(scheme, units, allowsAbsent, numbers).read(tables);
    }
}
