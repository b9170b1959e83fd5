package org.parindex.scoring.io.office.form.content;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.Stage;
import org.parindex.scoring.io.office.form.content.FormColumn.Role;

/** What the form of every unit has in common: its rows and columns. */
public final class FormDesign {

    private final Scheme scheme;
    private final FormWords words;
    private final List<Stage> stages;
    private final List<FormLine> lines;
    private final List<FormColumn> columns;
    private final boolean isOnlyAwarded;
    private final ImmutableMap<String, Integer> rows;
    private final ImmutableMap<FormColumn, Integer> indexes;

    public FormDesign(Scheme scheme, FormWords words, List<Stage> stages) {
        this.scheme = scheme;
        this.words = words;
        this.stages = stages;
        this.lines = FormLines.of(scheme, words);
        this.columns = FormColumn.all(scheme, stages);
        this.isOnlyAwarded =
                scheme.leaves().stream().allMatch(leaf -> leaf.rule().inputs().isEmpty());
        this.rows = IntStream.range(0, lines.size())
                .boxed()
                .collect(toImmutableMap(row -> lines.get(row).key(), row -> row));
        this.indexes = IntStream.range(0, columns.size()).boxed().collect(toImmutableMap(columns::get, index -> index));
    }

    public Scheme scheme() {
        return scheme;
    }

    public FormWords words() {
        return words;
    }

    public List<Stage> stages() {
        return stages;
    }

    public List<FormLine> lines() {
        return lines;
    }

    public List<FormColumn> columns() {
        return columns;
    }

    /** Returns the place of a column, counted from the first; -1 if the form has no such column. */
    public int index(FormColumn column) {
        return indexes.getOrDefault(column, -1);
    }

    /** Returns the row of a criterion, or of one of its inputs, counted from the first; -1 if there is none. */
    public int row(String key) {
        return rows.getOrDefault(key, -1);
    }

    /** Returns whether points are all that is ever entered, so that subtotals can stand among them. */
    public boolean isOnlyAwarded() {
        return isOnlyAwarded;
    }

    /** Returns what stands above a column; nothing above one that is always hidden. */
    public String heading(FormColumn column) {
        boolean standsForPoints = column.role() == Role.ENTRY && isOnlyAwarded;
        FormColumn named = standsForPoints ? new FormColumn(Role.POINTS, column.stage()) : column;
        return named.heading(words);
    }

    /** Returns the text that a row must show in a column; nothing if it is not fixed, or no text. */
    public Optional<String> text(FormLine line, FormColumn column) {
        return column.text(line, scheme, words);
    }
}
