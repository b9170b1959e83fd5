package org.parindex.scoring.io.tables.html;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.io.tables.Document;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.Table;
import org.parindex.scoring.io.tables.TableIssue;
import org.parindex.scoring.io.tables.TableLayout;
import org.parindex.scoring.io.tables.bounds.Budget;

/** Walks over a page from top to bottom and takes its tables, each with the lines of text before it. For one page only. */
final class Page implements NodeFilter {

    private final String file;
    private final Limits limits;
    private final InnermostTables innermost;
    private final Budget budget;
    private final Issues issues = new Issues();
    private final List<Table> tables = new ArrayList<>();
    private final List<Row> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private Optional<Issue> excess = Optional.empty();
    private int number = 1;

    Page(String file, InnermostTables innermost, Limits limits) {
        this.file = file;
        this.innermost = innermost;
        this.limits = limits;
        this.budget = new Budget(limits);
    }

    Checked<Document> read(Element body) {
        body.filter(this);
        if (tables.isEmpty() && excess.isEmpty()) {
            excess = Optional.of(TableIssue.NO_TABLE.at(Location.of(file)));
        }
        excess.ifPresent(issues::add);
        return excess.isPresent()
                ? Checked.failed(issues.toList())
                : Checked.of(new Document(file, tables), issues.toList());
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            line.append(text.getWholeText());
        }
        return node instanceof Element element ? enter(element) : FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element) {
        if (SeenText.isNeverSeen(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (SeenText.standsApart(element)) {
            endLine();
        }
        if (innermost.contains(element) && excess.isEmpty()) {
            take(element);
            return goOn(FilterResult.SKIP_ENTIRELY);
        }
        if (OuterTable.holdsCellsOfItsOwn(element)) {
            issues.add(TableIssue.TABLES_INSIDE.at(Location.of(file)));
        }
        return goOn(FilterResult.CONTINUE);
    }

    private FilterResult goOn(FilterResult way) {
        return excess.isPresent() ? FilterResult.STOP : way;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && SeenText.standsApart(element)) {
            endLine();
        }
        return goOn(FilterResult.CONTINUE);
    }

    private void endLine() {
        addLine(SeenText.onOneLine(line));
        line.setLength(0);
    }

    /** Each line is a paragraph of its own. */
    private void addLine(String text) {
        if (!text.isEmpty() && excess.isEmpty()) {
            Row row = budget.line(text, part());
            excess = budget.excess(row);
            lines.add(row);
            lines.add(Row.of(List.of(), part()));
        }
    }

    private Location part() {
        return Location.of(file, new Location.TableNumber(number));
    }

    private void take(Element table) {
        table.children().stream()
                .filter(child -> child.normalName().equals("caption"))
                .forEach(caption -> addLine(SeenText.of(caption).seen()));
        Grid grid = new Grid(part(), limits);
        excess = excess.or(() -> grid.read(table, budget));
        if (excess.isEmpty()) {
            issues.addAll(grid.warnings());
            take(grid);
        }
        number++;
    }

    /** A table without a row of several cells is a frame around lines of text. */
    private void take(Grid grid) {
        boolean isFrame = layout(grid.rows(), grid).isEmpty();
        lines.addAll(grid.rows());
        if (!isFrame) {
            tables.addAll(layout(ImmutableList.copyOf(lines), grid));
            lines.clear();
        }
    }

    private List<Table> layout(List<Row> rows, Grid grid) {
        return TableLayout.tables(part(), rows, grid::isHeading);
    }
}
