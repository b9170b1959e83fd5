package org.parindex.scoring.examples.cli;

import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.Units;
import org.parindex.scoring.io.tables.TableSource;
import org.parindex.scoring.io.tables.mapping.Mapping;
import org.parindex.scoring.io.tables.mapping.ReportReader;

/**
 * What a call names, as far as it could be read.
 *
 * @param units those that are declared; empty if none are
 * @param told a saved mapping; one that says nothing if none is named
 * @param sources the bytes of the files
 */
record Inputs(List<Scheme> schemes, Optional<Units> units, Mapping told, List<TableSource> sources) {

    /** Returns the one scheme of a call that names no more. */
    Scheme scheme() {
        return schemes.get(0);
    }

    ReportReader reports() {
        ReportReader reader = ReportReader.of(schemes).told(told);
        return units.map(reader::with).orElse(reader);
    }

    SheetFiles sheets(ReadOptions options) {
        return new SheetFiles(scheme(), units, told, options);
    }
}
