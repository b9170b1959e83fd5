package org.parindex.scoring.scheme.format;

import java.util.List;
import org.parindex.scoring.core.aggregation.Quorum;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.CriterionGroup;

/**
 * Whether as much as a quorum asks for can be there.
 *
 * @param parent the keys of a group or of the scheme
 * @param children all of them
 */
record QuorumCheck(Parameters parent, List<Criterion> children) {

    /** Returns whether it can; if not, that is reported. */
    boolean check(Quorum quorum) {
        long most = CriterionGroup.countable(quorum.of(), children);
        boolean isInReach = quorum.isReached(most, most);
        if (!isInReach) {
            parent.report(QuorumParser.KEY, FormatIssue.QUORUM_OUT_OF_REACH, quorum.needed(), most);
        }
        return isInReach;
    }
}
