package org.parindex.scoring.core.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parindex.scoring.core.audit.ColumnContent.OfCriterion;
import org.parindex.scoring.core.audit.ColumnContent.OfSource;
import org.parindex.scoring.core.audit.Reading.RowKey;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.CriterionGroup;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.RoundingPlace;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.ScoreSource;

/** The figures of one unit in all tables, and what must hold between them. */
final class UnitFigures {

    private final Scheme scheme;
    private final Reading reading;
    private final List<RowKey> rows;

    /** Each figure in the order of the tables, wherever it is printed. */
    private final Map<ColumnContent, List<CellKey>> printed = new LinkedHashMap<>();

    UnitFigures(Scheme scheme, Reading reading, List<RowKey> rows) {
        this.scheme = scheme;
        this.reading = reading;
        this.rows = rows;
        for (RowKey row : rows) {
            List<PublishedColumn> columns = reading.table(row.table()).columns();
            for (int column = 0; column < columns.size(); column++) {
                add(columns.get(column).content(), row.cell(column));
            }
        }
    }

    private void add(ColumnContent content, CellKey cell) {
        boolean isOfTable = content instanceof ColumnContent.Role role && role != ColumnContent.Role.PREVIOUS_TOTAL;
        if (!isOfTable && reading.cell(cell).figure().isPresent()) {
            printed.computeIfAbsent(content, absent -> new ArrayList<>()).add(cell);
        }
    }

    List<Equation> equations() {
        List<Equation> equations = new ArrayList<>();
        printed.values()
                .forEach(places -> places.stream()
                        .skip(1)
                        .map(again -> LinearEquation.sum(EquationKind.SAME, again, places.subList(0, 1)))
                        .forEach(equations::add));
        if (addsUp(scheme)) {
            groups().forEach(group -> equations.addAll(sums(group)));
            scheme.sources().forEach(source -> leaves(source).ifPresent(equations::add));
            equations.addAll(sources());
        }
        rows.forEach(row -> change(row).ifPresent(equations::add));
        return equations;
    }

    static boolean addsUp(Scheme scheme) {
        return scheme.roundingPlace() == RoundingPlace.LEAF
                && scheme.addsUp()
                && scheme.roundingPolicy().keepsSums();
    }

    private Stream<CriterionGroup> groups() {
        return scheme.root()
                .nodes()
                .filter(CriterionGroup.class::isInstance)
                .map(CriterionGroup.class::cast)
                .filter(group -> printed.containsKey(new OfCriterion(group.code())));
    }

    /** Returns the sums of a group within the rows that show them; if none does, that of the first places that do. */
    private List<Equation> sums(CriterionGroup group) {
        List<Equation> inRows = rows.stream()
                .flatMap(row -> sum(group, content -> reading.figure(row, content)).stream())
                .toList();
        return inRows.isEmpty() ? sum(group, this::home).stream().toList() : inRows;
    }

    private Optional<Equation> sum(CriterionGroup group, Function<ColumnContent, Optional<CellKey>> shown) {
        Optional<CellKey> total = shown.apply(new OfCriterion(group.code()));
        return total.flatMap(
                cell -> parts(group, shown).map(parts -> LinearEquation.sum(EquationKind.GROUP, cell, parts)));
    }

    /** Returns the highest figures below a group that hold all of its points; none if some are not shown. */
    private static Optional<List<CellKey>> parts(
            CriterionGroup group, Function<ColumnContent, Optional<CellKey>> shown) {
        List<CellKey> parts = new ArrayList<>();
        for (Criterion child : group.children()) {
            Optional<CellKey> own = shown.apply(new OfCriterion(child.code()));
            Optional<List<CellKey>> found = own.isPresent() || child instanceof LeafCriterion
                    ? own.map(List::of)
                    : parts((CriterionGroup) child, shown);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            parts.addAll(found.get());
        }
        return Optional.of(parts);
    }

    private Optional<CellKey> home(ColumnContent content) {
        return Optional.ofNullable(printed.get(content)).map(places -> places.get(0));
    }

    private Optional<Equation> leaves(ScoreSource source) {
        List<Optional<CellKey>> leaves = scheme.leaves().stream()
                .filter(leaf -> leaf.source().equals(Optional.of(source.id())))
                .map(leaf -> home(new OfCriterion(leaf.code())))
                .toList();
        return home(new OfSource(source.id()))
                .filter(cell -> leaves.stream().allMatch(Optional::isPresent))
                .map(cell -> LinearEquation.sum(
                        EquationKind.SOURCE,
                        cell,
                        leaves.stream().map(Optional::orElseThrow).toList()));
    }

    private List<Equation> sources() {
        List<Equation> inRows = rows.stream()
                .flatMap(row -> sources(content -> reading.figure(row, content)).stream())
                .toList();
        return inRows.isEmpty() ? sources(this::home).stream().toList() : inRows;
    }

    private Optional<Equation> sources(Function<ColumnContent, Optional<CellKey>> shown) {
        List<Optional<CellKey>> parts = scheme.sources().stream()
                .map(source -> shown.apply(new OfSource(source.id())))
                .toList();
        return shown.apply(ColumnContent.TOTAL)
                .filter(total -> !parts.isEmpty() && parts.stream().allMatch(Optional::isPresent))
                .map(total -> LinearEquation.sum(
                        EquationKind.SOURCES,
                        total,
                        parts.stream().map(Optional::orElseThrow).toList()));
    }

    private Optional<Equation> change(RowKey row) {
        Optional<CellKey> change = reading.figure(row, ColumnContent.Role.CHANGE);
        Optional<CellKey> before = reading.figure(row, ColumnContent.Role.PREVIOUS_TOTAL);
        Optional<CellKey> now = reading.figure(row, ColumnContent.TOTAL).or(() -> home(ColumnContent.TOTAL));
        return change.isPresent() && before.isPresent() && now.isPresent()
                ? Optional.of(LinearEquation.difference(EquationKind.CHANGE, change.get(), now.get(), before.get()))
                : Optional.empty();
    }
}
