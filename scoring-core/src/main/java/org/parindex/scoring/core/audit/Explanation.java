package org.parindex.scoring.core.audit;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.value.LocalizedText;

/**
 * One way in which a contradiction may have come about: with all of the corrections, everything agrees.
 *
 * @param corrections at least one
 * @param slip how the right figure may have become the printed one, if it is a single figure and a single slip will do
 * @param parts the rows of the same table whose figures a row has that should not be there: one that has all, or two that have them together;
 *     none if it is not about such a row
 * @param reasons why it is likely, for people, the weightiest first
 */
public record Explanation(
        List<Correction> corrections, Optional<Slip> slip, List<RowPart> parts, List<Reason> reasons) {

    /** Why an explanation is likely. */
    public enum Reason {
        /** With it, every equation about the cell holds. */
        ALL_AGREE,
        /** A slip of the pen turns the proposed figure into the printed one. */
        SLIP,
        /** The printed figure is that of the cell beside, above or below. */
        NEIGHBOUR,
        /** The cells have each other's figures. */
        EXCHANGED,
        /** The proposed figure is on the step of all others in this column. */
        FITS_STEP,
        /** Other units have the proposed figure in this column. */
        USUAL,
        /** The row's figures are those of another unit in the other tables. */
        FITS_OTHER_UNIT,
        /** The unit has another row that agrees with the other tables. */
        OTHER_ROW_FITS,
        /** The row is another one once more, or put together of parts of two; {@link #origin()} says of which. */
        REPEATED
    }

    /** @throws IllegalArgumentException if there are no corrections */
    public Explanation {
        corrections = ImmutableList.copyOf(corrections);
        checkArgument(!corrections.isEmpty(), "corrections are empty");
        requireNonNull(slip, "slip");
        parts = ImmutableList.copyOf(parts);
        reasons = ImmutableList.copyOf(reasons);
    }

    /** Returns where the figures of a row come from, if it is made of others: {@code it is put together of columns 3–9 of row 9 and column 10 of row 11}. */
    public Optional<LocalizedText> origin() {
        return parts.isEmpty() ? Optional.empty() : Optional.of(AuditTexts.origin(parts));
    }
}
