package org.parindex.scoring.scheme.format;

import java.util.function.Supplier;
import org.parindex.scoring.core.aggregation.AggregationKind;
import org.parindex.scoring.core.aggregation.AggregationRule;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.core.parameter.Kinds;
import org.parindex.scoring.core.rule.RuleKind;
import org.parindex.scoring.core.rule.ScoringRule;
import org.parindex.scoring.core.scheme.Schemes;

/** What a reading goes by: how much it takes in, the kinds of rules that a file can ask for, and where bases are looked up. */
record Settings(
        Limits limits,
        Kinds<ScoringRule> rules,
        Kinds<AggregationRule> aggregations,
        Supplier<Checked<Schemes>> bases) {

    /** Takes the kinds that are installed. */
    static Settings of(Limits limits, Supplier<Checked<Schemes>> bases) {
        return new Settings(limits, RuleKind.installed(), AggregationKind.installed(), bases);
    }
}
