package org.parindex.scoring.examples.cli;

import java.util.Set;
import java.util.stream.Collectors;
import org.parindex.scoring.core.audit.Errata;
import org.parindex.scoring.core.audit.Erratum;
import org.parindex.scoring.core.audit.PublishedReport;
import org.parindex.scoring.core.audit.PublishedTable;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.io.tables.Document;
import org.parindex.scoring.io.tables.mapping.ReportReader;

/** A printed report after the errata that were applied to it. */
record CorrectedReport(PublishedReport report, Errata applied) {

    /** Returns the report of a document; without a value if an erratum does not fit. */
    static Checked<CorrectedReport> of(Document document, ReportReader reader, Errata accepted) {
        return reader.read(document).flatMap(printed -> {
            Errata meant = meant(document, printed, accepted);
            return meant.appliedTo(printed).map(corrected -> new CorrectedReport(corrected, meant));
        });
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
