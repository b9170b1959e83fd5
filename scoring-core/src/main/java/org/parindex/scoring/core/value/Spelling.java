package org.parindex.scoring.core.value;

import java.util.Locale;

/** How constants are spelled for people and in scheme files: {@code half-up} for {@code HALF_UP}. */
public final class Spelling {

    private Spelling() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
