package org.parindex.scoring.io.report;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Ascii;
import java.util.Locale;
import org.parindex.scoring.core.audit.Correction;
import org.parindex.scoring.core.audit.Explanation;
import org.parindex.scoring.core.audit.Explanation.Reason;
import org.parindex.scoring.core.audit.Place;
import org.parindex.scoring.core.value.Spelling;

/** Explanations of findings in the words of one language. */
final class FindingWords {

    private final Locale locale;
    private final Labels labels;

    FindingWords(Locale locale) {
        this.locale = locale;
        this.labels = new Labels(locale);
    }

    /** Returns why an explanation is likely. */
    String reason(Explanation explanation) {
        return explanation.reasons().stream()
                .map(reason -> reason(reason, explanation))
                .collect(joining("; "));
    }

    private String reason(Reason reason, Explanation explanation) {
        return switch (reason) {
            case SLIP ->
                labels.get("finding.slip." + Spelling.of(explanation.slip().orElseThrow()));
            case REPEATED -> explanation.origin().orElseThrow().in(locale);
            default -> labels.get("finding.reason." + Spelling.of(reason));
        };
    }

    /** Returns what would be changed: {@code table 4, row 13, column 2: Sở Tư pháp}. */
    String changes(Explanation explanation) {
        return explanation.corrections().stream().map(this::change).collect(joining("; "));
    }

    private String change(Correction correction) {
        return place(correction.place()) + ": " + correction.proposed().orElseGet(() -> labels.get("finding.drop"));
    }

    /** Returns a place: {@code table 4, row 13, column 2}. */
    private String place(Place place) {
        return part("table", place.table())
                + place.row().map(row -> ", " + part("row", row)).orElse("")
                + place.column().map(column -> ", " + part("column", column)).orElse("");
    }

    private String part(String name, int number) {
        return Ascii.toLowerCase(labels.get("finding." + name)) + " " + number;
    }
}
