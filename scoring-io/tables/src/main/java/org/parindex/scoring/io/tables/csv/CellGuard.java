package org.parindex.scoring.io.tables.csv;

import java.io.IOException;
import java.io.Reader;
import org.parindex.scoring.core.issue.Limits;

/**
 * Hands characters to the parser, and stops where a single cell goes on and on, as it does behind a quote that is not closed: the
 * parser keeps a cell in the memory until it ends.
 */
final class CellGuard extends Reader {

    private static final int PARSER_READS_AHEAD = 8192;

    private final Reader text;
    private final RowHandler rows;
    private final long most;
    private long cells;
    private long read;

    CellGuard(Reader text, RowHandler rows, Limits limits) {
        this.text = text;
        this.rows = rows;
        this.most = 2L * limits.cellCharacters() + PARSER_READS_AHEAD;
    }

    /** Thrown where a cell is too long to be kept. */
    static final class LongCellException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public int read(char[] buffer, int from, int count) throws IOException {
        if (rows.cellsRead() > cells) {
            cells = rows.cellsRead();
            read = 0;
        }
        if (read > most) {
            throw new LongCellException();
        }
        int now = text.read(buffer, from, count);
        read += Math.max(now, 0);
        return now;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
