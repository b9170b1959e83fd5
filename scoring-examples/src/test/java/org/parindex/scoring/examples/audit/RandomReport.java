package org.parindex.scoring.examples.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parindex.scoring.core.audit.ColumnContent;
import org.parindex.scoring.core.audit.ColumnContent.OfCriterion;
import org.parindex.scoring.core.audit.ColumnContent.OfSource;
import org.parindex.scoring.core.audit.ColumnContent.Role;
import org.parindex.scoring.core.audit.PublishedCell;
import org.parindex.scoring.core.audit.PublishedColumn;
import org.parindex.scoring.core.audit.PublishedReport;
import org.parindex.scoring.core.audit.PublishedRow;
import org.parindex.scoring.core.audit.PublishedTable;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.CriterionGroup;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.Points;

/** Prints a random index without a fault, in any combination of the tables that such reports have. */
final class RandomReport {

    private static final String FILE = "random";

    private final RandomIndex index;
    private final List<PublishedTable> tables = new ArrayList<>();

    private RandomReport(RandomIndex index) {
        this.index = index;
    }

    /**
     * A column to be printed.
     *
     * @param text what stands in the row of a unit
     */
    private record Printed(ColumnContent content, Optional<BigDecimal> maximum, Function<Unit, String> text) {}

    static PublishedReport of(RandomIndex index) {
        RandomReport report = new RandomReport(index);
        while (report.tables.isEmpty()) {
            report.printAny();
        }
        return new PublishedReport(FILE, report.tables);
    }

    private void printAny() {
        if (index.coin()) {
            printRanking();
        }
        if (index.coin()) {
            printComparison();
        }
        if (index.coin()) {
            printSummary();
        }
        if (index.coin()) {
            index.scheme().criteria().forEach(this::printLeaves);
        }
    }

    private void printRanking() {
        List<Printed> columns = new ArrayList<>();
        columns.add(new Printed(Role.RANK, Optional.empty(), unit -> Long.toString(index.rank(unit))));
        columns.add(name());
        if (index.coin()) {
            index.scheme().sources().forEach(source -> columns.add(source(source.id())));
        }
        columns.add(criterion(index.scheme().root()));
        print(columns, index.coin());
    }

    private void printComparison() {
        boolean isToldApart = index.coin();
        List<Printed> columns = new ArrayList<>(numberAndName());
        columns.add(new Printed(Role.PREVIOUS_TOTAL, Optional.empty(), unit -> plain(index.former(unit))));
        columns.add(criterion(index.scheme().root()));
        columns.add(new Printed(
                Role.CHANGE, Optional.empty(), unit -> signed(index.total(unit).subtract(index.former(unit)))));
        if (index.coin()) {
            columns.add(new Printed(
                    Role.RANK_CHANGE,
                    Optional.empty(),
                    unit -> signed(BigDecimal.valueOf(index.formerRank(unit, isToldApart) - index.rank(unit)))));
        }
        print(columns, false);
    }

    private void printSummary() {
        List<Printed> columns = new ArrayList<>(numberAndName());
        index.scheme().criteria().forEach(domain -> columns.add(criterion(domain)));
        columns.add(criterion(index.scheme().root()));
        print(columns, index.coin());
    }

    private void printLeaves(Criterion domain) {
        if (domain instanceof CriterionGroup) {
            boolean withSubtotals = index.coin();
            List<Printed> columns = new ArrayList<>(numberAndName());
            domain.nodes()
                    .skip(1)
                    .filter(node -> withSubtotals || node instanceof LeafCriterion)
                    .forEach(node -> columns.add(criterion(node)));
            columns.add(criterion(domain));
            print(columns, false);
        }
    }

    private List<Printed> numberAndName() {
        List<Unit> order = index.ranked();
        return List.of(
                new Printed(Role.NUMBER, Optional.empty(), unit -> Integer.toString(1 + order.indexOf(unit))), name());
    }

    private static Printed name() {
        return new Printed(Role.UNIT, Optional.empty(), Unit::name);
    }

    private Printed source(String id) {
        return new Printed(new OfSource(id), Optional.empty(), unit -> plain(index.points(unit, id)));
    }

    private Printed criterion(Criterion node) {
        return new Printed(
                new OfCriterion(node.code()),
                index.coin() ? Optional.of(node.maxPoints().toBigDecimal()) : Optional.empty(),
                unit -> plain(index.points(unit, node)));
    }

    private static String plain(BigDecimal figure) {
        return figure.stripTrailingZeros().toPlainString();
    }

    private static String signed(BigDecimal change) {
        return switch (change.signum()) {
            case 1 -> "+" + plain(change);
            case 0 -> "=";
            default -> plain(change);
        };
    }

    private void print(List<Printed> columns, boolean withMean) {
        int line = 100 * (tables.size() + 1);
        List<PublishedRow> rows = new ArrayList<>();
        for (Unit unit : index.ranked()) {
            List<String> texts =
                    columns.stream().map(column -> column.text().apply(unit)).toList();
            rows.add(row(line, rows.size() + 1, Optional.of(unit), columns, texts));
        }
        if (withMean) {
            rows.add(row(line, rows.size() + 1, Optional.empty(), columns, means(columns)));
        }
        tables.add(new PublishedTable(
                tables.size() + 1,
                Location.of(FILE, line, 1),
                Optional.empty(),
                index.scheme().id(),
                columns.stream().map(RandomReport::column).toList(),
                rows));
    }

    private static PublishedColumn column(Printed column) {
        return new PublishedColumn(
                column.content().toString(), column.content(), column.maximum().map(Points::of), Optional.empty());
    }

    private List<String> means(List<Printed> columns) {
        return columns.stream()
                .map(column -> column.content() instanceof Role ? "" : mean(column.text()))
                .toList();
    }

    private String mean(Function<Unit, String> text) {
        BigDecimal sum = index.units().stream().map(text).map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
        return plain(sum.divide(BigDecimal.valueOf(index.units().size()), 2, RoundingMode.HALF_UP));
    }

    private static PublishedRow row(
            int line, int number, Optional<Unit> unit, List<Printed> columns, List<String> texts) {
        List<PublishedCell> cells = IntStream.range(0, columns.size())
                .mapToObj(i -> cell(Location.of(FILE, line + number, i + 1), columns.get(i), texts.get(i)))
                .toList();
        return new PublishedRow(
                number,
                unit.isPresent() ? PublishedRow.Content.UNIT : PublishedRow.Content.MEAN,
                unit.map(Unit::name).orElse("Mean"),
                unit,
                cells);
    }

    private static PublishedCell cell(Location location, Printed column, String text) {
        return new PublishedCell(
                location,
                text,
                Stream.of(text)
                        .filter(figure -> column.content() != Role.UNIT && !figure.isEmpty())
                        .map(TableEdit::amount)
                        .findFirst());
    }
}
