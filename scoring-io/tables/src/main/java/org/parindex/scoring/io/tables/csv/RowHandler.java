package org.parindex.scoring.io.tables.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.io.tables.Row;

/** Makes rows of what the parser finds. Of a row that is too long it keeps one cell more than allowed, and no more. */
final class RowHandler extends AbstractBaseCsvCallbackHandler<Row> {

    private final String file;
    private final int maxCells;
    private final List<String> texts = new ArrayList<>();
    private int line = 1;
    private long cellsRead;

    RowHandler(String file, int maxCells) {
        this.file = file;
        this.maxCells = maxCells;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = Math.toIntExact(startingLineNumber);
        texts.clear();
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        cellsRead++;
        if (texts.size() <= maxCells) {
            texts.add(new String(buffer, offset, length));
        }
    }

    @Override
    protected Row buildRecord() {
        return Row.ofTexts(texts, Location.of(file, line, 0));
    }

    String file() {
        return file;
    }

    /** Returns how many cells have been read to their end, in all rows. */
    long cellsRead() {
        return cellsRead;
    }

    /** Returns the place of the cell that the parser is at. */
    Location nextCell() {
        return Location.of(file, line, texts.size() + 1);
    }
}
