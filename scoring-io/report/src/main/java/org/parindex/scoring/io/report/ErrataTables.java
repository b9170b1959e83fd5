package org.parindex.scoring.io.report;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parindex.scoring.core.audit.Errata;
import org.parindex.scoring.core.audit.Erratum;
import org.parindex.scoring.io.report.ReportTable.Column;

/** Makes a table of errata. As CSV it is the form in which they are kept and read again. Immutable. */
public final class ErrataTables {

    private final Labels labels;

    private ErrataTables(Locale locale) {
        this.labels = new Labels(requireNonNull(locale, "locale"));
    }

    /** Returns the tables for readers of Vietnamese, or else of English. */
    public static ErrataTables in(Locale locale) {
        return new ErrataTables(locale);
    }

    /** Returns an erratum a row: where, what is done, what is printed and what stands there instead, and why. */
    public ReportTable of(Errata errata) {
        return table(errata, List.of("file", "table", "row", "column", "action", "from", "to", "evidence"));
    }

    /** Returns the same without the evidence: for people, who have it in the file of the errata. */
    public ReportTable shown(Errata errata) {
        return table(errata, List.of("file", "table", "row", "column", "action", "from", "to"));
    }

    private ReportTable table(Errata errata, List<String> keys) {
        return new ReportTable(
                "errata",
                labels.get("errata"),
                keys.stream()
                        .map(key -> new Column(key, labels.get("erratum." + key)))
                        .toList(),
                errata.asList().stream()
                        .map(erratum -> row(erratum).subList(0, keys.size()))
                        .toList(),
                List.of());
    }

    private static List<ReportCell> row(Erratum erratum) {
        return List.of(
                ReportCell.text(erratum.file()),
                ReportCell.number(erratum.place().table()),
                number(erratum.place().row()),
                number(erratum.place().column()),
                ReportCell.text(ErratumJson.action(erratum)),
                ReportCell.text(erratum.from()),
                ReportCell.text(erratum.to().orElse("")),
                ReportCell.text(erratum.evidence()));
    }

    private static ReportCell number(Optional<Integer> number) {
        return number.map(ReportCell::number).orElse(ReportCell.EMPTY);
    }
}
