package org.parindex.scoring.examples.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.Schemes;
import org.parindex.scoring.examples.published.ShippedIndex;
import org.parindex.scoring.io.tables.Document;
import org.parindex.scoring.io.tables.TableReaders;
import org.parindex.scoring.io.tables.mapping.Mapping;
import org.parindex.scoring.io.tables.mapping.TableMapper;

/** The 22 published tables of Sơn La 2020, read and mapped with both schemes: one such document, or many at once. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 2, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class MappingBenchmark {

    private static final String TABLES = "/indices/son-la-2020/published-tables.txt";

    /** How many documents. */
    @Param({"1", "100"})
    public int documents;

    private TableReaders readers;
    private TableMapper mapper;
    private byte[] text;

    /** Loads the text. */
    @Setup
    public void load() throws IOException {
        Schemes installed = Schemes.installed();
        Scheme department = installed.find("son-la/department@2020").orElseThrow();
        Scheme district = installed.find("son-la/district@2020").orElseThrow();
        readers = TableReaders.installed();
        mapper = TableMapper.of(List.of(department, district));
        try (InputStream in = ShippedIndex.class.getResourceAsStream(TABLES)) {
            text = in.readAllBytes();
        }
    }

    @Benchmark
    public Mapping map() {
        List<Document> read = new ArrayList<>();
        for (int i = 0; i < documents; i++) {
            read.add(readers.read(i + ".txt", text).orElseThrow());
        }
        return mapper.map(read).value().orElseThrow();
    }
}
