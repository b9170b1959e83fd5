package org.parindex.scoring.core.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.parindex.scoring.core.issue.IssueCode;
import org.parindex.scoring.core.sample.Sample;

/**
 * A rule that may depend on the numbers of all units, such as the least and the greatest of them. It is fitted to a sample
 * first: the fitted rule is of the same kind, with numbers in place of what depended on the sample, and can be written down
 * and applied to other units.
 */
public interface SampleRule extends QuantityRule {

    /** Returns whether nothing depends on a sample any more; only then can the rule score. */
    boolean isFitted();

    /**
     * Returns this rule with everything that depends on a sample replaced by its number.
     *
     * @param sample the numbers that units brought
     */
    Fit fit(Sample sample);

    /** What fitting gives. */
    sealed interface Fit {

        /**
         * A rule that depends on no sample.
         *
         * @param rule {@link SampleRule#isFitted fitted}
         */
        record Fitted(SampleRule rule) implements Fit {
            public Fitted {
                checkArgument(rule.isFitted(), "rule still depends on a sample: %s", rule);
            }
        }

        /**
         * A sample that does not allow the rule, such as one without spread.
         *
         * @param code a code whose first parameters are the criterion and its name
         * @param values those of the other parameters
         */
        record Refused(IssueCode code, List<Object> values) implements Fit {
            public Refused {
                requireNonNull(code, "code");
                values = ImmutableList.copyOf(values);
            }
        }
    }
}
