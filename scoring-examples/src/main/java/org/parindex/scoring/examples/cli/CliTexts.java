package org.parindex.scoring.examples.cli;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of the command line in English and Vietnamese. */
final class CliTexts {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z-]+)}");

    private CliTexts() {}

    static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("org.parindex.scoring.examples.cli.cli", locale);
    }

    /** Returns a text with its placeholders filled. */
    static String text(Locale locale, String key, Map<String, ?> values) {
        return PLACEHOLDER
                .matcher(bundle(locale).getString(key))
                .replaceAll(name -> Matcher.quoteReplacement(String.valueOf(values.get(name.group(1)))));
    }
}
