package org.parindex.scoring.io.report;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parindex.scoring.core.audit.Errata;
import org.parindex.scoring.core.audit.Erratum;
import org.parindex.scoring.io.report.ReportTable.Column;

/** Makes a table of errata. As CSV it is the form in which they are kept and read again. Immutable. */
public final class ErrataTables {

    private static final List<String> SHOWN = List.of("table", "row", "column", "action", "from", "to");

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
        return table(
                labels.get("errata"),
                Stream.concat(Stream.of("file"), Stream.concat(SHOWN.stream(), Stream.of("evidence"))),
                errata.asList().stream().map(ErrataTables::row));
    }

    /** Returns a table for each document with the same but the evidence: for people, who have it in the file of the errata. */
    public List<ReportTable> shown(Errata errata) {
        Map<String, List<Erratum>> byFile =
                errata.asList().stream().collect(groupingBy(Erratum::file, LinkedHashMap::new, toList()));
        return byFile.entrySet().stream()
                .map(of -> table(
                        of.getKey().isEmpty() ? labels.get("errata") : labels.get("errata") + ": " + of.getKey(),
                        SHOWN.stream(),
                        of.getValue().stream().map(erratum -> row(erratum).subList(1, 1 + SHOWN.size()))))
                .toList();
    }

    private ReportTable table(String title, Stream<String> keys, Stream<List<ReportCell>> rows) {
        return new ReportTable(
                "errata",
                title,
                keys.map(key -> new Column(key, labels.get("erratum." + key))).toList(),
                rows.toList(),
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
