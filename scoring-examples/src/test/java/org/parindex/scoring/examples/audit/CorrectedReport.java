package org.parindex.scoring.examples.audit;

import org.parindex.scoring.core.audit.PublishedReport;
import org.parindex.scoring.core.audit.PublishedRow;

/** The published tables of Sơn La 2020 with what is known to be wrong in them corrected by hand, as the README beside them says. */
final class CorrectedReport {

    private static final int STEERING_OF_DEPARTMENTS = 4;
    private static final int RANKING_OF_DISTRICTS = 12;

    private CorrectedReport() {}

    static PublishedReport read() {
        PublishedReport report = withoutSpuriousRows(SonLa.asPrinted());
        return Reprint.with(report, RANKING_OF_DISTRICTS, table -> table.print(13, 6, "86.16"));
    }

    /** Row 10 bears the name of the department whose figures are in row 13; it and row 15 are made of parts of others. */
    private static PublishedReport withoutSpuriousRows(PublishedReport report) {
        PublishedRow justice =
                Reprint.table(report, STEERING_OF_DEPARTMENTS).rows().get(9);
        return Reprint.with(report, STEERING_OF_DEPARTMENTS, table -> {
            table.name(13, justice);
            table.drop(10, 15);
            table.number();
        });
    }
}
