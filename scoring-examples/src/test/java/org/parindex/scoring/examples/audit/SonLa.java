package org.parindex.scoring.examples.audit;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.parindex.scoring.core.audit.PublishedReport;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.Schemes;
import org.parindex.scoring.io.tables.Document;
import org.parindex.scoring.io.tables.TableReaders;
import org.parindex.scoring.io.tables.mapping.ReportReader;

/** The two indices of Sơn La 2020 as they were printed. */
final class SonLa {

    private static final Path FILE = Path.of("src/main/resources/indices/son-la-2020/published-tables.txt");

    private SonLa() {}

    static List<Scheme> schemes() {
        Schemes installed = Schemes.installed();
        return Stream.of("son-la/department@2020", "son-la/district@2020")
                .map(id -> installed.find(id).orElseThrow())
                .toList();
    }

    static PublishedReport asPrinted() {
        Document document = TableReaders.installed().read(FILE).orElseThrow();
        return ReportReader.of(schemes()).read(document).value().orElseThrow();
    }

    /** The tables of one of the indices. */
    static PublishedReport only(Scheme scheme, PublishedReport report) {
        return new PublishedReport(
                report.file(),
                report.tables().stream()
                        .filter(table -> table.scheme().equals(scheme.id()))
                        .toList());
    }
}
