package org.parindex.scoring.core.audit;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parindex.scoring.core.audit.Explanation.Reason;
import org.parindex.scoring.core.value.Points;

/** How likely a set of changes is: what people do wrong when they copy figures, and which figures such a column has. */
final class Likelihood {

    private final Reading reading;

    Likelihood(Reading reading) {
        this.reading = reading;
    }

    /** Returns why a set of changes is likely, the weightiest reason first. */
    List<Reason> reasons(List<Change> changes) {
        Map<Reason, Boolean> reasons = new LinkedHashMap<>();
        reasons.put(Reason.ALL_AGREE, true);
        reasons.put(Reason.EXCHANGED, isExchange(changes));
        reasons.put(Reason.NEIGHBOUR, changes.stream().allMatch(this::isNeighbour));
        reasons.put(Reason.SLIP, slip(changes).isPresent());
        reasons.put(Reason.FITS_STEP, changes.stream().allMatch(this::fitsStep));
        reasons.put(Reason.USUAL, changes.stream().allMatch(change -> usual(change) > 0));
        reasons.values().removeIf(applies -> !applies);
        return List.copyOf(reasons.keySet());
    }

    /** Returns a number that is larger for what is likelier. */
    int weight(List<Change> changes) {
        int slip = slip(changes).map(kind -> 20 - 2 * kind.ordinal()).orElse(0);
        int neighbour = changes.stream().allMatch(this::isNeighbour) ? 16 : 0;
        int usual = (int) changes.stream().mapToLong(this::usual).min().orElse(0);
        int step = changes.stream().allMatch(this::fitsStep) ? 30 : 0;
        return (isExchange(changes) ? 60 : 0) + step + Math.max(slip, neighbour) + Math.min(usual, 9);
    }

    /** Returns the slip that explains a single change. */
    Optional<Slip> slip(List<Change> changes) {
        return changes.size() == 1
                ? Slip.between(changes.get(0).value(), printed(changes.get(0).cell()))
                : Optional.empty();
    }

    private Points printed(CellKey cell) {
        return reading.cell(cell).figure().orElseThrow();
    }

    private boolean isExchange(List<Change> changes) {
        return changes.size() == 2
                && changes.get(0).value().equals(printed(changes.get(1).cell()))
                && changes.get(1).value().equals(printed(changes.get(0).cell()));
    }

    /** Returns whether the printed figure also stands beside, above or below. */
    private boolean isNeighbour(Change change) {
        CellKey cell = change.cell();
        return Stream.of(
                        new CellKey(cell.table(), cell.row() - 1, cell.column()),
                        new CellKey(cell.table(), cell.row() + 1, cell.column()),
                        new CellKey(cell.table(), cell.row(), cell.column() - 1),
                        new CellKey(cell.table(), cell.row(), cell.column() + 1))
                .filter(this::exists)
                .anyMatch(neighbour -> reading.cell(neighbour).figure().equals(Optional.of(printed(cell))));
    }

    private boolean exists(CellKey cell) {
        PublishedTable table = reading.table(cell.table());
        return cell.row() >= 0
                && cell.row() < table.rows().size()
                && cell.column() >= 0
                && cell.column() < table.columns().size();
    }

    /** Returns how many other rows have the proposed figure in the column. */
    private long usual(Change change) {
        return others(change.cell()).filter(change.value()::equals).count();
    }

    /** Returns the figures of the other rows in a column. */
    private Stream<Points> others(CellKey cell) {
        return IntStream.range(0, reading.table(cell.table()).rows().size())
                .filter(row -> row != cell.row())
                .mapToObj(row -> reading.cell(new CellKey(cell.table(), row, cell.column())))
                .flatMap(other -> other.figure().stream());
    }

    /** Returns whether the proposed figure is a multiple of the largest step that all others in the column are multiples of. */
    private boolean fitsStep(Change change) {
        int digits = Stream.concat(others(change.cell()), Stream.of(change.value()))
                .mapToInt(points -> points.toBigDecimal().scale())
                .max()
                .orElse(0);
        BigInteger step = others(change.cell())
                .map(points -> points.toBigDecimal().setScale(digits).unscaledValue())
                .reduce(BigInteger.ZERO, BigInteger::gcd);
        BigInteger proposed = change.value().toBigDecimal().setScale(digits).unscaledValue();
        return step.signum() != 0 && proposed.mod(step).signum() == 0;
    }
}
