package org.parindex.scoring.io.office.form.content;

import java.util.Optional;
import org.parindex.scoring.core.aggregation.AbsencePolicy;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.ScoreSource;
import org.parindex.scoring.core.scheme.WhenAbsent;
import org.parindex.scoring.core.value.LocalizedText;

/**
 * One row of a form, whatever the unit.
 *
 * @param key by which the row is known again: the code of the criterion, with the name of an input behind it if it has a row of
 *     its own
 * @param criterion what the row belongs to
 * @param depth how far it is indented
 * @param name what it is called
 * @param rule what it says on how points are given
 * @param field what is entered; empty if nothing is
 * @param instead the points that an appraiser can award whatever the rule; empty if the rule leaves nothing else
 * @param absence what counts if the criterion has no value, and if it does not apply
 */
public record FormLine(
        Kind kind,
        String key,
        Criterion criterion,
        int depth,
        String name,
        String rule,
        Optional<Field> field,
        Optional<Field> instead,
        WhenAbsent absence) {

    public enum Kind {
        /** A criterion with children. */
        GROUP,
        /** A criterion that receives points. */
        LEAF,
        /** One of several inputs of the leaf above. */
        INPUT,
        /** The whole tree. */
        TOTAL
    }

    /** Returns whether points that are not there can be left out. */
    public boolean mayBeLeftOut() {
        return absence.missing() == AbsencePolicy.LEAVE_OUT || absence.notApplicable() == AbsencePolicy.LEAVE_OUT;
    }

    /** Returns whether the row stands for a criterion, with its code and maximum. */
    public boolean isCriterion() {
        return kind == Kind.GROUP || kind == Kind.LEAF;
    }

    public boolean isSum() {
        return kind == Kind.GROUP || kind == Kind.TOTAL;
    }

    /** Returns the code that the row shows. */
    String code() {
        return isCriterion() ? criterion.code().text() : "";
    }

    /** Returns where the points of a leaf come from. */
    Optional<LocalizedText> source(Scheme scheme) {
        return kind == Kind.LEAF
                ? ((LeafCriterion) criterion).source().flatMap(scheme::source).map(ScoreSource::name)
                : Optional.empty();
    }

    /** Returns whether the row shows a maximum. */
    boolean hasMaximum() {
        return isCriterion() || kind == Kind.TOTAL;
    }
}
