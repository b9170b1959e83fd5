package org.parindex.scoring.core.rule;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Puts the keys of several readers together. */
final class Keys {

    private Keys() {}

    static List<String> and(List<String> keys, String... more) {
        return ImmutableList.<String>builder().addAll(keys).add(more).build();
    }
}
