package org.parindex.scoring.io.tables.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.TableIssue;
import org.parindex.scoring.io.tables.bounds.Budget;
import org.parindex.scoring.io.tables.html.Placement.PlacedRow;

/** The rows of one table of a page, in which every cell stands in its column. For one table only. */
final class Grid {

    private final Location part;
    private final Limits limits;
    private final List<Row> rows = new ArrayList<>();
    private final Set<Location> headings = new HashSet<>();
    private final List<Cell> struck = new ArrayList<>();
    private int hidden;
    private Location firstHidden;

    Grid(Location part, Limits limits) {
        this.part = part;
        this.limits = limits;
        this.firstHidden = part;
    }

    /** Reads a table that holds no other, and returns what of it is too much. */
    Optional<Issue> read(Element table, Budget budget) {
        table.getElementsByTag("col").forEach(column -> noteHidden(column, part));
        Iterable<PlacedRow> placed = Placement.rows(table, limits.columns());
        int width = 0;
        for (PlacedRow each : placed) {
            width = Math.max(width, each.width());
        }
        for (PlacedRow each : placed) {
            Row row = row(each, width);
            Optional<Issue> excess = budget.excess(row);
            if (excess.isPresent()) {
                return excess;
            }
            rows.add(row);
        }
        return Optional.empty();
    }

    private Row row(PlacedRow placed, int width) {
        Location place = part.at(rows.size() + 1, 0);
        noteHidden(placed.element(), place);
        if (isHeading(placed)) {
            headings.add(place);
        }
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < placed.cells().size(); i++) {
            fill(cells, placed, placed.columns().get(i), place);
            cells.add(cell(placed.cells().get(i), place.at(place.line(), cells.size() + 1)));
        }
        fill(
                cells,
                placed,
                Math.min(width, Math.max(placed.end(), placed.merged().length())),
                place);
        return Row.of(cells, place);
    }

    private static void fill(List<Cell> cells, PlacedRow placed, int end, Location row) {
        for (int column = cells.size(); column < end; column++) {
            Cell.Kind kind = placed.merged().get(column) ? Cell.Kind.MERGED : Cell.Kind.TEXT;
            cells.add(new Cell("", kind, row.at(row.line(), column + 1)));
        }
    }

    private Cell cell(Element element, Location place) {
        noteHidden(element, place);
        SeenText text = SeenText.of(element);
        if (!text.leftOut().isEmpty()) {
            struck.add(new Cell(text.leftOut(), place));
        }
        return new Cell(text.seen(), place);
    }

    private void noteHidden(Element element, Location place) {
        if (SeenText.isHidden(element)) {
            firstHidden = hidden == 0 ? place : firstHidden;
            hidden++;
        }
    }

    private static boolean isHeading(PlacedRow row) {
        return row.element().parent() != null
                        && row.element().parent().normalName().equals("thead")
                || row.cells().stream().allMatch(cell -> cell.normalName().equals("th"));
    }

    List<Row> rows() {
        return rows;
    }

    /** Returns whether the page says that a row is one of headings. */
    boolean isHeading(Row row) {
        return headings.contains(row.location());
    }

    /** Returns what was hidden, and what was left out, each as one warning where it is first. */
    List<Issue> warnings() {
        Issues warnings = new Issues();
        if (hidden > 0) {
            warnings.add(TableIssue.HIDDEN_PART.at(firstHidden, hidden));
        }
        if (!struck.isEmpty()) {
            Cell first = struck.get(0);
            warnings.add(TableIssue.LEFT_OUT.at(first.location(), struck.size(), first.text()));
        }
        return warnings.toList();
    }
}
