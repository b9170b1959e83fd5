package org.parindex.scoring.core.audit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * One way in which a contradiction may have come about: with all of the corrections, everything agrees.
 *
 * @param corrections at least one
 * @param slip how the right figure may have become the printed one, if it is a single figure and a single slip will do
 * @param reasons why it is likely, for people, the weightiest first
 */
public record Explanation(List<Correction> corrections, Optional<Slip> slip, List<Reason> reasons) {

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
        /** The row is another one once more, or put together of parts of others. */
        REPEATED
    }

    public Explanation {
        corrections = ImmutableList.copyOf(corrections);
        requireNonNull(slip, "slip");
        reasons = ImmutableList.copyOf(reasons);
    }
}
