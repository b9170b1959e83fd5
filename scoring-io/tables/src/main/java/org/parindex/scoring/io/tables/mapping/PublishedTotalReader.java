package org.parindex.scoring.io.tables.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.ranking.PublishedTotal;
import org.parindex.scoring.core.ranking.PublishedTotal.GivenRank;
import org.parindex.scoring.core.ranking.RankBasis;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.sheet.Units;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.Table;
import org.parindex.scoring.io.tables.TableIssue;

/**
 * Makes the totals of a former year of a table with these columns:
 *
 * <ul>
 *   <li>{@code unit}: its name or an alias; a unit that is not known is one that the later year no longer has
 *   <li>{@code total}: as published
 *   <li>{@code rank} (optional): a whole number, where the printed digits do not tell the rank
 *   <li>{@code rank-basis} (optional): {@code published} (the default) or {@code inferred}, where the rank was worked out
 *       from another published figure
 * </ul>
 */
public final class PublishedTotalReader {

    private final Units units;
    private final Issues issues = new Issues();
    private final Map<Unit, Location> seen = new HashMap<>();

    private PublishedTotalReader(Units units) {
        this.units = units;
    }

    /**
     * Returns the totals of all rows that could be read.
     *
     * @param units the units of the later year
     */
    public static Checked<List<PublishedTotal>> read(Table table, Units units) {
        return new PublishedTotalReader(units).totals(table);
    }

    private Checked<List<PublishedTotal>> totals(Table table) {
        NamedColumns columns = NamedColumns.of(table, List.of("unit", "total"), List.of("rank", "rank-basis"), issues);
        List<PublishedTotal> totals = new ArrayList<>();
        table.rows().forEach(row -> total(row, columns).ifPresent(totals::add));
        return Checked.of(List.copyOf(totals), issues.toList());
    }

    private Optional<PublishedTotal> total(Row row, NamedColumns columns) {
        Optional<Cell> name = columns.cell(row, "unit");
        if (name.isEmpty()) {
            issues.add(TableIssue.NO_UNIT_NAME.at(row.location()));
            return Optional.empty();
        }
        Unit unit =
                units.find(name.get().text()).orElseGet(() -> Unit.of(name.get().text()));
        Location first = seen.putIfAbsent(unit, name.get().location());
        if (first != null) {
            issues.add(TableIssue.UNIT_TWICE.at(name.get().location(), unit, first));
        }
        Optional<Cell> total = columns.cell(row, "total");
        Optional<Points> points = total.flatMap(cell -> Points.tryParse(cell.text()));
        if (points.isEmpty()) {
            issues.add(TableIssue.BAD_TOTAL.at(
                    total.map(Cell::location).orElse(row.location()),
                    unit,
                    total.map(Cell::text).orElse("")));
        }
        Optional<Cell> rank = columns.cell(row, "rank");
        Optional<GivenRank> given = rank.flatMap(cell -> givenRank(cell, unit, basis(row, unit, columns)));
        Location location = rank.or(() -> total).map(Cell::location).orElse(row.location());
        return points.map(found -> new PublishedTotal(unit, found, given, location));
    }

    private Optional<GivenRank> givenRank(Cell cell, Unit unit, RankBasis basis) {
        if (!cell.text().matches("[1-9][0-9]{0,8}")) {
            issues.add(TableIssue.BAD_RANK.at(cell.location(), unit, cell.text()));
            return Optional.empty();
        }
        return Optional.of(new GivenRank(Integer.parseInt(cell.text()), basis));
    }

    private RankBasis basis(Row row, Unit unit, NamedColumns columns) {
        Optional<Cell> cell = columns.cell(row, "rank-basis");
        String text = cell.map(Cell::text).orElse("published");
        return switch (text) {
            case "published" -> RankBasis.PUBLISHED;
            case "inferred" -> RankBasis.INFERRED;
            default -> {
                issues.add(TableIssue.BAD_RANK_BASIS.at(cell.orElseThrow().location(), unit, text));
                yield RankBasis.PUBLISHED;
            }
        };
    }
}
