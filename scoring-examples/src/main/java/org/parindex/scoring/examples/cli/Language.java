package org.parindex.scoring.examples.cli;

import com.google.common.base.Ascii;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The languages that the command line speaks. */
enum Language {
    EN,
    VI;

    Locale locale() {
        return Locale.forLanguageTag(Ascii.toLowerCase(name()));
    }

    /** Returns the language of a call whose options are not read yet, for its help and the faults of the call itself. */
    static Language askedFor(String[] args) {
        List<String> words = Arrays.stream(args).map(Ascii::toLowerCase).toList();
        int option = words.indexOf("--lang");
        boolean follows = option >= 0
                && option + 1 < words.size()
                && words.get(option + 1).equals("vi");
        return follows || words.contains("--lang=vi") ? VI : EN;
    }
}
