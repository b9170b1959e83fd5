package org.parindex.scoring.core.score;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.sheet.Unit;

/**
 * Turns score sheets into scorecards by a scheme. Immutable and free to share between threads.
 *
 * <p>A unit is scored only if its sheet is without fault: each entry names a leaf of the scheme, lies within what the
 * leaf's rule and maximum allow, and is there where the scheme's policies ask for it. The recursion over the tree that it starts is the
 * definition of every result; faster engines are held against it.
 */
public final class Scorer {

    private final Scheme scheme;
    private final SheetCheck check;
    private final TreeScoring scoring;

    private Scorer(Scheme scheme) {
        this.scheme = scheme;
        Absences absences = Absences.of(scheme);
        this.check = new SheetCheck(scheme, absences);
        this.scoring = new TreeScoring(scheme, absences);
    }

    /**
     * Returns the scorer of a scheme.
     *
     * @throws IllegalArgumentException if something in the scheme depends on a sample of units: {@link Fitting} first makes
     *     numbers of it
     */
    public static Scorer of(Scheme scheme) {
        requireNonNull(scheme, "scheme");
        checkArgument(scheme.isFitted(), "scheme depends on a sample and must be fitted first: %s", scheme.id());
        return new Scorer(scheme);
    }

    /**
     * Scores all units that can be scored; the others are listed as {@link Scorecards#leftOut}, and why is among the
     * issues, unless the reader of the sheets has said it already. The same fault in many rows is one of the issues.
     */
    public Checked<Scorecards> score(List<ScoreSheet> sheets) {
        List<Issue> issues = new ArrayList<>();
        List<Scorecard> cards = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        byUnit(sheets).forEach((unit, own) -> {
            List<Issue> found = issues(own);
            if (found.isEmpty() && SheetCheck.isReadable(own.get(0))) {
                TreeScoring.Result result = scoring.score(own.get(0));
                result.card().ifPresent(cards::add);
                found.addAll(result.issues());
            }
            issues.addAll(found);
            if (!found.isEmpty() || !SheetCheck.isReadable(own.get(0))) {
                own.forEach(sheet -> found.addAll(sheet.issues()));
                leftOut.add(new LeftOut(unit, Issues.inOrder(found)));
            }
        });
        return Checked.of(new Scorecards(scheme, cards, leftOut), Issues.grouped(issues));
    }

    private List<Issue> issues(List<ScoreSheet> own) {
        List<Issue> found = new ArrayList<>();
        own.forEach(sheet -> found.addAll(check.issues(sheet)));
        own.stream().skip(1).forEach(again -> found.add(twice(own.get(0), again)));
        return found;
    }

    private static Map<Unit, List<ScoreSheet>> byUnit(List<ScoreSheet> sheets) {
        return sheets.stream().collect(groupingBy(ScoreSheet::unit, LinkedHashMap::new, toList()));
    }

    private static Issue twice(ScoreSheet first, ScoreSheet again) {
        return ScoreIssue.UNIT_TWICE.at(again.location(), again.unit(), first.location());
    }
}
