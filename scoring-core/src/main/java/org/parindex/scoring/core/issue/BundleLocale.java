package org.parindex.scoring.core.issue;

import java.util.Locale;

/** Decides which of the two bundles, English or Vietnamese, a reader gets, so that the machine's locale never does. */
public final class BundleLocale {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private BundleLocale() {}

    /** Returns Vietnamese for a Vietnamese reader and English for everybody else. */
    public static Locale of(Locale reader) {
        return reader.getLanguage().equals(VIETNAMESE.getLanguage()) ? VIETNAMESE : Locale.ENGLISH;
    }
}
