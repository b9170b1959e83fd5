package org.parindex.scoring.examples.cli;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parindex.scoring.core.audit.Errata;
import org.parindex.scoring.core.audit.Erratum;
import org.parindex.scoring.core.audit.PublishedReport;
import org.parindex.scoring.core.audit.PublishedTable;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.io.tables.Document;
import org.parindex.scoring.io.tables.TableIssue;
import org.parindex.scoring.io.tables.mapping.ReportReader;

/** A printed report after the errata that were applied to it, and the tables that it was read from, with the same errata. */
record CorrectedReport(PublishedReport report, Document document, Errata applied) {

    /** Returns the report of a document; without a value if an erratum does not fit. */
    static Checked<CorrectedReport> of(Document document, ReportReader reader, Errata accepted) {
        Checked<PublishedReport> printed = reader.read(document);
        Errata meant = meant(document, printed.value().orElseThrow(), accepted);
        Checked<CorrectedReport> corrected = printed.flatMap(meant::appliedTo)
                .map(report -> new CorrectedReport(report, CorrectedTables.of(document, report, meant), meant));
        return corrected
                .value()
                .filter(value -> !meant.asList().isEmpty())
                .map(value -> Checked.of(value, unsettled(corrected.issues(), value.document(), reader)))
                .orElse(corrected);
    }

    /** Errata may settle which of a unit's rows is its own. */
    private static List<Issue> unsettled(List<Issue> issues, Document corrected, ReportReader reader) {
        Stream<Issue> others = issues.stream().filter(issue -> !isRepeatedUnit(issue));
        Stream<Issue> left = reader.read(corrected).issues().stream().filter(CorrectedReport::isRepeatedUnit);
        return Stream.concat(others, left).toList();
    }

    private static boolean isRepeatedUnit(Issue issue) {
        return issue.code() == TableIssue.UNIT_AGAIN;
    }

    /** Errata of tables that are left out, because they are of another scheme, are left out as well. */
    private static Errata meant(Document document, PublishedReport printed, Errata accepted) {
        Set<Integer> read =
                printed.tables().stream().map(PublishedTable::number).collect(Collectors.toSet());
        return Errata.of(accepted.of(document.file()).asList().stream()
                .filter(erratum -> read.contains(erratum.place().table()) || isNowhere(erratum, document))
                .toList());
    }

    private static boolean isNowhere(Erratum erratum, Document document) {
        return erratum.place().table() > document.tables().size();
    }
}
