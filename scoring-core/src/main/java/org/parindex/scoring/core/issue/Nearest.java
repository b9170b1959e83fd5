package org.parindex.scoring.core.issue;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name that was probably meant by an unknown one. */
public final class Nearest {

    private static final int MAX_EDITS = 2;

    private Nearest() {}

    /**
     * Returns the one candidate that is at most two edits away and fewer than half the letters, case aside; empty if
     * there is none or another is as near.
     */
    public static Optional<String> to(String text, Collection<String> candidates) {
        int most = Math.min(MAX_EDITS, (text.length() - 1) / 2);
        for (int edits = 0; edits <= most; edits++) {
            List<String> near = within(edits, text, candidates);
            if (!near.isEmpty()) {
                return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static List<String> within(int edits, String text, Collection<String> candidates) {
        String folded = text.toLowerCase(Locale.ROOT);
        return candidates.stream()
                .filter(candidate -> Math.abs(candidate.length() - text.length()) <= edits)
                .filter(candidate -> edits(folded, candidate.toLowerCase(Locale.ROOT)) <= edits)
                .toList();
    }

    /** The Levenshtein distance, a row of the table at a time. */
    private static int edits(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
