package org.parindex.scoring.io.tables;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Stream;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Limits;

/** Reads documents of the tests, and shows tables as text. */
public final class Documents {

    private Documents() {}

    public static Checked<Document> read(String file, String content) {
        return read(file, content.getBytes(UTF_8));
    }

    public static Checked<Document> read(String file, byte[] content) {
        return TableReaders.installed().read(file, content);
    }

    public static Checked<Document> read(Limits.Builder limits, String file, String content) {
        return TableReaders.installed().with(limits.build()).read(file, content.getBytes(UTF_8));
    }

    /** Returns the only table of a document that has no faults. */
    public static Table table(String file, String content) {
        List<Table> tables = read(file, content).orElseThrow().tables();
        if (tables.size() != 1) {
            throw new AssertionError(tables);
        }
        return tables.get(0);
    }

    public static List<String> issues(Checked<?> checked) {
        return checked.issues().stream().map(Issue::toString).toList();
    }

    /** Returns the texts of all rows, headings first, with {@code |} between the cells and {@code ^} in merged ones. */
    public static List<String> texts(Table table) {
        return Stream.concat(table.header().stream(), table.rows().stream())
                .map(Documents::text)
                .toList();
    }

    private static String text(Row row) {
        return String.join(
                "|",
                row.cells().stream()
                        .map(cell -> cell.kind() == Cell.Kind.MERGED ? "^" : cell.text())
                        .toList());
    }
}
