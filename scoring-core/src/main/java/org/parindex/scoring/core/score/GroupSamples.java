package org.parindex.scoring.core.score;

import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.sample.Sample;
import org.parindex.scoring.core.scheme.CriterionGroup;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.ScoreSheet;

/** What units have reached in groups, before any conversion. */
final class GroupSamples {

    private final SheetCheck check;
    private final TreeScoring scoring;
    private final List<ScoreSheet> sheets;

    /** @param scheme fitted below the groups that are asked for */
    GroupSamples(Scheme scheme, List<ScoreSheet> sheets) {
        Absences absences = Absences.of(scheme);
        this.check = new SheetCheck(scheme, absences);
        this.scoring = new TreeScoring(scheme, absences);
        this.sheets = sheets;
    }

    /** Returns the aggregated points of the units that have a result in a group. */
    Optional<Sample> of(CriterionGroup group) {
        List<UnitValue> values = sheets.stream()
                .filter(sheet -> check.issues(sheet, group).isEmpty())
                .flatMap(sheet ->
                        scoring.aggregated(group, sheet).map(points -> new UnitValue(sheet.unit(), points)).stream())
                .toList();
        return UnitValue.sample(values);
    }
}
