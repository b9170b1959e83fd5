package org.parindex.scoring.scheme.format;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Nearest;
import org.parindex.scoring.core.parameter.Node.Scalar;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.value.LocalizedText;

/** The ids under {@code sources}, against which leaves and tie-breakers are checked. */
final class SourceIds {

    private static final LocalizedText NONE = Owner.of("none", "không có");
    private static final int MOST_TO_SUGGEST_FROM = 100;

    private final ImmutableSet<String> ids;
    private final boolean readable;
    private final Object known;

    private SourceIds(Set<String> ids, boolean readable) {
        this.ids = ImmutableSet.copyOf(ids);
        this.readable = readable;
        this.known = this.ids.isEmpty() ? NONE : String.join(", ", this.ids);
    }

    /**
     * Takes the sources of a scheme.
     *
     * @param scheme the fields of the scheme
     * @param sources those under {@code sources}; empty if there are none or they have been reported
     */
    static SourceIds of(Parameters scheme, Optional<Parameters> sources) {
        return new SourceIds(
                sources.map(Parameters::keys).orElse(Set.of()), sources.isPresent() || !scheme.has("sources"));
    }

    boolean isEmpty() {
        return ids.isEmpty();
    }

    /** Returns the ids as issues list them. */
    Object known() {
        return known;
    }

    /** Returns the source that a scalar names, or reports that there is none; nothing is reported of unreadable sources. */
    Optional<String> find(Scalar found, LocalizedText owner, Issues issues) {
        if (readable && !ids.contains(found.text())) {
            issues.add(FormatIssue.UNKNOWN_SOURCE
                    .at(found.location(), owner, found.text(), known)
                    .suggesting(nearest(found.text())));
        }
        return Optional.of(found.text()).filter(ids::contains);
    }

    /** Among a great many sources no suggestion is sought: in a hostile file that alone would take minutes. */
    private Optional<String> nearest(String text) {
        return ids.size() <= MOST_TO_SUGGEST_FROM ? Nearest.to(text, ids) : Optional.empty();
    }
}
