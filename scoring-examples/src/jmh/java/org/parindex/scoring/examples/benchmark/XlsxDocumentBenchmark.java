package org.parindex.scoring.examples.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Param;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.io.tables.Document;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.TableReaders;

/** A workbook with a sheet of 47 columns as a whole, all of its cells in memory: ours against fastexcel-reader. */
@Fork(value = 2, jvmArgsAppend = "-Xmx512m")
public class XlsxDocumentBenchmark extends FileBenchmark {

    private static final Limits LIMITS =
            Limits.builder().cells(Integer.MAX_VALUE).unpackedBytes(Integer.MAX_VALUE).inflation(1_000).build();

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

    /** Reads it with this library: within limits, with each cell's kind and place, and finds the tables in it. */
    @Benchmark
    public long parindex() {
        Checksum checksum = new Checksum();
        Document document = TableReaders.installed().with(LIMITS).read(file()).orElseThrow();
        for (Row row : document.tables().get(0).rows()) {
            checksum.add(column -> row.cells().get(column).text());
        }
        return checksum.equalTo(expected());
    }

    /** Reads it with fastexcel-reader alone; its text of a number is the one of the file. */
    @Benchmark
    public long fastexcelReader() throws IOException {
        Checksum checksum = new Checksum();
        List<org.dhatim.fastexcel.reader.Row> rows;
        try (ReadableWorkbook workbook = new ReadableWorkbook(file().toFile())) {
            rows = workbook.getFirstSheet().read();
        }
        rows.subList(1, rows.size())
                .forEach(row -> checksum.add(column -> column < 2
                        ? row.getCell(column).asString()
                        : row.getCell(column).getRawValue()));
        return checksum.equalTo(expected());
    }
}
