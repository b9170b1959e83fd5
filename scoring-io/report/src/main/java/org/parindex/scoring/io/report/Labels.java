package org.parindex.scoring.io.report;

import java.util.Locale;
import java.util.ResourceBundle;
import org.parindex.scoring.core.issue.BundleLocale;

/** The words of reports in the reader's language. */
final class Labels {

    private final ResourceBundle bundle;

    Labels(Locale locale) {
        this.bundle = ResourceBundle.getBundle("org.parindex.scoring.io.report.labels", BundleLocale.of(locale));
    }

    String get(String key) {
        return bundle.getString(key);
    }

    /** Returns a number with the word for so many: one has a word of its own. */
    String counted(Object number, String key) {
        String text = number.toString();
        return text + " " + get(text.equals("1") ? key + ".one" : key);
    }
}
