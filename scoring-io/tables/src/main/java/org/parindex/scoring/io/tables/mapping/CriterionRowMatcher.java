package org.parindex.scoring.io.tables.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.rule.Input;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.CriterionGroup;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.NumberFormat;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.TableIssue;
import org.parindex.scoring.io.tables.columns.Name;
import org.parindex.scoring.io.tables.mapping.ColumnMeaning.OfCriterion;

/** Tells of each row, where a row is about one criterion, which criterion that is; names alike are told apart by the group above. */
final class CriterionRowMatcher {

    private final TableColumns columns;
    private final CriterionNames names;
    private final ToldRows told;
    private final Issues issues;
    private Optional<Criterion> group = Optional.empty();
    private Optional<Criterion> last = Optional.empty();

    private CriterionRowMatcher(TableDraft draft, CriterionNames names, Issues issues) {
        this.columns = new TableColumns(draft.columns(names));
        this.told = new ToldRows(draft.told(), issues);
        this.names = names;
        this.issues = issues;
    }

    /**
     * Returns what each row is.
     *
     * @param units the unit of each row, where it is known
     * @param issues gets what is wrong with the rows
     */
    static List<RowMapping> match(TableDraft draft, CriterionNames names, List<Optional<Unit>> units, Issues issues) {
        CriterionRowMatcher matcher = new CriterionRowMatcher(draft, names, issues);
        List<RowMapping> rows = new ArrayList<>();
        for (Row row : draft.table().rows()) {
            rows.add(matcher.match(row, rows.size() + 1, units.get(rows.size())));
        }
        return rows;
    }

    private RowMapping match(Row row, int number, Optional<Unit> unit) {
        String printed = columns.text(row, ColumnRole.CRITERION)
                .or(() -> columns.text(row, ColumnRole.CODE))
                .orElse("");
        Location place =
                columns.cell(row, ColumnRole.CRITERION).map(Cell::location).orElse(row.location());
        Optional<RowMapping> said = told.of(number, printed, place);
        if (said.filter(told -> told.role() != RowRole.UNIT).isPresent()) {
            return asTold(said.get(), unit, place);
        }
        Optional<Unit> owner = said.flatMap(RowMapping::unit).or(() -> unit);
        Optional<RowRole> total = HeadingWords.rowRole(printed);
        if (total.isPresent()) {
            return RowMapping.other(number, printed, total.get(), MatchReason.WORD);
        }
        Candidates found = names.find(label(row)).narrowed(this::isInGroup);
        return found.criteria().isEmpty()
                ? input(number, printed, owner).orElseGet(() -> unknown(row, number, printed))
                : known(row, number, printed, owner, found);
    }

    private RowMapping asTold(RowMapping said, Optional<Unit> unit, Location place) {
        said.criterion()
                .filter(criterion -> !names.has(criterion))
                .ifPresent(unknown -> told.refuse(unknown, names.scheme().id(), place));
        return new RowMapping(
                said.row(),
                said.printed(),
                said.role() == RowRole.CRITERION ? unit : Optional.empty(),
                said.criterion(),
                said.role(),
                MatchReason.TOLD);
    }

    private Label label(Row row) {
        Label name =
                names.coded(Label.of(columns.text(row, ColumnRole.CRITERION).orElse("")));
        Optional<String> code = code(row, ColumnRole.CODE);
        Optional<Points> maximum = columns.cell(row, ColumnRole.MAXIMUM)
                .flatMap(cell -> NumberFormat.undeclared().number(cell))
                .flatMap(Points::tryParse);
        return name.with(
                code.or(() -> name.code().isPresent() ? Optional.empty() : code(row, ColumnRole.NUMBER)), maximum);
    }

    private Optional<String> code(Row row, ColumnRole role) {
        return columns.text(row, role)
                .flatMap(text -> names.coded(Label.of(text)).code());
    }

    private RowMapping unknown(Row row, int number, String printed) {
        if (hasValue(row)) {
            issues.add(TableIssue.UNKNOWN_CRITERION
                    .at(row.location(), printed)
                    .suggesting(names.ofRows().nearest(printed)));
        }
        return RowMapping.other(number, printed, RowRole.IGNORED, MatchReason.NOTHING);
    }

    /** A line without any value may say anything. */
    private boolean hasValue(Row row) {
        return columns.cell(row, ColumnRole.VALUE).isPresent();
    }

    private RowMapping known(Row row, int number, String printed, Optional<Unit> unit, Candidates found) {
        if (found.only().isEmpty()) {
            if (hasValue(row)) {
                issues.add(TableIssue.AMBIGUOUS_CRITERION.at(row.location(), printed, found.codes()));
            }
            return RowMapping.other(number, printed, RowRole.IGNORED, MatchReason.NOTHING);
        }
        Criterion criterion = found.only().get();
        enter(criterion);
        return new RowMapping(
                number, printed, unit, Optional.of(criterion(row, criterion)), RowRole.CRITERION, found.why());
    }

    private boolean isInGroup(Criterion criterion) {
        return group.filter(above -> names.isBelow(criterion.code(), Set.of(above.code())))
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
}
