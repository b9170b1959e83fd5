package org.parindex.scoring.examples.cli;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.value.Spelling;
import org.parindex.scoring.io.tables.TableIssue;

/** The words that stand for a missing value in the files of others, which are never taken for one unless it is said. */
final class MissingWord {

    private static final Set<String> USUAL =
            ImmutableSet.of("na", "n.a.", "nan", "null", "none", "nil", "-", "–", "—", ".", "..", "...", "…");

    private MissingWord() {}

    /** Returns the word that was refused as a value; empty if an issue is about anything else. */
    static Optional<String> in(Issue issue) {
        boolean isAboutValue = issue.code() instanceof TableIssue
                && issue.parameters().keySet().containsAll(Set.of("unit", "criterion"));
        return Optional.ofNullable(issue.parameters().get("found"))
                .filter(found -> isAboutValue)
                .map(Object::toString)
                .filter(found -> USUAL.contains(Spelling.folded(found)));
    }
}
