package org.parindex.scoring.io.tables;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.value.Spelling;

/** What can be seen of a row without knowing what it means: which cells are filled, and which of these are figures. */
final class RowShape {

    private static final Pattern FIGURE = Pattern.compile("[+-]?[.,\u00A0 ]*+\\d[\\d.,\u00A0 ]*+%?|=");
    private static final Pattern CODE = Pattern.compile("\\d++(\\.\\d++)*+\\.?");
    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?(\\d{1,3})\\)?");
    private static final Set<String> MAXIMUM = ImmutableSet.of(
            "điểm tối đa", "điểm chuẩn", "tối đa", "thang điểm", "max", "maximum", "max points", "maximum points");
    private static final int SHORTEST_NUMBERING = 2;

    private final Row row;
    private final List<Cell> filled;

    private RowShape(Row row) {
        this.row = row;
        this.filled = row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
    }

    static RowShape of(Row row) {
        return new RowShape(row);
    }

    Row row() {
        return row;
    }

    List<Cell> filled() {
        return filled;
    }

    boolean isEmpty() {
        return filled.isEmpty();
    }

    /** Returns whether the row is part of a table, not a line of text such as a title or {@code Unit: Department of Health}. */
    boolean isTabular() {
        return isCoded() && isOfFileOrSheet()
                || filled.size() > 1 && !filled.get(0).text().endsWith(":");
    }

    /** Only there can a list of names alone be meant as a table. */
    private boolean isOfFileOrSheet() {
        return row.location()
                .part()
                .filter(part -> !(part instanceof Location.Sheet))
                .isEmpty();
    }

    /** Returns whether this is the heading of a file that was written for this library. */
    boolean isCoded() {
        return !row.cells().isEmpty() && row.cells().get(0).text().equals("unit");
    }

    boolean hasFigure() {
        return filled.stream().anyMatch(RowShape::isFigure);
    }

    private static boolean isFigure(Cell cell) {
        return cell.kind() == Cell.Kind.NUMBER || FIGURE.matcher(cell.text()).matches();
    }

    /**
     * Returns whether the row belongs to the same headings as others.
     *
     * @param above the rows of headings right above it, at least one
     */
    boolean continuesHeading(List<RowShape> above) {
        if (isEmpty()) {
            return false;
        }
        return hasFigure() ? isMaxima() || isCodes() : fills(above);
    }

    private boolean isMaxima() {
        return filled.stream().map(Cell::text).map(Spelling::folded).anyMatch(MAXIMUM::contains)
                && filled.stream().filter(cell -> !isFigure(cell)).count() == 1;
    }

    /** Nothing but codes, at least one of them of several parts, and nothing in front of them. */
    private boolean isCodes() {
        return row.texts().get(0).isEmpty()
                && filled.stream().allMatch(cell -> CODE.matcher(cell.text()).matches())
                && filled.stream().anyMatch(cell -> cell.text().indexOf('.') > 0);
    }

    /** Headings in several rows: what those above leave open, the next one fills. */
    private boolean fills(List<RowShape> above) {
        BitSet own = filledColumns();
        BitSet others = new BitSet();
        above.forEach(row -> others.or(row.filledColumns()));
        boolean isMerged = row.cells().stream().anyMatch(cell -> cell.kind() == Cell.Kind.MERGED);
        return isWithout(own, others) && (isWithout(others, own) || isMerged);
    }

    private BitSet filledColumns() {
        BitSet columns = new BitSet();
        IntStream.range(0, row.texts().size())
                .filter(index -> !row.texts().get(index).isEmpty())
                .forEach(columns::set);
        return columns;
    }

    private static boolean isWithout(BitSet columns, BitSet some) {
        BitSet left = (BitSet) some.clone();
        left.andNot(columns);
        return !left.isEmpty();
    }

    /** Returns whether both rows hold the same text, other than a figure. */
    boolean repeats(RowShape other) {
        Set<String> texts = other.filled.stream().map(Cell::text).collect(toImmutableSet());
        return filled.stream().anyMatch(cell -> !isFigure(cell) && texts.contains(cell.text()));
    }

    /** Returns whether the row numbers the columns: whole numbers that rise from 1, perhaps with gaps. */
    boolean isNumbering() {
        int before = 0;
        for (Cell cell : filled) {
            var number = COLUMN_NUMBER.matcher(cell.text());
            if (!number.matches() || Integer.parseInt(number.group(1)) <= before) {
                return false;
            }
            if (before == 0 && Integer.parseInt(number.group(1)) != 1) {
                return false;
            }
            before = Integer.parseInt(number.group(1));
        }
        return filled.size() >= SHORTEST_NUMBERING;
    }
}
