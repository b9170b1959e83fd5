package org.parindex.scoring.core.issue;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the known name that was probably meant by an unknown one. */
public final class Nearest {

    private static final int MAX_EDITS = 2;
    private static final int SHORT = 3;

    private Nearest() {}

    /**
     * Returns the one candidate that is at most two edits away, and half the letters, case aside (of fewer than three letters none may differ); empty if
     * there is none or another is as near.
     */
    public static Optional<String> to(String text, Collection<String> candidates) {
        String folded = text.toLowerCase(Locale.ROOT);
        int fewest = text.length() < SHORT ? 1 : Math.min(MAX_EDITS, text.length() / 2) + 1;
        List<String> nearest = List.of();
        for (String candidate : candidates) {
            int edits = edits(folded, candidate.toLowerCase(Locale.ROOT), fewest);
            if (edits < fewest) {
                fewest = edits;
                nearest = List.of(candidate);
            } else if (edits == fewest && !nearest.isEmpty()) {
                nearest = List.of(nearest.get(0), candidate);
            }
        }
        return nearest.size() == 1 ? Optional.of(nearest.get(0)) : Optional.empty();
    }

    /** The Levenshtein distance, a row of the table at a time; more than the most once it is sure to be. */
    private static int edits(String from, String to, int most) {
        if (Math.abs(from.length() - to.length()) > most) {
            return most + 1;
        }
        int[] row = IntStream.rangeClosed(0, to.length()).toArray();
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return most + 1;
            }
        }
        return row[to.length()];
    }
}
