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
}
