package org.parindex.scoring.core.audit;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.parindex.scoring.core.scheme.Scheme;

/**
 * Recomputes whatever the printed figures of a report determine, and says what is wrong, where, and what most likely happened.
 *
 * <p>A figure that is printed in several tables is one figure. Points of groups and sources are sums, changes are differences, means are rounded
 * once, ranks follow from totals, and all lie within the maxima of the scheme. From the equations that do not hold, the smallest set of cells
 * is sought whose change makes all of them hold. Sums are only checked for a scheme that adds up rounded points. Immutable and free to share between
 * threads.
 */
public final class Audit {

    private static final Comparator<Finding> IN_PRINTED_ORDER = Comparator.comparing(
                    (Finding finding) -> finding.place().table())
            .thenComparing(finding -> finding.place().row().orElse(0));

    private final ImmutableList<Scheme> schemes;

    private Audit(List<Scheme> schemes) {
        this.schemes = ImmutableList.copyOf(schemes);
        checkArgument(!schemes.isEmpty(), "schemes are empty");
    }

    /**
     * Returns an audit of reports of some schemes; tables of others are not looked at.
     *
     * @throws IllegalArgumentException if there is no scheme
     */
    public static Audit of(List<Scheme> schemes) {
        return new Audit(schemes);
    }

    /** Returns what is wrong with a report, table by table and row by row; nothing if all of it agrees. */
    public List<Finding> audit(PublishedReport report) {
        requireNonNull(report, "report");
        List<Finding> findings = new ArrayList<>();
        for (Scheme scheme : schemes) {
            List<Integer> tables = IntStream.range(0, report.tables().size())
                    .filter(table -> report.tables().get(table).scheme().equals(scheme.id()))
                    .boxed()
                    .toList();
            findings.addAll(new SchemeAudit(scheme, Reading.asPrinted(report, tables)).findings());
        }
        return findings.stream().sorted(IN_PRINTED_ORDER).toList();
    }
}
