package org.parindex.scoring.examples.published;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.parindex.scoring.core.value.LocalizedText;

/**
 * A published figure and its recomputation.
 *
 * @param table the published table it stands in
 * @param unit the row, as printed
 * @param column the column's key
 * @param printed as it was published
 * @param computed as it is recomputed, in the same form
 * @param remark what is known of it beforehand
 */
public record Figure(
        String table, String unit, String column, String printed, String computed, Optional<Remark> remark) {

    public Figure {
        requireNonNull(table, "table");
        requireNonNull(unit, "unit");
        requireNonNull(column, "column");
        requireNonNull(printed, "printed");
        requireNonNull(computed, "computed");
        requireNonNull(remark, "remark");
    }

    /** How a figure compares. */
    public enum Verdict {
        /** It is what was published. */
        MATCHES,
        /** It is not, for a reason that is known. */
        DIFFERS_AS_KNOWN,
        /** It is, but it was itself used to infer an input. */
        NOT_INDEPENDENT,
        /** It is not what was expected. */
        UNEXPECTED
    }

    /**
     * What is known of a figure beforehand.
     *
     * @param differs whether it is known to differ; else it is known not to be independent
     * @param reason why, for people
     */
    public record Remark(boolean differs, LocalizedText reason) {}

    public Verdict verdict() {
        boolean equal = printed.equals(computed);
        if (remark.isEmpty()) {
            return equal ? Verdict.MATCHES : Verdict.UNEXPECTED;
        }
        if (remark.get().differs()) {
            return equal ? Verdict.UNEXPECTED : Verdict.DIFFERS_AS_KNOWN;
        }
        return equal ? Verdict.NOT_INDEPENDENT : Verdict.UNEXPECTED;
    }
}
