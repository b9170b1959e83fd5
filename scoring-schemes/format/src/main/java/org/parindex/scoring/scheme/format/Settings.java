package org.parindex.scoring.scheme.format;

import org.parindex.scoring.core.aggregation.AggregationKind;
import org.parindex.scoring.core.aggregation.AggregationRule;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.core.parameter.Kinds;
import org.parindex.scoring.core.rule.RuleKind;
import org.parindex.scoring.core.rule.ScoringRule;

/** What a reading goes by: how much it takes in, and the kinds of rules that a file can ask for. */
record Settings(Limits limits, Kinds<ScoringRule> rules, Kinds<AggregationRule> aggregations) {

    /** Takes the kinds that are installed. */
    static Settings of(Limits limits) {
        return new Settings(limits, RuleKind.installed(), AggregationKind.installed());
    }
}
