package org.parindex.scoring.io.tables.mapping;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.sheet.Stage;
import org.parindex.scoring.core.sheet.Units;
import org.parindex.scoring.io.tables.Document;
import org.parindex.scoring.io.tables.NumberFormat;
import org.parindex.scoring.io.tables.Table;
import org.parindex.scoring.io.tables.TableIssue;
import org.parindex.scoring.io.tables.columns.OwnNumbers;
import org.parindex.scoring.io.tables.sheet.ScoreSheetReader;

/**
 * Makes score sheets of documents as offices have them: wide tables with a row a unit, long ones with a row a value, a table a
 * domain, a sheet a unit, in one file or in several, with the points of one stage or of both side by side.
 *
 * <p>What the tables hold is found out by {@link TableMapper}; a table whose first heading is {@code unit} is read as {@link
 * ScoreSheetReader} says. Numbers are read in the declared format, or else in the one that all of them are written in. Immutable and free to
 * share between threads.
 */
public final class DocumentReader {

    private final Scheme scheme;
    private final Optional<Units> units;
    private final boolean allowsAbsent;
    private final Optional<Stage> stage;
    private final Optional<NumberFormat> numbers;
    private final Mapping told;

    private DocumentReader(
            Scheme scheme,
            Optional<Units> units,
            boolean allowsAbsent,
            Optional<Stage> stage,
            Optional<NumberFormat> numbers,
            Mapping told) {
        this.scheme = requireNonNull(scheme, "scheme");
        this.units = units;
        this.allowsAbsent = allowsAbsent;
        this.stage = stage;
        this.numbers = numbers;
        this.told = told;
    }

    /** Returns a reader of the tables of one scheme, which leaves those of others out. */
    public static DocumentReader of(Scheme scheme) {
        return new DocumentReader(
                scheme, Optional.empty(), false, Optional.empty(), Optional.empty(), new Mapping(List.of()));
    }

    /** Returns a reader for which each of the units must have its values, and no other may. */
    public DocumentReader with(Units known) {
        return new DocumentReader(
                scheme, Optional.of(requireNonNull(known, "known")), allowsAbsent, stage, numbers, told);
    }

    /** Returns a reader of a year that not all of the units were in: who has no values gets no sheet. */
    public DocumentReader allowingAbsent() {
        return new DocumentReader(scheme, units, true, stage, numbers, told);
    }

    /** Returns a reader of the values of one stage, where a table has those of several. */
    public DocumentReader at(Stage read) {
        return new DocumentReader(
                scheme, units, allowsAbsent, Optional.of(requireNonNull(read, "read")), numbers, told);
    }

    /** Returns a reader of numbers that are written in a certain way. */
    public DocumentReader with(NumberFormat declared) {
        return new DocumentReader(
                scheme, units, allowsAbsent, stage, Optional.of(requireNonNull(declared, "declared")), told);
    }

    /** Returns a reader that is told what some tables, columns and rows hold, as {@link TableMapper#told} says. */
    public DocumentReader told(Mapping saved) {
        return new DocumentReader(scheme, units, allowsAbsent, stage, numbers, requireNonNull(saved, "saved"));
    }

    /**
     * Returns a sheet for each unit, the faulty ones included, as {@link ScoreSheetReader#read} does. Without a value if no
     * table holds points of the scheme, or it is not said of which of several stages.
     *
     * @param documents at least one
     * @throws IllegalArgumentException if there is no document
     */
    public Checked<List<ScoreSheet>> read(List<Document> documents) {
        checkArgument(!documents.isEmpty(), "documents are empty");
        List<Table> coded = new ArrayList<>();
        List<Document> others = new ArrayList<>();
        documents.forEach(document -> {
            if (document.tables().stream().allMatch(DocumentReader::isCoded)) {
                coded.addAll(document.tables());
            } else {
                others.add(document);
            }
        });
        Issues issues = new Issues();
        List<MappedTable> mapped = mapped(others, issues);
        coded.addAll(CodedTables.of(scheme, stage, mapped, issues));
        if (coded.isEmpty()) {
            return nothing(documents, issues);
        }
        NumberFormat format = format(coded, others.isEmpty(), issues);
        TotalCheck.check(scheme, mapped, format, issues);
        return sheets(coded, format, issues);
    }

    private static boolean isCoded(Table table) {
        return table.headings().texts().stream()
                .findFirst()
                .filter(ScoreSheetReader.UNIT::equals)
                .isPresent();
    }

    /** Returns the tables of the scheme, with what they were taken for. */
    private List<MappedTable> mapped(List<Document> documents, Issues issues) {
        Checked<Mapping> mapping = mapper().map(documents);
        issues.addAll(mapping.issues());
        List<MappedTable> own = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            List<Table> tables = documents.get(i).tables();
            mapping.value().orElseThrow().documents().get(i).tables().stream()
                    .filter(table -> table.scheme().equals(Optional.of(scheme.id())))
                    .forEach(table -> own.add(new MappedTable(table, tables.get(table.table() - 1))));
        }
        return own;
    }

    private TableMapper mapper() {
        TableMapper mapper = TableMapper.of(List.of(scheme)).told(told);
        return units.map(mapper::with).orElse(mapper);
    }

    private Checked<List<ScoreSheet>> nothing(List<Document> documents, Issues issues) {
        if (!issues.hasErrors()) {
            issues.add(TableIssue.NO_POINTS.at(Location.of(documents.get(0).file()), scheme.id()));
        }
        return Checked.failed(issues.toList());
    }

    private NumberFormat format(List<Table> coded, boolean areAllCoded, Issues issues) {
        if (numbers.isPresent() || areAllCoded) {
            return numbers.orElseGet(() -> OwnNumbers.format(coded));
        }
        Checked<NumberFormat> found = NumberFormat.of(OwnNumbers.values(coded));
        issues.addAll(found.issues());
        return found.value().orElseGet(NumberFormat::undeclared);
    }

    private Checked<List<ScoreSheet>> sheets(List<Table> coded, NumberFormat format, Issues issues) {
        ScoreSheetReader reader =
                units.map(known -> ScoreSheetReader.of(scheme, known)).orElseGet(() -> ScoreSheetReader.of(scheme));
        ScoreSheetReader expecting = allowsAbsent ? reader.allowingAbsent() : reader;
        return withoutRepetition(Checked.of(coded, issues.toList()).flatMap(expecting.with(format)::read));
    }

    /** That two columns are the same is told where they are mapped, and again where they are read. */
    private static Checked<List<ScoreSheet>> withoutRepetition(Checked<List<ScoreSheet>> read) {
        Set<Location> told = new HashSet<>();
        List<Issue> issues = read.issues().stream()
                .filter(issue -> issue.code() != TableIssue.COLUMN_TWICE
                        || told.add(issue.location().at(1, issue.location().column())))
                .collect(collectingAndThen(toList(), Issues::grouped));
        return read.value().map(sheets -> Checked.of(sheets, issues)).orElseGet(() -> Checked.failed(issues));
    }
}
