package org.parindex.scoring.io.tables.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.issue.Nearest;
import org.parindex.scoring.core.ranking.PublishedTotal;
import org.parindex.scoring.core.ranking.PublishedTotal.GivenRank;
import org.parindex.scoring.core.ranking.RankOrigin;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.sheet.Units;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.NumberFormat;
import org.parindex.scoring.io.tables.Reading;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.Table;
import org.parindex.scoring.io.tables.TableIssue;
import org.parindex.scoring.io.tables.columns.NamedColumns;
import org.parindex.scoring.io.tables.columns.OwnNumbers;

/**
 * Makes the totals of a previous year of a table with these columns:
 *
 * <ul>
 *   <li>{@code unit}: its name or an alias; a unit that is not known is one that the current year no longer has, which is a warning
 *   <li>{@code total}: as published; empty, together with the rank, if the unit has no result, as if it had no row
 *   <li>{@code rank} (optional): a whole number, or a half such as 2.5 if equals share the mean of their places, with or without
 *       {@code =} in front; where the printed digits do not tell the rank
 *   <li>{@code rank-origin} (optional): {@code published} (the default) or {@code inferred}, where the rank was worked out
 *       from another published figure
 * </ul>
 *
 * <p>The results of a year, as {@code score --format csv} writes them, are such a table: columns of sources and criteria, groups,
 * grades and changes are passed over.
 */
public final class PublishedTotalReader {

    private static final List<String> REQUIRED = List.of("unit", "total");

    private static final LocalizedText TOTAL = LocalizedText.bilingual("Total", "Tổng điểm");

    private final Units units;
    private final NumberFormat numbers;
    private final Issues issues = new Issues();
    private final Map<String, Location> seen = new HashMap<>();

    private PublishedTotalReader(Units units, NumberFormat numbers) {
        this.units = units;
        this.numbers = numbers;
    }

    /**
     * Returns the totals of a table whose numbers are {@link NumberFormat#plain}, unless all have decimal commas; without a value if
     * there is any error, because where one is unknown no rank can be relied on.
     *
     * @param units the units of the current year
     */
    public static Checked<List<PublishedTotal>> read(Table table, Units units) {
        return read(table, units, OwnNumbers.format(List.of(table)));
    }

    /**
     * Returns the totals; without a value if there is any error, because where one is unknown no rank can be relied on.
     *
     * @param units the units of the current year
     * @param numbers how totals and ranks are written
     */
    public static Checked<List<PublishedTotal>> read(Table table, Units units, NumberFormat numbers) {
        return new PublishedTotalReader(units, numbers).totals(table);
    }

    private Checked<List<PublishedTotal>> totals(Table table) {
        NamedColumns columns =
                NamedColumns.of(table, REQUIRED, List.of("rank", "rank-origin"), ResultColumns.of(table), issues);
        List<PublishedTotal> totals = new ArrayList<>();
        if (columns.have(REQUIRED)) {
            table.rows().forEach(row -> total(row, columns).ifPresent(totals::add));
        }
        return issues.hasErrors() ? Checked.failed(issues.toList()) : Checked.of(List.copyOf(totals), issues.toList());
    }

    private Optional<PublishedTotal> total(Row row, NamedColumns columns) {
        Optional<Cell> name = columns.cell(row, "unit");
        if (name.isEmpty()) {
            issues.add(TableIssue.NO_UNIT_NAME.at(row.location()));
            return Optional.empty();
        }
        boolean hasResult = !columns.isBlank(row, "total") || !columns.isBlank(row, "rank");
        Unit unit = unit(name.get(), hasResult);
        reportTwice(unit, name.get());
        return hasResult ? published(row, unit, columns) : Optional.empty();
    }

    private Optional<PublishedTotal> published(Row row, Unit unit, NamedColumns columns) {
        Optional<Points> points = points(row, unit, columns);
        Optional<GivenRank> given = givenRank(row, unit, columns);
        Location location = columns.cell(row, "rank")
                .or(() -> columns.cell(row, "total"))
                .map(Cell::location)
                .orElse(row.location());
        return points.map(found -> new PublishedTotal(unit, found, given, location));
    }

    private void reportTwice(Unit unit, Cell name) {
        Location first = seen.putIfAbsent(Unit.spelling(unit.name()), name.location());
        if (first != null) {
            issues.add(TableIssue.UNIT_TWICE.at(name.location(), unit, first));
        }
    }

    private Optional<Points> points(Row row, Unit unit, NamedColumns columns) {
        Optional<Cell> total = columns.cell(row, "total");
        if (total.isEmpty()) {
            issues.add(TableIssue.BAD_TOTAL.at(row.location(), unit, ""));
            return Optional.empty();
        }
        Reading read = numbers.points(total.get());
        if (read instanceof Reading.Number number) {
            return Optional.of(Points.parse(number.text()));
        }
        issues.add(bad(read, total.get(), unit));
        return Optional.empty();
    }

    /** Of a plain text only a number can be said to be expected; whatever else is known of a fault is told. */
    private static Issue bad(Reading read, Cell total, Unit unit) {
        return read instanceof Reading.Unreadable unreadable
                        && unreadable.code() != TableIssue.BAD_POINTS
                        && unreadable.code() != TableIssue.DECIMAL_COMMA
                ? unreadable.at(total.location(), unit, CriterionCode.TOTAL, TOTAL)
                : TableIssue.BAD_TOTAL.at(total.location(), unit, total.text());
    }

    private Optional<GivenRank> givenRank(Row row, Unit unit, NamedColumns columns) {
        RankOrigin origin = origin(row, unit, columns);
        return columns.cell(row, "rank").flatMap(cell -> givenRank(cell, unit, origin));
    }

    /** A unit that has no result is in neither year if it is not known, and nothing has to be told of it. */
    private Unit unit(Cell name, boolean hasResult) {
        Optional<Issue> fault = UnitName.fault(name);
        if (fault.isPresent()) {
            issues.add(fault.get());
            return Unit.of(name.text());
        }
        return units.find(name.text()).orElseGet(() -> {
            if (hasResult) {
                reportFormer(name);
            }
            return Unit.of(name.text());
        });
    }

    private void reportFormer(Cell name) {
        List<String> names = units.asList().stream().map(Unit::name).toList();
        issues.add(
                TableIssue.PREVIOUS_UNIT.at(name.location(), name.text()).suggesting(Nearest.to(name.text(), names)));
    }

    private Optional<GivenRank> givenRank(Cell cell, Unit unit, RankOrigin origin) {
        Optional<String> rank = numbers.number(unmarked(cell)).filter(text -> text.matches("[1-9][0-9]{0,8}(\\.5)?"));
        if (rank.isEmpty()) {
            issues.add(TableIssue.BAD_RANK.at(cell.location(), unit, cell.text()));
        }
        return rank.map(text -> new GivenRank(Points.parse(text), origin));
    }

    /** Equals are often printed as {@code =4}. */
    private static Cell unmarked(Cell rank) {
        return rank.text().startsWith("=") ? new Cell(rank.text().substring(1), rank.kind(), rank.location()) : rank;
    }

    private RankOrigin origin(Row row, Unit unit, NamedColumns columns) {
        Optional<Cell> cell = columns.cell(row, "rank-origin");
        String text = cell.map(Cell::text).orElse("published");
        return switch (text) {
            case "published" -> RankOrigin.PUBLISHED;
            case "inferred" -> RankOrigin.INFERRED;
            default -> {
                issues.add(TableIssue.BAD_RANK_ORIGIN.at(cell.orElseThrow().location(), unit, text));
                yield RankOrigin.PUBLISHED;
            }
        };
    }
}
