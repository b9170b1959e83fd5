package org.parindex.scoring.io.tables.xlsx;

import java.util.Set;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.io.tables.Document;
import org.parindex.scoring.io.tables.TableFormat;
import org.parindex.scoring.io.tables.TableSource;
import org.parindex.scoring.io.tables.zip.Archive;

/** Reads the tables of XLSX workbooks, with or without macros, by {@link XlsxTableReader}. */
public final class XlsxFormat implements TableFormat {

    static final String ID = "xlsx";

    /** Makes the format. */
    public XlsxFormat() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<String> extensions() {
        return Set.of(ID, "xlsm");
    }

    @Override
    public boolean recognises(TableSource source) {
        return XlsxTableReader.isArchive(source)
                && Archive.read(source, Limits.standard())
                        .value()
                        .filter(archive -> archive.has(Workbook.PART))
                        .isPresent();
    }

    @Override
    public Checked<Document> read(TableSource source, Limits limits) {
        return XlsxTableReader.of(limits).read(source);
    }
}
