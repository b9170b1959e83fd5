package org.parindex.scoring.examples.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Param;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.io.tables.TableSource;
import org.parindex.scoring.io.tables.xlsx.XlsxTableReader;

/** A workbook with a sheet of 47 columns, row by row: ours against fastexcel-reader. */
@Fork(value = 2, jvmArgsAppend = "-Xmx512m")
public class XlsxBenchmark extends FileBenchmark {

    private static final Limits LIMITS =
            Limits.builder().unpackedBytes(Integer.MAX_VALUE).inflation(1_000).build();

    /** How many units the sheet has; the goal stands for 20000. */
    @Param("5000")
    public int rows;

    @Override
    int units() {
        return rows;
    }

    @Override
    Path written(int units) throws IOException {
        return MadeUpFiles.xlsx(units);
    }

    /** Reads it with this library: within limits, with each cell's kind and place. */
    @Benchmark
    public long parindex() {
        Checksum checksum = new Checksum();
        boolean[] isBody = {false};
        TableSource.read(file().toString(), () -> Files.newInputStream(file()), LIMITS)
                .flatMap(source -> XlsxTableReader.of(LIMITS).forEachRow(source, row -> {
                    if (isBody[0]) {
                        checksum.add(column -> row.cells().get(column).text());
                    }
                    isBody[0] = true;
                }))
                .orElseThrow();
        return checksum.equalTo(expected());
    }

    /** Reads it with fastexcel-reader alone; its text of a number is the one of the file. */
    @Benchmark
    public long fastexcelReader() throws IOException {
        Checksum checksum = new Checksum();
        try (ReadableWorkbook workbook = new ReadableWorkbook(file().toFile());
                Stream<org.dhatim.fastexcel.reader.Row> found =
                        workbook.getFirstSheet().openStream()) {
            found.skip(1)
                    .forEach(row -> checksum.add(column -> column < 2
                            ? row.getCell(column).asString()
                            : row.getCell(column).getRawValue()));
        }
        return checksum.equalTo(expected());
    }
}
