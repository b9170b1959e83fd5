package org.parindex.scoring.io.tables.markdown;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.FileText;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Document;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.Table;
import org.parindex.scoring.io.tables.TableIssue;
import org.parindex.scoring.io.tables.TableLayout;
import org.parindex.scoring.io.tables.bounds.Budget;

/** Takes the tables of a parsed text, each with the lines of text before it. For one text only. */
final class MarkdownTables extends AbstractVisitor {

    /** The most quotes and lists, one in another, that a table is read in: each keeps the places of all its lines. */
    static final int DEEPEST = 9;

    private static final CharMatcher DASHES = CharMatcher.anyOf("|:- \t");
    private static final Pattern SEPARATOR = Pattern.compile("(?<!\\\\)\\|");

    private final FileText text;
    private final Budget budget;
    private final Issues issues = new Issues();
    private final List<Table> tables = new ArrayList<>();
    private final List<Row> lines = new ArrayList<>();
    private Optional<Issue> excess = Optional.empty();

    MarkdownTables(FileText text, Limits limits) {
        this.text = text;
        this.budget = new Budget(limits);
    }

    Checked<Document> toDocument() {
        if (tables.isEmpty() && excess.isEmpty() && !issues.hasErrors()) {
            excess = Optional.of(TableIssue.NO_TABLE.at(Location.of(text.file())));
        }
        excess.ifPresent(issues::add);
        return excess.isPresent() || tables.isEmpty()
                ? Checked.failed(issues.toList())
                : Checked.of(new Document(text.file(), tables), issues.toList());
    }

    @Override
    public void visit(Heading heading) {
        addLine(heading);
    }

    @Override
    public void visit(Paragraph paragraph) {
        noteMissedTable(paragraph);
        addLine(paragraph);
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock table && excess.isEmpty()) {
            take(table);
        }
    }

    private void addLine(Block block) {
        Location place = Location.of(text.file(), line(block), 0);
        Row row = budget.line(InlineText.of(raw(block).replace('\n', ' ')), place);
        excess = excess.or(() -> budget.excess(row));
        lines.add(row);
        lines.add(Row.of(List.of(), place));
    }

    private static String raw(Node node) {
        return node.getFirstChild() instanceof Text only ? only.getLiteral() : "";
    }

    private static int line(Node node) {
        return node.getSourceSpans().get(0).getLineIndex() + 1;
    }

    /** A paragraph with a row of dashes was meant as a table. */
    private void noteMissedTable(Paragraph paragraph) {
        List<String> rows = raw(paragraph).lines().toList();
        for (int i = 0; i < rows.size(); i++) {
            if (isDashes(rows.get(i))) {
                int expected = i == 0 ? 0 : cells(rows.get(i - 1));
                addMissed(line(paragraph) + i, cells(rows.get(i)), expected);
            }
        }
    }

    private void addMissed(int line, int found, int expected) {
        if (found == expected) {
            issues.add(TableIssue.TOO_DEEP.at(Location.of(text.file(), line - 1, 0), DEEPEST));
        } else {
            add(line, found, expected);
        }
    }

    private static boolean isDashes(String row) {
        return DASHES.matchesAllOf(row) && row.contains("|") && row.contains("-");
    }

    private void add(int line, int found, int expected) {
        issues.add(TableIssue.CELLS_UNLIKE_HEADINGS.at(Location.of(text.file(), line, 0), found, expected));
    }

    private void take(TableBlock table) {
        List<Row> rows = new ArrayList<>(lines);
        for (Node section = table.getFirstChild(); section != null; section = section.getNext()) {
            for (Node row = section.getFirstChild(); row != null && excess.isEmpty(); row = row.getNext()) {
                add(row((TableRow) row), rows);
            }
        }
        List<Table> found = TableLayout.tables(Location.of(text.file()), rows);
        if (!found.isEmpty()) {
            tables.addAll(found);
            lines.clear();
        }
    }

    /** An empty row is no end of a table here, and so none for the layout. */
    private void add(Row row, List<Row> rows) {
        excess = budget.excess(row);
        if (!row.isEmpty()) {
            rows.add(row);
        }
    }

    private Row row(TableRow row) {
        Location place = Location.of(text.file(), line(row), 0);
        List<Cell> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add(new Cell(InlineText.of(raw(cell)), place.at(place.line(), cells.size() + 1)));
        }
        int written = written(row);
        if (written > cells.size()) {
            add(place.line(), written, cells.size());
        }
        return Row.of(cells.subList(0, Math.min(written, cells.size())), place);
    }

    /** Returns how many cells the line has; the parser adds what is missing to the headings, and drops what is too much. */
    private int written(TableRow row) {
        SourceSpan line = row.getSourceSpans().get(0);
        int end = line.getInputIndex();
        int last = 0;
        int number = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            number++;
            if (!cell.getSourceSpans().isEmpty()) {
                end = end(cell.getSourceSpans().get(0));
                last = number;
            }
        }
        return last + cells(text.text().substring(end, end(line)));
    }

    private static int end(SourceSpan span) {
        return span.getInputIndex() + span.getLength();
    }

    /** Returns the number of cells in a row, or in what is left of it, which may begin and end with a separator. */
    static int cells(String row) {
        String rest = CharMatcher.whitespace().trimFrom(row);
        rest = rest.startsWith("|") ? rest.substring(1) : rest;
        int closed = (int) SEPARATOR.matcher(rest).results().count();
        return rest.isEmpty() || rest.endsWith("|") && !rest.endsWith("\\|") ? closed : closed + 1;
    }
}
