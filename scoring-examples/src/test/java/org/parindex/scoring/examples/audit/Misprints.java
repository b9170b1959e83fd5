package org.parindex.scoring.examples.audit;

import static org.parindex.scoring.examples.audit.Misprint.Kind.CELLS_SWAPPED;
import static org.parindex.scoring.examples.audit.Misprint.Kind.NAMES_SWAPPED;
import static org.parindex.scoring.examples.audit.Misprint.Kind.ROW_REPEATED;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.parindex.scoring.core.audit.ColumnContent.Role;
import org.parindex.scoring.core.audit.Place;
import org.parindex.scoring.core.audit.PublishedReport;
import org.parindex.scoring.core.audit.PublishedTable;
import org.parindex.scoring.examples.audit.Misprint.Kind;

/** Plants faults in a report, one at a time and each in the report as it is; the same for the same seed. */
final class Misprints {

    private static final String FIGURE = "[+-]?(0|[1-9][0-9]*)(\\.[0-9]+)?";

    private final PublishedReport report;
    private final List<PrintedFigure> figures;
    private final Random random;

    Misprints(PublishedReport report, long seed) {
        this.report = report;
        this.figures = PrintedFigure.of(report).toList();
        this.random = new Random(seed);
    }

    /** Plants a fault in a single figure. */
    Misprint inOneCell(Kind kind) {
        return untilFound(() -> {
            PrintedFigure figure = pick(figures);
            return wrong(kind, figure).filter(text -> isOther(figure, text)).map(text -> printed(kind, figure, text));
        });
    }

    private Optional<String> wrong(Kind kind, PrintedFigure figure) {
        return switch (kind) {
            case DIGIT_CHANGED -> digit(figure.text()).map(at -> changed(figure.text(), at));
            case DIGITS_SWAPPED -> digit(figure.text()).flatMap(at -> swapped(figure.text(), at));
            case DIGIT_DROPPED -> digit(figure.text()).map(at -> dropped(figure.text(), at));
            case POINT_MOVED -> figure.isWhole() ? Optional.empty() : Optional.of(moved(figure));
            case NEIGHBOUR_COPIED -> neighbour(figure);
            default -> throw new IllegalArgumentException(kind + " is about several cells");
        };
    }

    private static boolean isOther(PrintedFigure figure, String text) {
        return text.matches(FIGURE) && TableEdit.amount(text).toBigDecimal().compareTo(figure.value()) != 0;
    }

    private Misprint printed(Kind kind, PrintedFigure figure, String text) {
        return new Misprint(
                kind,
                Reprint.withFigure(report, figure.place(), text),
                List.of(figure.place()),
                shown(figure) + " printed as " + text);
    }

    private static String shown(PrintedFigure figure) {
        Place place = figure.place();
        return "table " + place.table() + ", row " + place.row().orElseThrow() + ", column "
                + place.column().orElseThrow() + " (" + figure.row().printed() + ", " + figure.content() + "): "
                + figure.text();
    }

    /** Returns where one of the digits stands. */
    private Optional<Integer> digit(String text) {
        List<Integer> digits = Stream.iterate(0, at -> at < text.length(), at -> at + 1)
                .filter(at -> Character.isDigit(text.charAt(at)))
                .toList();
        return digits.isEmpty() ? Optional.empty() : Optional.of(pick(digits));
    }

    private String changed(String text, int at) {
        return text.substring(0, at) + random.nextInt(10) + text.substring(at + 1);
    }

    private static String dropped(String text, int at) {
        String rest = text.substring(0, at) + text.substring(at + 1);
        return rest.endsWith(".") ? rest.substring(0, rest.length() - 1) : rest;
    }

    /** Exchanges a digit with the next, though it be behind the point. */
    private static Optional<String> swapped(String text, int at) {
        int next = at + 1 < text.length() && text.charAt(at + 1) == '.' ? at + 2 : at + 1;
        if (next >= text.length()) {
            return Optional.empty();
        }
        StringBuilder digits = new StringBuilder(text);
        digits.setCharAt(at, text.charAt(next));
        digits.setCharAt(next, text.charAt(at));
        return Optional.of(digits.toString());
    }

    private String moved(PrintedFigure figure) {
        BigDecimal moved = random.nextBoolean()
                ? figure.value().movePointLeft(1)
                : figure.value().movePointRight(1);
        String sign = figure.text().startsWith("+") ? "+" : "";
        return sign + moved.stripTrailingZeros().toPlainString();
    }

    private Optional<String> neighbour(PrintedFigure figure) {
        Place place = figure.place();
        boolean isBeside = random.nextBoolean();
        int step = random.nextBoolean() ? 1 : -1;
        int row = place.row().orElseThrow() + (isBeside ? 0 : step);
        int column = place.column().orElseThrow() + (isBeside ? step : 0);
        return figures.stream()
                .filter(other -> other.place().table() == place.table())
                .filter(other -> other.place().row().equals(Optional.of(row)))
                .filter(other -> other.place().column().equals(Optional.of(column)))
                .map(PrintedFigure::text)
                .findFirst();
    }

    /** Has two figures of a row change places. */
    Misprint ofSwappedCells() {
        return untilFound(() -> {
            PrintedFigure one = pick(figures);
            PrintedFigure other = pick(figures);
            return isSameRow(one, other) && one.value().compareTo(other.value()) != 0
                    ? Optional.of(swapped(one, other))
                    : Optional.empty();
        });
    }

    private static boolean isSameRow(PrintedFigure one, PrintedFigure other) {
        return one.place().table() == other.place().table()
                && one.place().row().equals(other.place().row());
    }

    private Misprint swapped(PrintedFigure one, PrintedFigure other) {
        int row = one.place().row().orElseThrow();
        int here = one.place().column().orElseThrow();
        int there = other.place().column().orElseThrow();
        return new Misprint(
                CELLS_SWAPPED,
                Reprint.with(report, one.place().table(), table -> table.swapFigures(row, here, there)),
                List.of(one.place(), other.place()),
                shown(one) + " swapped with column " + there + ": " + other.text());
    }

    /** Has two units of a table change their names. */
    Misprint ofSwappedNames() {
        PublishedTable table = pick(report.tables());
        Optional<Integer> column = Optional.of(new TableEdit(table).column(Role.UNIT));
        int one = unitRow(table);
        int other = untilFound(() -> Optional.of(unitRow(table)).filter(row -> row != one));
        return new Misprint(
                NAMES_SWAPPED,
                Reprint.with(report, table.number(), edit -> edit.swapNames(one, other)),
                List.of(
                        new Place(table.number(), Optional.of(one), column),
                        new Place(table.number(), Optional.of(other), column)),
                "table " + table.number() + ", names of rows " + one + " and " + other);
    }

    /** Has a row printed twice, one below the other. */
    Misprint ofRepeatedRow() {
        PublishedTable table = pick(report.tables());
        int row = unitRow(table);
        return new Misprint(
                ROW_REPEATED,
                Reprint.with(report, table.number(), edit -> edit.repeat(row)),
                List.of(row(table, row), row(table, row + 1)),
                "table " + table.number() + ", row " + row);
    }

    private int unitRow(PublishedTable table) {
        return pick(figures.stream()
                        .filter(figure -> figure.place().table() == table.number() && figure.isOfUnit())
                        .toList())
                .row()
                .number();
    }

    private static Place row(PublishedTable table, int row) {
        return new Place(table.number(), Optional.of(row), Optional.empty());
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static <T> T untilFound(Supplier<Optional<T>> attempt) {
        return Stream.generate(attempt).flatMap(Optional::stream).findFirst().orElseThrow();
    }
}
