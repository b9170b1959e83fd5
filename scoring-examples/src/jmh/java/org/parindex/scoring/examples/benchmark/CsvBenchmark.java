package org.parindex.scoring.examples.benchmark;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Param;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.io.tables.csv.CsvTableReader;

/** A CSV file, 47 columns wide, row by row: ours against the bare loop of the library below it. */
@Fork(value = 2, jvmArgsAppend = "-Xmx256m")
public class CsvBenchmark extends FileBenchmark {

    /** How many units the file has; the goal stands for 1000000. */
    @Param("50000")
    public int rows;

    private final CsvTableReader reader = CsvTableReader.of(Limits.builder()
            .tableBytes(Integer.MAX_VALUE)
            .rows(Integer.MAX_VALUE)
            .cells(Integer.MAX_VALUE)
            .build());

    @Override
    int units() {
        return rows;
    }

    @Override
    Path written(int units) throws IOException {
        return MadeUpFiles.csv(units);
    }

    /** Reads it with this library: decoded strictly, within limits, with the place of each row. */
    @Benchmark
    public long parindex() {
        Checksum checksum = new Checksum();
        boolean[] isBody = {false};
        reader.forEachRow(file(), row -> {
                    if (isBody[0]) {
                        checksum.add(column -> row.texts().get(column));
                    }
                    isBody[0] = true;
                })
                .orElseThrow();
        return checksum.equalTo(expected());
    }

    /** Reads it with FastCSV alone. */
    @Benchmark
    public long fastCsv() throws IOException {
        Checksum checksum = new Checksum();
        try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(file())) {
            records.stream().skip(1).forEach(found -> checksum.add(found::getField));
        }
        return checksum.equalTo(expected());
    }
}
