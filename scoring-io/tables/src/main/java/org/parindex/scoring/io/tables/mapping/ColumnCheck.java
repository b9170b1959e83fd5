package org.parindex.scoring.io.tables.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.io.tables.TableIssue;
import org.parindex.scoring.io.tables.columns.Name;
import org.parindex.scoring.io.tables.mapping.ColumnMeaning.OfCriterion;
import org.parindex.scoring.io.tables.mapping.ColumnMeaning.OfSource;

/** Tells what is wrong with the columns of a table once they have been matched. */
final class ColumnCheck {

    private final CriterionNames names;
    private final Scheme scheme;
    private final Issues issues;

    ColumnCheck(CriterionNames names, Issues issues) {
        this.names = names;
        this.scheme = names.scheme();
        this.issues = issues;
    }

    void check(List<ColumnMatch> columns) {
        Map<ColumnMeaning, Heading> first = new HashMap<>();
        for (ColumnMatch match : columns) {
            Heading other =
                    match.meaning().is(ColumnRole.IGNORED) ? null : first.putIfAbsent(match.meaning(), match.heading());
            if (other != null) {
                issues.add(TableIssue.COLUMN_TWICE.at(
                        match.heading().location(), match.heading().text(), other.column()));
            }
            check(match);
        }
    }

    private void check(ColumnMatch match) {
        Location place = match.heading().location();
        String heading = match.heading().text();
        if (match.isAmbiguous()) {
            issues.add(
                    TableIssue.AMBIGUOUS_HEADING.at(place, heading, match.open().codes()));
        } else if (match.isUnknown()) {
            issues.add(unknown(match, names));
        }
        if (!isOfScheme(match.meaning())) {
            issues.add(TableIssue.NOT_OF_SCHEME.at(place, match.meaning().spelling(), scheme.id()));
        }
        match.criterion().flatMap(scheme::criterion).ifPresent(criterion -> {
            checkMaximum(match, criterion);
            checkName(match, criterion);
        });
    }

    /** A saved mapping may name anything. */
    private boolean isOfScheme(ColumnMeaning meaning) {
        if (meaning instanceof OfCriterion own) {
            return names.has(own);
        }
        return !(meaning instanceof OfSource own) || scheme.source(own.id()).isPresent();
    }

    /** Returns the issue that a heading is not known. */
    static Issue unknown(ColumnMatch match, CriterionNames names) {
        Heading heading = match.heading();
        return TableIssue.UNKNOWN_HEADING
                .at(heading.location(), heading.text())
                .suggesting(names.ofHeadings().nearest(heading.label().text()));
    }

    private void checkMaximum(ColumnMatch match, Criterion criterion) {
        match.maximum()
                .filter(printed -> criterion
                        .limit()
                        .filter(limit -> !limit.equals(printed))
                        .isPresent())
                .ifPresent(printed -> issues.add(TableIssue.OTHER_MAXIMUM.at(
                        match.heading().location(),
                        criterion.code(),
                        criterion.name(),
                        printed,
                        criterion.maxPoints())));
    }

    /** A code decides, but a name beside it that is nobody's should make people look. */
    private void checkName(ColumnMatch match, Criterion criterion) {
        Name printed = names.coded(match.label()).name();
        boolean isOwn = criterion.name().texts().values().stream().map(Name::of).anyMatch(printed::abbreviates);
        if (match.why() == MatchReason.CODE
                && !match.isCodedInput()
                && !printed.words().isEmpty()
                && !isOwn) {
            issues.add(TableIssue.OTHER_NAME.at(
                    match.heading().location(),
                    criterion.code(),
                    criterion.name(),
                    match.heading().text()));
        }
    }
}
