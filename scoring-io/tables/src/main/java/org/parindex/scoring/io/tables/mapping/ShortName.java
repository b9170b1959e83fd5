package org.parindex.scoring.io.tables.mapping;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parindex.scoring.io.tables.columns.Name;

/**
 * The name of a unit without the kind of unit that is now printed in front of it and now left out.
 *
 * @param name what is left, at least a word
 * @param kind in front of it, spelled in one way; empty if there is none
 */
record ShortName(Name name, Optional<String> kind) {

    /** The committee of a territory of any kind. */
    private static final String COMMITTEE = "ubnd";

    /** What is no territory, and has no committee. */
    private static final String OFFICE = "sở";

    private static final Map<String, String> KINDS = ImmutableMap.<String, String>builder()
            .put("ủy ban nhân dân", COMMITTEE)
            .put("ubnd", COMMITTEE)
            .put("thành phố", "thành phố")
            .put("tp", "thành phố")
            .put("thị xã", "thị xã")
            .put("tx", "thị xã")
            .put("thị trấn", "thị trấn")
            .put("tt", "thị trấn")
            .put("huyện", "huyện")
            .put("h", "huyện")
            .put("quận", "quận")
            .put("phường", "phường")
            .put("xã", "xã")
            .put("sở", OFFICE)
            .buildOrThrow();

    /** How other names of units begin. */
    private static final Set<String> BEGINNINGS = ImmutableSet.of(
            "ban",
            "bql",
            "văn phòng",
            "thanh tra",
            "cục",
            "chi cục",
            "phòng",
            "trung tâm",
            "công an",
            "department",
            "district");

    /** Returns whether a name begins like that of a unit. */
    static boolean hasKind(Name name) {
        return Stream.concat(KINDS.keySet().stream(), BEGINNINGS.stream())
                .anyMatch(kind -> name.key().startsWith(kind + " "));
    }

    static ShortName of(Name name) {
        Optional<Map.Entry<String, String>> found = KINDS.entrySet().stream()
                .filter(kind -> name.key().startsWith(kind.getKey() + " "))
                .findFirst();
        if (found.isEmpty()) {
            return new ShortName(name, Optional.empty());
        }
        Name rest = name.without(found.get().getKey().split(" ").length);
        String kind = found.get().getValue();
        ShortName below = kind.equals(COMMITTEE) ? of(rest) : new ShortName(rest, Optional.empty());
        return below.kind.isPresent() ? below : new ShortName(below.name, Optional.of(kind));
    }

    /**
     * Returns whether the kinds do not tell two units apart: {@code huyện Kỳ Anh} is not {@code thị xã Kỳ Anh}, and either may be {@code
     * UBND Kỳ Anh}, which {@code Sở Kỳ Anh} is not.
     */
    boolean agreesWith(ShortName other) {
        return kind.isEmpty()
                || other.kind.isEmpty()
                || kind.equals(other.kind)
                || isCommitteeOf(other)
                || other.isCommitteeOf(this);
    }

    private boolean isCommitteeOf(ShortName other) {
        return kind.equals(Optional.of(COMMITTEE)) && !other.kind.equals(Optional.of(OFFICE));
    }
}
