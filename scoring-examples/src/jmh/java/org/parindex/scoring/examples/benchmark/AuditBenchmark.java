package org.parindex.scoring.examples.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.parindex.scoring.core.audit.Audit;
import org.parindex.scoring.core.audit.Finding;
import org.parindex.scoring.core.audit.PublishedReport;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.Schemes;
import org.parindex.scoring.examples.published.ShippedIndex;
import org.parindex.scoring.io.tables.Document;
import org.parindex.scoring.io.tables.TableReaders;
import org.parindex.scoring.io.tables.mapping.ReportReader;

/** The 22 published tables of Sơn La 2020: what it takes to read them as a report, and to audit that. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 2, jvmArgsAppend = "-Xmx256m")
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class AuditBenchmark {

    private static final String TABLES = "/indices/son-la-2020/published-tables.txt";

    private ReportReader reader;
    private Audit audit;
    private Document document;
    private PublishedReport report;

    /** Reads the tables. */
    @Setup
    public void read() throws IOException {
        Schemes installed = Schemes.installed();
        List<Scheme> schemes = List.of(
                installed.find("son-la/department@2020").orElseThrow(),
                installed.find("son-la/district@2020").orElseThrow());
        reader = ReportReader.of(schemes);
        audit = Audit.of(schemes);
        try (InputStream in = ShippedIndex.class.getResourceAsStream(TABLES)) {
            document = TableReaders.installed()
                    .read("tables.txt", in.readAllBytes())
                    .orElseThrow();
        }
        report = reader.read(document).orElseThrow();
    }

    /** Takes the tables for what they are. */
    @Benchmark
    public PublishedReport report() {
        return reader.read(document).orElseThrow();
    }

    /** Recomputes their figures. */
    @Benchmark
    public List<Finding> audit() {
        return audit.audit(report);
    }
}
