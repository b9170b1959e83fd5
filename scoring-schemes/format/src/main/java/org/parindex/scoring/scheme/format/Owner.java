package org.parindex.scoring.scheme.format;

import com.google.common.collect.ImmutableMap;
import org.parindex.scoring.core.value.LocalizedText;

/** What issues call the part of a scheme file that they speak of, in both languages. */
final class Owner {

    static final LocalizedText SCHEME = of("the scheme", "bộ tiêu chí");

    private Owner() {}

    static LocalizedText criterion(String code) {
        return of("criterion " + code, "tiêu chí " + code);
    }

    static LocalizedText unnamedCriterion(int line) {
        return of("the criterion in line " + line, "tiêu chí ở dòng " + line);
    }

    static LocalizedText example(int line) {
        return of("the example in line " + line, "ví dụ ở dòng " + line);
    }

    static LocalizedText change(int line) {
        return of("the change in line " + line, "thay đổi ở dòng " + line);
    }

    static LocalizedText key(String key) {
        return LocalizedText.of("\"" + key + "\"");
    }

    static LocalizedText of(String english, String vietnamese) {
        return new LocalizedText(ImmutableMap.of("en", english, "vi", vietnamese));
    }
}
