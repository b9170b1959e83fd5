package org.parindex.scoring.io.office;

import java.util.List;
import java.util.stream.Stream;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Document;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.Table;
import org.parindex.scoring.io.tables.TableFormat;
import org.parindex.scoring.io.tables.TableSource;

/** What was read, in a form that a test can compare. */
public final class Shown {

    private Shown() {}

    /** Reads with one format, under a name that its issues show. */
    public static Checked<Document> read(TableFormat format, String file, byte[] bytes, Limits limits) {
        return TableSource.of(file, bytes, limits).flatMap(source -> format.read(source, limits));
    }

    public static List<Table> tables(Checked<Document> read) {
        return read.orElseThrow().tables();
    }

    public static List<String> issues(Checked<Document> read) {
        return read.issues().stream().map(Issue::toString).toList();
    }

    /** Returns all texts of a table, the headings' first. */
    public static List<List<String>> texts(Table table) {
        return rows(table)
                .map(row -> row.cells().stream().map(Cell::text).toList())
                .toList();
    }

    /** Returns all kinds of cells of a table, the headings' first. */
    public static List<List<Cell.Kind>> kinds(Table table) {
        return rows(table)
                .map(row -> row.cells().stream().map(Cell::kind).toList())
                .toList();
    }

    private static Stream<Row> rows(Table table) {
        return Stream.concat(table.header().stream(), table.rows().stream());
    }
}
