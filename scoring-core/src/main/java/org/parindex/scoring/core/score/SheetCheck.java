package org.parindex.scoring.core.score;

import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.aggregation.AbsencePolicy;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.issue.Nearest;
import org.parindex.scoring.core.rule.Measurement;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.Entry;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.Ratio;

/** Finds everything in a score sheet that keeps its unit from being scored. */
final class SheetCheck {

    private final Scheme scheme;

    SheetCheck(Scheme scheme) {
        this.scheme = scheme;
    }

    /** Returns whether its reader could read all of a sheet. */
    static boolean isReadable(ScoreSheet sheet) {
        return sheet.issues().stream().noneMatch(Issue::isError)
                && sheet.entries().values().stream().noneMatch(Entry.Unreadable.class::isInstance);
    }

    List<Issue> issues(ScoreSheet sheet) {
        Issues issues = new Issues();
        sheet.entries().forEach((code, entry) -> known(sheet, code, entry).ifPresent(issues::add));
        scheme.leaves().forEach(leaf -> leaf(sheet, leaf).ifPresent(issues::add));
        return issues.toList();
    }

    private Optional<Issue> known(ScoreSheet sheet, CriterionCode code, Entry entry) {
        Optional<Criterion> criterion = scheme.criterion(code);
        if (criterion.isEmpty()) {
            List<String> codes =
                    scheme.leaves().stream().map(leaf -> leaf.code().text()).toList();
            return Optional.of(ScoreIssue.UNKNOWN_CRITERION
                    .at(entry.location(), sheet.unit(), code, scheme.id())
                    .suggesting(Nearest.to(code.text(), codes)));
        }
        return criterion
                .filter(found -> !(found instanceof LeafCriterion))
                .map(group -> ScoreIssue.NOT_A_LEAF.at(entry.location(), sheet.unit(), code, group.name()));
    }

    private Optional<Issue> leaf(ScoreSheet sheet, LeafCriterion leaf) {
        Entry entry = sheet.entries().getOrDefault(leaf.code(), new Entry.Missing(sheet.location()));
        if (entry instanceof Entry.Awarded awarded) {
            return range(sheet, leaf, awarded);
        } else if (entry instanceof Entry.Missing missing) {
            return refused(scheme.missing(), ScoreIssue.MISSING, sheet, leaf, missing.location());
        } else if (entry instanceof Entry.NotApplicable notApplicable) {
            return refused(scheme.notApplicable(), ScoreIssue.NOT_APPLICABLE, sheet, leaf, notApplicable.location());
        }
        return Optional.empty();
    }

    private static Optional<Issue> range(ScoreSheet sheet, LeafCriterion leaf, Entry.Awarded entry) {
        Ratio outcome = leaf.rule().score(new Measurement(entry.points())).points();
        if (outcome.compareTo(Ratio.ZERO) < 0) {
            return Optional.of(
                    ScoreIssue.NEGATIVE.at(entry.location(), sheet.unit(), leaf.code(), leaf.name(), entry.points()));
        }
        boolean over = outcome.compareTo(Ratio.from(leaf.maxPoints())) > 0;
        return over
                ? Optional.of(ScoreIssue.OVER_MAXIMUM.at(
                        entry.location(), sheet.unit(), leaf.code(), leaf.name(), entry.points(), leaf.maxPoints()))
                : Optional.empty();
    }

    private static Optional<Issue> refused(
            AbsencePolicy policy, ScoreIssue issue, ScoreSheet sheet, LeafCriterion leaf, Location location) {
        return policy == AbsencePolicy.REFUSE
                ? Optional.of(issue.at(location, sheet.unit(), leaf.code(), leaf.name()))
                : Optional.empty();
    }
}
