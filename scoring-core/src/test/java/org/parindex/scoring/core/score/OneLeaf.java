package org.parindex.scoring.core.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.core.rule.Rules.rule;
import static org.parindex.scoring.core.scheme.Trees.leafBuilder;
import static org.parindex.scoring.core.scheme.Trees.scheme;
import static org.parindex.scoring.core.sheet.Sheets.cell;
import static org.parindex.scoring.core.sheet.Sheets.code;
import static org.parindex.scoring.core.sheet.Sheets.row;

import java.util.List;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.rule.Measurement;
import org.parindex.scoring.core.rule.ScoringRule;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.Entry;

/** Scores what one leaf was brought, in the second cell of the second row of {@code scores.csv}. */
final class OneLeaf {

    private OneLeaf() {}

    static void assertIssues(Checked<Scorecards> cards, String... issues) {
        assertThat(cards.issues()).extracting(Object::toString).containsExactly(issues);
        assertThat(cards.value().orElseThrow().asList()).isEmpty();
    }

    static CriterionScore only(Checked<Scorecards> cards) {
        assertThat(cards.issues()).isEmpty();
        return cards.orElseThrow().asList().get(0).at(code("1"));
    }

    static Entry measured(Measurement.Builder measurement) {
        return new Entry.Measured(measurement.build(), cell(2, 2));
    }

    static Checked<Scorecards> score(ScoringRule rule, Measurement.Builder measurement) {
        return score(rule, measured(measurement));
    }

    static Checked<Scorecards> score(ScoringRule rule, Entry entry) {
        return score(leafBuilder("1", "3").rule(rule), entry);
    }

    /** Scores leaf 1, of 3 points, beside a leaf 2 that has 2 of 2. */
    static Checked<Scorecards> score(LeafCriterion.Builder leaf, Entry entry) {
        Scheme scheme = scheme(leaf.build(), leafBuilder("2", "2").build()).build();
        return Scorer.of(scheme)
                .score(List.of(
                        row("A", 2).putEntries(code("1"), entry).award("2", "2").build()));
    }
}
