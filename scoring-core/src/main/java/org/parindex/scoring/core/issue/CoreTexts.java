package org.parindex.scoring.core.issue;

import java.util.Locale;
import java.util.ResourceBundle;

/** The core's two bundles: the words of every issue line and the texts of the core's own codes. */
public final class CoreTexts {

    private CoreTexts() {}

    /** Returns the bundle of a locale that is English or Vietnamese. */
    public static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("org.parindex.scoring.core.issue.issues", locale);
    }
}
