package org.parindex.scoring.examples.benchmark;


import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.io.tables.csv.CsvTableReader;

/** A CSV file, 47 columns wide, row by row: ours against the bare loop of the library below it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 2, jvmArgsAppend = "-Xmx256m")
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class CsvBenchmark {

    /** How many units the file has; the goal stands for 1000000. */
    @Param("50000")
    public int rows;

    private Path file;
    private Checksum expected;
    private CsvTableReader reader;

    /** Writes the file. */
    @Setup
    public void write() throws IOException {
        file = MadeUpFiles.csv(rows);
        expected = Checksum.of(rows);
        reader = CsvTableReader.of(Limits.builder()
                .tableBytes(Integer.MAX_VALUE)
                .rows(Integer.MAX_VALUE)
                .cells(Integer.MAX_VALUE)
                .build());
    }

    /** Deletes the file. */
    @TearDown
    public void delete() throws IOException {
        Files.delete(file);
    }

    /** Reads it with this library: decoded strictly, within limits, with the place of each row. */
    @Benchmark
    public long parindex() {
        Checksum checksum = new Checksum();
        boolean[] isBody = {false};
        reader.forEachRow(file, row -> {
                    if (isBody[0]) {
                        checksum.add(column -> row.texts().get(column));
                    }
                    isBody[0] = true;
                })
                .orElseThrow();
        return checksum.equalTo(expected);
    }

    /** Reads it with FastCSV alone. */
    @Benchmark
    public long fastCsv() throws IOException {
        Checksum checksum = new Checksum();
        try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(file)) {
            records.stream().skip(1).forEach(found -> checksum.add(found::getField));
        }
        return checksum.equalTo(expected);
    }
}
