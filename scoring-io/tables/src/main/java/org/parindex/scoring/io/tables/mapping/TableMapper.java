package org.parindex.scoring.io.tables.mapping;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.Units;
import org.parindex.scoring.io.tables.Document;

/**
 * Finds out what the tables of documents hold: which scheme each belongs to, which criterion, source or role each column has, which
 * unit each row.
 *
 * <p>Headings are matched by code, by name (whatever the case, blanks and punctuation, in any language of the scheme, and
 * with words abbreviated to their initials), and by the maximum printed in them; never by position. Names of units are matched in the
 * same way. Where the units are not given, they are spelled as in the table of the ranking. Of what stays ambiguous or unknown an
 * issue tells, with the candidates; nothing is guessed. Immutable and free to share between threads.
 */
public final class TableMapper {

    private final ImmutableList<CriterionNames> schemes;
    private final Optional<Units> units;
    private final Mapping told;

    private TableMapper(List<CriterionNames> schemes, Optional<Units> units, Mapping told) {
        this.schemes = ImmutableList.copyOf(schemes);
        this.units = units;
        this.told = told;
        checkArgument(!schemes.isEmpty(), "schemes are empty");
    }

    /**
     * Returns a mapper of tables that belong to one of some schemes.
     *
     * @throws IllegalArgumentException if there is no scheme
     */
    public static TableMapper of(List<Scheme> schemes) {
        return new TableMapper(
                schemes.stream().map(CriterionNames::new).toList(), Optional.empty(), new Mapping(List.of()));
    }

    /** Returns a mapper that knows the units. */
    public TableMapper with(Units known) {
        return new TableMapper(schemes, Optional.of(requireNonNull(known, "known")), told);
    }

    /**
     * Returns a mapper that is told what some tables, columns and rows hold, such as by a mapping that was saved and edited. It
     * is used where the headings are still the same; of the rest it finds out itself.
     */
    public TableMapper told(Mapping saved) {
        return new TableMapper(schemes, units, requireNonNull(saved, "saved"));
    }

    /**
     * Returns what the tables were taken for, with an entry for each table, column and row.
     *
     * @param documents those that belong together: the units of all of them are the same
     */
    public Checked<Mapping> map(List<Document> documents) {
        Checked<Mapping> mapped = new MappingSession(schemes, units, told).map(documents);
        return Checked.of(mapped.value().orElseThrow(), Issues.grouped(mapped.issues()));
    }
}
