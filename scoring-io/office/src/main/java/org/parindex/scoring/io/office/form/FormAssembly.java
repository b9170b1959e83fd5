package org.parindex.scoring.io.office.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.score.Scorer;
import org.parindex.scoring.core.sheet.Entry;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.sheet.Units;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.io.office.form.content.Field;
import org.parindex.scoring.io.office.form.content.FormLines;
import org.parindex.scoring.io.office.form.content.FormWords;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.NumberFormat;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.Table;
import org.parindex.scoring.io.tables.sheet.ScoreSheetReader;

/** Puts forms together: as one table with a row a unit, which the reader of score tables reads. */
final class FormAssembly {

    private final Scheme scheme;
    private final Optional<Units> units;
    private final Optional<NumberFormat> numbers;
    private final Map<String, Unit> bySpelling = new HashMap<>();
    private final Map<Unit, ReturnedForm> forms = new LinkedHashMap<>();
    private final Issues issues;
    private final List<Field> fields;

    FormAssembly(
            Scheme scheme,
            Optional<Units> units,
            Optional<NumberFormat> numbers,
            List<ReturnedFile> files,
            Issues issues) {
        this.scheme = scheme;
        this.units = units;
        this.numbers = numbers;
        this.issues = issues;
        this.fields = FormLines.of(scheme, new FormWords(Locale.ENGLISH)).stream()
                .flatMap(line -> Stream.concat(line.field().stream(), line.instead().stream()))
                .toList();
        files.forEach(file -> file.forms().forEach(this::add));
    }

    private void add(ReturnedForm form) {
        ReturnedForm first = forms.putIfAbsent(unit(form), form);
        if (first != null) {
            first.report(FormIssue.UNIT_TWICE.at(form.place(), unit(form), first.place()));
        }
    }

    private Unit unit(ReturnedForm form) {
        return units.flatMap(known -> known.find(form.unit()))
                .orElseGet(
                        () -> bySpelling.computeIfAbsent(Unit.spelling(form.unit()), spelling -> Unit.of(form.unit())));
    }

    /** @param allowsAbsent whether units may have no form */
    Checked<List<ScoreSheet>> sheets(boolean allowsAbsent) {
        List<ScoreSheet> sheets = new ArrayList<>();
        ScoreSheetReader reader = reader().with(numbers.orElseGet(NumberFormat::undeclared));
        Checked<List<ScoreSheet>> read = reader.read(List.of(table()));
        issues.addAll(read.issues());
        read.value().orElseThrow().forEach(sheet -> sheets.add(completed(sheet)));
        units.stream()
                .flatMap(known -> known.asList().stream())
                .filter(unit -> !allowsAbsent && !forms.containsKey(unit))
                .forEach(unit -> sheets.add(absent(unit)));
        compareTotals(sheets);
        return Checked.of(List.copyOf(sheets), issues.toList());
    }

    /** What is shown can be told only of a unit whose points can; a form knows nothing of other units. */
    private void compareTotals(List<ScoreSheet> sheets) {
        if (!scheme.isFitted()) {
            return;
        }
        Scorer.of(scheme)
                .score(sheets)
                .value()
                .ifPresent(cards -> forms.forEach(
                        (unit, form) -> cards.find(unit).ifPresent(card -> issues.addAll(form.totalsUnlike(card)))));
    }

    private ScoreSheetReader reader() {
        return units.map(known ->
                        known.asList().stream().filter(forms::containsKey).toList())
                .map(present -> ScoreSheetReader.of(scheme, Units.of(present)))
                .orElseGet(() -> ScoreSheetReader.of(scheme));
    }

    private Table table() {
        Location header = Location.NONE.at(1, 0);
        List<String> headings = Stream.concat(Stream.of("unit"), fields.stream().map(Field::key))
                .toList();
        List<Row> rows = new ArrayList<>();
        forms.forEach((unit, form) -> rows.add(row(unit, form)));
        return Table.of(header.file(), Row.ofTexts(headings, header), rows);
    }

    private Row row(Unit unit, ReturnedForm form) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell(unit.name(), form.place()));
        fields.forEach(field -> cells.add(form.entry(field)));
        return Row.of(cells, form.place());
    }

    /** Adds what no table could show: rows that are not there, or there twice, and locked cells that were changed. */
    private ScoreSheet completed(ScoreSheet sheet) {
        ReturnedForm form = forms.get(sheet.unit());
        if (form == null || form.issues().isEmpty()) {
            return sheet;
        }
        issues.addAll(form.issues());
        Map<CriterionCode, Entry> entries = new LinkedHashMap<>(sheet.entries());
        entries.replaceAll((code, entry) -> form.doubts(code) ? new Entry.Unreadable(entry.location()) : entry);
        return ScoreSheet.builder()
                .unit(sheet.unit())
                .location(sheet.location())
                .entries(entries)
                .issues(sheet.issues())
                .addAllIssues(form.issues())
                .build();
    }

    private ScoreSheet absent(Unit unit) {
        Location nowhere = forms.values().iterator().next().place();
        Issue issue = FormIssue.ABSENT_UNIT.at(Location.of(nowhere.file()), unit);
        issues.add(issue);
        ScoreSheet.Builder sheet =
                ScoreSheet.builder().unit(unit).location(issue.location()).addIssues(issue);
        scheme.leaves().forEach(leaf -> sheet.putEntries(leaf.code(), new Entry.Unreadable(issue.location())));
        return sheet.build();
    }
}
