package org.parindex.scoring.io.tables.xlsx;

import java.util.Optional;
import java.util.regex.Pattern;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Cell.Kind;
import org.parindex.scoring.io.tables.TableIssue;
import org.parindex.scoring.io.tables.bounds.Budget;
import org.parindex.scoring.io.tables.bounds.Refusal;
import org.parindex.scoring.io.tables.spreadsheet.Shown;

/** Reads cells, each by its type and its style (ECMA-376, part 1, 18.3.1.4 and 18.18.11). */
final class CellReader {

    private static final Pattern ISO_DATE = Pattern.compile("[0-9T:.Z+-]+");

    private final Workbook workbook;
    private final Budget budget;
    private final Issues issues;

    CellReader(Workbook workbook, Budget budget, Issues issues) {
        this.workbook = workbook;
        this.budget = budget;
        this.issues = issues;
    }

    /** Reads the current element. A value that cannot be read is an issue, and a cell of {@link Kind#ERROR}. */
    Cell read(Xml xml, Location place) throws Refusal {
        int most = budget.limits().cellCharacters();
        CellContent content = CellContent.read(xml, most);
        Cell cell = cell(content, place);
        budget.requireLength(cell.text().length(), place);
        if (!content.type().equals("s")) {
            budget.spendText(cell.text().length(), place);
        }
        return cell;
    }

    private Cell cell(CellContent content, Location place) {
        if (!content.hasValue()) {
            return content.formula()
                    .map(formula -> new Cell(formula, Kind.UNCALCULATED, place))
                    .orElseGet(() -> new Cell("", place));
        }
        String value = content.value().orElseThrow();
        return switch (content.type()) {
            case "str" -> new Cell(Texts.unescaped(value), place);
            case "inlineStr" -> new Cell(value, place);
            case "e" -> new Cell(value, Kind.ERROR, place);
            default -> cell(content, value.strip(), place);
        };
    }

    private Cell cell(CellContent content, String value, Location place) {
        Optional<Cell> cell = switch (content.type()) {
            case "", "n" -> number(value, content.style(), place);
            case "s" -> workbook.strings().text(value).map(text -> new Cell(text, place));
            case "b" -> truth(value).map(text -> new Cell(text, place));
            case "d" ->
                Optional.of(new Cell(value, Kind.DATE, place))
                        .filter(date -> ISO_DATE.matcher(value).matches());
            default -> Optional.empty();
        };
        return cell.orElseGet(() -> unreadable(value, place));
    }

    private Cell unreadable(String value, Location place) {
        issues.add(TableIssue.BAD_CELL.at(place, Refusal.shown(value)));
        return new Cell(Refusal.shown(value), Kind.ERROR, place);
    }

    private static Optional<String> truth(String value) {
        return switch (value) {
            case "0", "false" -> Optional.of("FALSE");
            case "1", "true" -> Optional.of("TRUE");
            default -> Optional.empty();
        };
    }

    private Optional<Cell> number(String value, String style, Location place) {
        Shown shown = workbook.styles().shown(style);
        return shown == Shown.NUMBER && SheetNumber.isPlain(value)
                ? Optional.of(new Cell(value, Kind.NUMBER, place))
                : SheetNumber.parse(value)
                        .flatMap(number -> shown.text(number, workbook.is1904()))
                        .map(text -> new Cell(text, shown.kind(), place));
    }
}
