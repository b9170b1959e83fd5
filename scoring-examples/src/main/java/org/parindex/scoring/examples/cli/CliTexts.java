package org.parindex.scoring.examples.cli;

import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the command line in English and Vietnamese. */
final class CliTexts {

    private CliTexts() {}

    static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("org.parindex.scoring.examples.cli.cli", locale);
    }
}
