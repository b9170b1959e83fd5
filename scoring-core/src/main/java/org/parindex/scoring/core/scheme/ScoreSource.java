package org.parindex.scoring.core.scheme;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Set;
import org.parindex.scoring.core.value.LocalizedText;

/**
 * Where the points of a leaf come from: an appraisal, a survey of officials, a survey of citizens.
 *
 * @param id lower-case letters, digits and {@code -}, beginning with a letter; none of the columns that results
 *     have: {@code unit}, {@code rank}, {@code total}, {@code previous}, {@code change}, {@code rank-change},
 *     {@code group}, {@code group-rank}, {@code grade}
 * @param name the heading under which its points are published
 */
public record ScoreSource(String id, LocalizedText name) {

    private static final Set<String> RESERVED =
            Set.of("unit", "rank", "total", "previous", "change", "rank-change", "group", "group-rank", "grade");

    /** @throws IllegalArgumentException if the id is malformed */
    public ScoreSource {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        checkArgument(isId(id), "not a source id: %s", id);
    }

    public static boolean isId(String text) {
        return text.matches("[a-z][a-z0-9-]*") && !RESERVED.contains(text);
    }

    @Override
    public String toString() {
        return id;
    }
}
