package org.parindex.scoring.examples.cli;

import com.google.common.base.Ascii;
import java.util.Locale;

/** The languages that the command line speaks. */
enum Language {
    EN,
    VI;

    Locale locale() {
        return Locale.forLanguageTag(Ascii.toLowerCase(name()));
    }
}
