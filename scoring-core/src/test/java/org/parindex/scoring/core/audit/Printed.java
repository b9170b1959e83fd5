package org.parindex.scoring.core.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parindex.scoring.core.audit.ColumnContent.OfCriterion;
import org.parindex.scoring.core.audit.ColumnContent.OfSource;
import org.parindex.scoring.core.audit.ColumnContent.Role;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.SchemeId;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.Points;

/**
 * Spells out a printed table in {@code report.docx}, of the scheme of {@link org.parindex.scoring.core.scheme.Trees}. Its headings are row 1 of
 * the document's table, so that the first row below them is row 2.
 */
final class Printed {

    private final int number;
    private final Location location;
    private final List<PublishedColumn> columns;
    private final List<PublishedRow> rows = new ArrayList<>();

    private Printed(int number, List<PublishedColumn> columns) {
        this.number = number;
        this.location = Location.of("report.docx", new Location.TableNumber(number));
        this.columns = List.copyOf(columns);
    }

    /** Starts a table with columns such as {@code unit}, {@code 1.2}, {@code source a}, {@code total}, {@code rank-change}. */
    static Printed table(int number, String... contents) {
        return new Printed(
                number,
                List.of(contents).stream()
                        .map(content ->
                                new PublishedColumn(content, content(content), Optional.empty(), Optional.empty()))
                        .toList());
    }

    private static ColumnContent content(String text) {
        if (text.equals("total")) {
            return ColumnContent.TOTAL;
        }
        if (text.startsWith("source ")) {
            return new OfSource(text.substring("source ".length()));
        }
        return Character.isDigit(text.charAt(0))
                ? new OfCriterion(CriterionCode.parse(text))
                : Role.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Prints maxima in the headings; an empty text is none. */
    Printed maxima(String... maxima) {
        return headed(IntStream.range(0, maxima.length)
                .mapToObj(at -> column(at, Points.tryParse(maxima[at]), Optional.empty()))
                .toList());
    }

    /** Numbers the columns; an empty text is no number. */
    Printed numbered(String... numbers) {
        return headed(IntStream.range(0, numbers.length)
                .mapToObj(at ->
                        column(at, Optional.empty(), Optional.of(numbers[at]).filter(number -> !number.isEmpty())))
                .toList());
    }

    private PublishedColumn column(int at, Optional<Points> maximum, Optional<String> columnNumber) {
        return new PublishedColumn(columns.get(at).header(), columns.get(at).content(), maximum, columnNumber);
    }

    private Printed headed(List<PublishedColumn> headed) {
        Printed copy = new Printed(number, headed);
        copy.rows.addAll(rows);
        return copy;
    }

    /** Adds the row of a unit whose name stands in the column {@code unit}. */
    Printed row(String... texts) {
        return row(Optional.of(Unit.of(name(texts))), texts);
    }

    /** Adds the row of a unit that is spelled otherwise in it. */
    Printed rowOf(String unit, String... texts) {
        return row(Optional.of(Unit.of(unit)), texts);
    }

    /** Adds a row with the name of a unit that nobody knows. */
    Printed rowOfUnknown(String... texts) {
        return row(Optional.empty(), texts);
    }

    /** Leaves a row out that says nothing of units: those below it keep their numbers. */
    Printed subheading() {
        return add(
                PublishedRow.Content.OTHER,
                Optional.empty(),
                columns.stream().map(PublishedColumn::header).toArray(String[]::new));
    }

    Printed mean(String... texts) {
        return add(PublishedRow.Content.MEAN, Optional.empty(), texts);
    }

    private Printed row(Optional<Unit> unit, String... texts) {
        return add(PublishedRow.Content.UNIT, unit, texts);
    }

    private Printed add(PublishedRow.Content content, Optional<Unit> unit, String... texts) {
        int row = rows.size() + 1;
        List<PublishedCell> cells = IntStream.range(0, texts.length)
                .mapToObj(column ->
                        new PublishedCell(location.at(row + 1, column + 1), texts[column], figure(texts[column])))
                .toList();
        rows.add(new PublishedRow(row, content, name(texts), unit, cells));
        return this;
    }

    private String name(String... texts) {
        return IntStream.range(0, texts.length)
                .filter(column -> columns.get(column).content() == Role.UNIT)
                .mapToObj(column -> texts[column])
                .findFirst()
                .orElse("");
    }

    private static Optional<Points> figure(String text) {
        return Points.tryParse(text.startsWith("+") ? text.substring(1) : text);
    }

    private PublishedTable build() {
        return new PublishedTable(
                number, location.at(1, 1), Optional.empty(), SchemeId.parse("test/index@2020"), columns, rows);
    }

    static PublishedReport report(Printed... tables) {
        return new PublishedReport(
                "report.docx", List.of(tables).stream().map(Printed::build).toList());
    }

    /** Returns the reading of all tables as they are labelled. */
    static Reading reading(Printed... tables) {
        return Reading.asPrinted(
                report(tables), IntStream.range(0, tables.length).boxed().toList());
    }

    static List<Finding> findings(Scheme scheme, Printed... tables) {
        return Audit.of(List.of(scheme)).audit(report(tables));
    }

    /** Returns what an audit finds, one line a finding, in English. */
    static List<String> lines(Scheme scheme, Printed... tables) {
        return lines(findings(scheme, tables), Locale.ENGLISH);
    }

    static List<String> lines(List<Finding> findings, Locale language) {
        return findings.stream()
                .map(finding -> finding.issue().describe(language))
                .toList();
    }
}
