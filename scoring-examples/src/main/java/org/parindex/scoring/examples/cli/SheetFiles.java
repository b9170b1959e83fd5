package org.parindex.scoring.examples.cli;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parindex.scoring.core.audit.Erratum;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.sheet.Units;
import org.parindex.scoring.io.office.form.FormReader;
import org.parindex.scoring.io.office.form.FoundForm;
import org.parindex.scoring.io.tables.Document;
import org.parindex.scoring.io.tables.TableSource;
import org.parindex.scoring.io.tables.mapping.DocumentMapping;
import org.parindex.scoring.io.tables.mapping.DocumentReader;
import org.parindex.scoring.io.tables.mapping.Mapping;
import org.parindex.scoring.io.tables.mapping.RowMapping;
import org.parindex.scoring.io.tables.mapping.TableMapping;

/** Score sheets from files, which are either filled forms or documents of any other kind. */
final class SheetFiles {

    private final Scheme scheme;
    private final Optional<Units> units;
    private final boolean allowsAbsent;
    private final Mapping told;
    private final ReadOptions options;

    SheetFiles(Scheme scheme, Optional<Units> units, Mapping told, ReadOptions options) {
        this(scheme, units, false, told, options);
    }

    private SheetFiles(Scheme scheme, Optional<Units> units, boolean allowsAbsent, Mapping told, ReadOptions options) {
        this.scheme = scheme;
        this.units = units;
        this.allowsAbsent = allowsAbsent;
        this.told = told;
        this.options = options;
    }

    /** Returns a reader of one of several years, in which units come and go. */
    SheetFiles ofAYear() {
        return new SheetFiles(scheme, units, true, told, options);
    }

    /** Returns which units are in no year. */
    List<Issue> absent(List<ScoreSheet> ofAllYears) {
        Set<Unit> present = ofAllYears.stream().map(ScoreSheet::unit).collect(toSet());
        return units.stream()
                .flatMap(known -> known.asList().stream())
                .filter(unit -> !present.contains(unit))
                .map(unit -> CliIssue.NEVER_THERE.at(Location.NONE, unit))
                .toList();
    }

    /** Returns the sheets; without a value if nothing could be read, or forms stand among other documents. */
    Checked<List<ScoreSheet>> read(List<TableSource> sources) {
        List<FoundForm> forms = sources.stream()
                .flatMap(source -> FoundForm.in(source, Limits.standard()).stream())
                .toList();
        if (forms.isEmpty()) {
            return documents(sources);
        }
        if (forms.size() < sources.size()) {
            return Checked.failed(others(forms, sources));
        }
        Location place = Location.of(forms.get(0).file());
        return options.stage()
                .map(stage -> forms(FormReader.of(scheme, stage)).readAll(sources))
                .orElseGet(() -> Checked.failed(CliIssue.FORM_WITHOUT_STAGE.at(place)));
    }

    private static List<Issue> others(List<FoundForm> forms, List<TableSource> sources) {
        Set<String> files = forms.stream().map(FoundForm::file).collect(toSet());
        return sources.stream()
                .filter(source -> !files.contains(source.file()))
                .map(source -> CliIssue.FORMS_AMONG_OTHERS.at(Location.of(source.file())))
                .toList();
    }

    private FormReader forms(FormReader reader) {
        FormReader known = units.map(reader::with).orElse(reader);
        FormReader expecting = allowsAbsent ? known.allowingAbsent() : known;
        return options.numbers().map(expecting::with).orElse(expecting);
    }

    private Checked<List<ScoreSheet>> documents(List<TableSource> sources) {
        return documentsOf(sources).flatMap(this::readDocuments);
    }

    /** Returns a reader of corrected documents: what is told of rows that errata leave out or give another name no longer holds. */
    SheetFiles correctedBy(List<Erratum> errata) {
        List<DocumentMapping> left = told.documents().stream()
                .map(document -> new DocumentMapping(
                        document.file(),
                        document.tables().stream()
                                .map(table -> without(table, errata))
                                .toList()))
                .toList();
        return new SheetFiles(scheme, units, allowsAbsent, new Mapping(left), options);
    }

    private static TableMapping without(TableMapping table, List<Erratum> errata) {
        List<RowMapping> left = table.rows().stream()
                .filter(row -> errata.stream().noneMatch(erratum -> isAboutName(erratum, table, row)))
                .toList();
        return new TableMapping(table.table(), table.title(), table.scheme(), table.columns(), left);
    }

    private static boolean isAboutName(Erratum erratum, TableMapping table, RowMapping row) {
        return erratum.place().table() == table.table()
                && erratum.place().row().equals(Optional.of(row.row()))
                && (erratum.to().isEmpty() || erratum.from().equals(row.printed()));
    }

    /** Returns the sheets of documents that are no forms. */
    Checked<List<ScoreSheet>> readDocuments(List<Document> documents) {
        DocumentReader reader = options.applyTo(DocumentReader.of(scheme).told(told));
        DocumentReader known = units.map(reader::with).orElse(reader);
        return (allowsAbsent ? known.allowingAbsent() : known).read(documents);
    }

    /** Returns the tables of files; without a value if one of them cannot be read. */
    static Checked<List<Document>> documentsOf(List<TableSource> sources) {
        Documents read = new Documents();
        List<Document> documents = read.read(sources);
        List<Issue> issues = read.issues().toList();
        return documents.size() < sources.size() ? Checked.failed(issues) : Checked.of(documents, issues);
    }
}
