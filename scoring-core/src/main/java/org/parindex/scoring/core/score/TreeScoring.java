package org.parindex.scoring.core.score;

import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.scheme.CriterionGroup;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.value.Ratio;

/** The scoring of sheets that have passed their {@link SheetCheck}. */
final class TreeScoring {

    private final Scheme scheme;
    private final Absences absences;
    private final Maxima maxima;

    TreeScoring(Scheme scheme, Absences absences) {
        this.scheme = scheme;
        this.absences = absences;
        this.maxima = new Maxima(scheme);
    }

    /**
     * What a sheet comes to.
     *
     * @param card empty if there are issues
     */
    record Result(Optional<Scorecard> card, List<Issue> issues) {

        static Result without(List<Issue> issues) {
            return new Result(Optional.empty(), issues);
        }
    }

    /** Returns the result of the whole tree, or why there is none; that may be no fault. */
    Result score(ScoreSheet sheet) {
        SheetScoring scoring = scoring(sheet);
        CriterionScore root = scoring.score(scheme.root());
        if (!scoring.issues().isEmpty()) {
            return Result.without(scoring.issues());
        } else if (root.points().isEmpty()) {
            return Result.without(List.of(ScoreIssue.NOTHING_COUNTS.at(sheet.location(), sheet.unit())));
        }
        return new Result(Optional.of(card(sheet, root)), List.of());
    }

    private Scorecard card(ScoreSheet sheet, CriterionScore root) {
        return Scorecard.builder()
                .unit(sheet.unit())
                .scheme(scheme.id())
                .fingerprint(scheme.fingerprint())
                .root(root)
                .pointsBySource(SourceTotals.of(scheme, root))
                .build();
    }

    /** Returns what a sheet reaches in a group before any conversion; empty if it has no result there. */
    Optional<Ratio> aggregated(CriterionGroup group, ScoreSheet sheet) {
        SheetScoring scoring = scoring(sheet);
        return scoring.aggregated(group).filter(points -> scoring.issues().isEmpty());
    }

    private SheetScoring scoring(ScoreSheet sheet) {
        return new SheetScoring(scheme, absences, maxima, sheet);
    }
}
