package org.parindex.scoring.scheme.format;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Nearest;
import org.parindex.scoring.core.parameter.Node.Scalar;
import org.parindex.scoring.core.parameter.ParameterIssue;
import org.parindex.scoring.core.parameter.Parameters;

/** The criteria of a base while it is changed, by the codes that they have by now. */
final class CriteriaByCode {

    private static final int MOST_TO_SUGGEST_FROM = 1_000;
    private static final int MOST_SUGGESTIONS = 100;

    private final EditableCriterion tree;
    private final Issues issues;
    private final SetMultimap<String, EditableCriterion> byCode = LinkedHashMultimap.create();
    private final Set<String> lost = new HashSet<>();
    private int suggestions;

    CriteriaByCode(EditableCriterion tree, Issues issues) {
        this.tree = tree;
        this.issues = issues;
        tree.below().forEach(this::put);
    }

    void put(EditableCriterion criterion) {
        byCode.put(criterion.code(), criterion);
    }

    void remove(EditableCriterion criterion) {
        byCode.remove(criterion.code(), criterion);
    }

    /** Notes a code that a change would have made which failed: then nothing more need be said of it. */
    void lose(String code) {
        lost.add(code);
    }

    private boolean isLost(String code) {
        return lost.stream().anyMatch(root -> code.equals(root) || code.startsWith(root + "."));
    }

    Optional<EditableCriterion> find(String code) {
        return byCode.get(code).stream().findFirst();
    }

    /** Returns the criterion whose code stands under a key; reported if there is none, or no such key. */
    Optional<EditableCriterion> named(Parameters change, String key) {
        Optional<Scalar> code = change.scalar(key);
        Optional<EditableCriterion> found = code.flatMap(scalar -> find(scalar.text()));
        if (code.isPresent() && found.isEmpty() && !isLost(code.get().text())) {
            issues.add(FormatIssue.UNKNOWN_CRITERION
                    .at(code.get().location(), change.owner(), code.get().text())
                    .suggesting(nearest(code.get().text())));
        } else if (code.isEmpty() && !change.has(key)) {
            issues.add(ParameterIssue.MISSING_KEY.at(change.location(), change.owner(), key));
        }
        return found;
    }

    /** After a great many unknown codes no more suggestions are sought: in a hostile file that alone would take minutes. */
    private Optional<String> nearest(String code) {
        if (++suggestions > MOST_SUGGESTIONS) {
            return Optional.empty();
        }
        return Nearest.to(
                code,
                tree.below()
                        .map(EditableCriterion::code)
                        .limit(MOST_TO_SUGGEST_FROM)
                        .toList());
    }
}
