package org.parindex.scoring.io.tables.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.rule.Input;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.CriterionGroup;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.NumberFormat;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.Table;
import org.parindex.scoring.io.tables.TableIssue;
import org.parindex.scoring.io.tables.mapping.ColumnMeaning.OfCriterion;

/** Tells of each row, where a row is about one criterion, which criterion that is; names alike are told apart by the group above. */
final class CriterionRowMatcher {

    private final TableColumns columns;
    private final CriterionNames names;
    private final Optional<TableMapping> told;
    private final Issues issues;
    private Optional<Criterion> group = Optional.empty();
    private Optional<Criterion> last = Optional.empty();

    private CriterionRowMatcher(
            List<ColumnMatch> columns, CriterionNames names, Optional<TableMapping> told, Issues issues) {
        this.columns = new TableColumns(columns);
        this.told = told;
        this.names = names;
        this.issues = issues;
    }

    /**
     * Returns what each row is.
     *
     * @param units the unit of each row, where it is known
     * @param told what a saved mapping says of the table
     * @param issues gets what is wrong with the rows
     */
    static List<RowMapping> match(
            Table table,
            List<ColumnMatch> columns,
            CriterionNames names,
            List<Optional<Unit>> units,
            Optional<TableMapping> told,
            Issues issues) {
        CriterionRowMatcher matcher = new CriterionRowMatcher(columns, names, told, issues);
        List<RowMapping> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            rows.add(matcher.match(row, rows.size() + 1, units.get(rows.size())));
        }
        return rows;
    }

    private RowMapping match(Row row, int number, Optional<Unit> unit) {
        String printed = columns.text(row, ColumnRole.CRITERION)
                .or(() -> columns.text(row, ColumnRole.CODE))
                .orElse("");
        Optional<RowMapping> said = told(number, printed, unit);
        Optional<RowRole> total = HeadingWords.rowRole(printed);
        if (said.isPresent()) {
            return said.get();
        } else if (total.isPresent()) {
            return RowMapping.other(number, printed, total.get(), MatchReason.WORD);
        }
        Candidates found = names.find(label(row)).narrowed(this::isInGroup);
        Optional<RowMapping> input = found.criteria().isEmpty() ? input(number, printed, unit) : Optional.empty();
        if (found.only().isEmpty() && input.isEmpty()) {
            report(row, printed, found);
            return RowMapping.other(number, printed, RowRole.IGNORED, MatchReason.NOTHING);
        }
        found.only().ifPresent(this::enter);
        return input.orElseGet(() -> new RowMapping(
                number,
                printed,
                unit,
                Optional.of(criterion(row, found.only().orElseThrow())),
                RowRole.CRITERION,
                found.why()));
    }

    private Optional<RowMapping> told(int number, String printed, Optional<Unit> unit) {
        return told.stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.row() == number && Told.isSame(row.printed(), printed))
                .findFirst()
                .map(row -> new RowMapping(
                        number, printed, row.unit().or(() -> unit), row.criterion(), row.role(), MatchReason.TOLD));
    }

    private Label label(Row row) {
        Label name = Label.of(columns.text(row, ColumnRole.CRITERION).orElse(""));
        Optional<String> code = columns.text(row, ColumnRole.CODE)
                .or(() -> name.code())
                .or(() -> columns.text(row, ColumnRole.NUMBER))
                .flatMap(text -> Label.of(text).code());
        Optional<Points> maximum = columns.cell(row, ColumnRole.MAXIMUM)
                .flatMap(cell -> NumberFormat.undeclared().number(cell))
                .flatMap(Points::tryParse)
                .or(name::maximum);
        return new Label(code, name.name(), maximum);
    }

    private boolean isInGroup(Criterion criterion) {
        return group.filter(above -> names.isBelow(criterion.code(), above.code()))
                .isPresent();
    }

    private void enter(Criterion criterion) {
        group = criterion instanceof CriterionGroup ? Optional.of(criterion) : group;
        last = Optional.of(criterion);
    }

    private OfCriterion criterion(Row row, Criterion criterion) {
        return new OfCriterion(criterion.code(), columns.text(row, ColumnRole.INPUT), Optional.empty());
    }

    /** A row below a criterion that names one of the inputs of its rule. */
    private Optional<RowMapping> input(int number, String printed, Optional<Unit> unit) {
        return last.filter(LeafCriterion.class::isInstance)
                .map(LeafCriterion.class::cast)
                .flatMap(leaf -> leaf.rule().inputs().stream()
                        .map(Input::name)
                        .filter(name ->
                                Name.of(name).key().equals(Name.of(printed).key()))
                        .findFirst()
                        .map(name -> new OfCriterion(leaf.code(), Optional.of(name), Optional.empty())))
                .map(meaning -> new RowMapping(
                        number, printed, unit, Optional.of(meaning), RowRole.CRITERION, MatchReason.NAME));
    }

    /** A line without any value may say anything. */
    private void report(Row row, String printed, Candidates found) {
        Optional<Cell> value = columns.cell(row, ColumnRole.VALUE);
        if (value.isPresent() && found.criteria().isEmpty()) {
            issues.add(TableIssue.UNKNOWN_CRITERION
                    .at(row.location(), printed)
                    .suggesting(Spelled.nearest(printed, names.all())));
        } else if (value.isPresent()) {
            issues.add(TableIssue.AMBIGUOUS_CRITERION.at(row.location(), printed, found.codes()));
        }
    }
}
